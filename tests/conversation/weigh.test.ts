import { describe, expect, test } from 'vitest'
import { type Standing, startingAt } from '../../src/conversation/standing.ts'
import { STRIDES } from '../../src/conversation/temperament.ts'
import { type Terms, termsOf, type Weighed, weigh } from '../../src/conversation/weigh.ts'
import type { Move } from '../../src/scenario/moves.ts'
import { type Footing, type Reply, TEMPERAMENTS } from '../../src/scenario/scenario.ts'
import { aScenario } from './fakes.ts'

type Said = Pick<Reply, 'move' | 'force' | 'of' | 'puts'>

const terms: Terms = { kind: 'ordinary', temperament: 'steady', saidBack: ['request', 'fear'] }
const start = startingAt(0)

/** Says these in order from a standing, and gives what the last one came to. */
function comesTo(said: (Move | Said)[], from: Standing = start, on: Terms = terms): Weighed {
  let standing = from
  let last: Weighed | undefined
  for (const one of said) {
    last = weigh(on, standing, typeof one === 'string' ? { move: one } : one)
    standing = last.after
  }
  if (!last) throw new Error('Nothing was said.')
  return last
}

describe('stances', () => {
  test.each(['restate', 'trade-off', 'redirect', 'purpose', 'offer', 'support'] as const)(
    '[M1] %s leads',
    move => {
      expect(comesTo([move])).toMatchObject({ stance: 'lead-forward', inStep: true, force: null, points: 2 })
    },
  )
  test.each(['refuse', 'contradict', 'blame', 'defend', 'ultimatum', 'sarcasm'] as const)(
    '[M2] %s pushes',
    move => {
      expect(comesTo([move])).toMatchObject({ stance: 'push-back', force: 'soft', points: -1 })
    },
  )
  test.each(['give-in', 'vague'] as const)('[M3] %s rolls over', move => {
    expect(comesTo([move])).toMatchObject({ stance: 'roll-over', force: null, points: 0 })
  })
})

describe('kinds of scenario', () => {
  const line: Terms = { ...terms, kind: 'over-the-line' }
  const small: Terms = { ...terms, kind: 'not-worth-it' }

  test('[M5] holding the line leads over the line, and is a refusal elsewhere', () => {
    expect(comesTo(['hold-the-line'], start, line)).toMatchObject({ stance: 'lead-forward', points: 2 })
    expect(comesTo(['hold-the-line'])).toMatchObject({ stance: 'push-back', points: -1 })
    expect(comesTo(['hold-the-line'], start, small)).toMatchObject({ stance: 'push-back', misstep: null })
  })
  test('[M5] over the line, a concern that ends in commitment rolls over, asked before or not', () => {
    expect(comesTo(['concern'], start, line)).toMatchObject({ stance: 'roll-over', points: 0 })
    expect(comesTo(['trade-off', 'concern'], start, line)).toMatchObject({ stance: 'roll-over', points: 0 })
  })
  test('[M5] not worth it, the first question leads and a second one pushes', () => {
    expect(comesTo(['purpose'], start, small)).toMatchObject({ stance: 'lead-forward', points: 2 })
    const second = comesTo(['purpose', 'redirect'], start, small)
    expect(second).toMatchObject({ stance: 'push-back', misstep: 'arguing-on', points: -1 })
    expect(second.after.footing).toBe(0)
  })
  test('[M5] not worth it, a concern pushes, and counts as the first question did', () => {
    expect(comesTo(['concern'], start, small)).toMatchObject({ stance: 'push-back', misstep: 'arguing-on' })
    expect(comesTo(['concern', 'trade-off'], start, small)).toMatchObject({ stance: 'push-back' })
  })
  test.each(['support', 'restate', 'offer'] as const)(
    '[M5] not worth it, %s leads even after a question',
    move => {
      expect(comesTo(['purpose', move], start, small)).toMatchObject({ stance: 'lead-forward', inStep: true })
    },
  )
  test('[M5] a refusal is no arguing on: it was never a question', () => {
    expect(comesTo(['refuse'], start, small).misstep).toBeNull()
  })
  test('[M5] questions are counted up to two, and only where it is not worth it', () => {
    expect(comesTo(['trade-off', 'purpose', 'redirect'], start, small).after.raised).toBe(2)
    expect(comesTo(['trade-off', 'purpose', 'redirect']).after.raised).toBe(0)
  })
})

describe('the boss', () => {
  test('[B1] both scales are whole numbers that stop at their ends', () => {
    const up = comesTo(Array.from({ length: 9 }, () => ({ move: 'offer', puts: 'p' })))
    expect(up.after).toMatchObject({ footing: 3, heard: 3 })
    const down = comesTo(Array.from({ length: 9 }, () => ({ move: 'refuse', force: 'hard' })))
    expect(down.after).toMatchObject({ footing: -3, heard: 0 })
  })
  test.each(TEMPERAMENTS)(
    '[B2] a push drives a %s boss back, a hard one further than a soft one',
    temperament => {
      const footing = (force: 'soft' | 'hard') =>
        comesTo([{ move: 'blame', force }], startingAt(3), { ...terms, temperament }).after.footing
      expect(footing('soft')).toBe(3 - STRIDES[temperament].soft)
      expect(footing('hard')).toBe(3 - STRIDES[temperament].hard)
      expect(footing('hard')).toBeLessThan(footing('soft'))
      expect(footing('soft')).toBeLessThan(3)
    },
  )
  test('[B2] [P1] a hard push costs two, a soft one one', () => {
    expect(comesTo([{ move: 'sarcasm', force: 'hard' }])).toMatchObject({ force: 'hard', points: -2 })
    expect(comesTo([{ move: 'sarcasm', force: 'soft' }])).toMatchObject({ force: 'soft', points: -1 })
  })
  test.each(TEMPERAMENTS)('[B3] a lead in step brings a %s boss forward', temperament => {
    const lead = comesTo(['restate'], startingAt(-3), { ...terms, temperament })
    expect(lead.after.footing).toBe(-3 + STRIDES[temperament].lead)
    expect(lead.after.footing).toBeGreaterThan(-3)
  })
  test('[B3] what a lead in step puts on the table raises heard by one; one that puts nothing does not', () => {
    expect(comesTo([{ move: 'trade-off', puts: 'p' }]).after.heard).toBe(1)
    expect(comesTo(['trade-off']).after.heard).toBe(0)
  })
  test('[B3] a lead out of step moves neither scale, whatever it puts', () => {
    expect(comesTo([{ move: 'concern', puts: 'p' }]).after).toMatchObject({ footing: 0, heard: 0 })
  })
  test.each(TEMPERAMENTS)(
    '[B4] a roll-over moves nothing with a %s boss, and never raises heard',
    temperament => {
      const { after: then } = comesTo([{ move: 'give-in', puts: 'p' }], startingAt(1), {
        ...terms,
        temperament,
      })
      expect(then).toMatchObject({ footing: 1, heard: 0 })
    },
  )
  test('[B6] the temperament changes how far, and the same reply comes to the same every time', () => {
    const far = TEMPERAMENTS.map(
      temperament =>
        comesTo([{ move: 'refuse', force: 'soft' }], startingAt(3), { ...terms, temperament }).after.footing,
    )
    expect(far).toEqual([2, 2, 1, 1] satisfies Footing[])
    expect(comesTo(['offer'])).toEqual(comesTo(['offer']))
  })
})

describe('out of step', () => {
  test('[B5] a concern before any question comes too early', () => {
    expect(comesTo(['concern'])).toMatchObject({ inStep: false, misstep: 'early-concern', points: 1 })
    expect(comesTo(['restate', 'offer', 'concern'])).toMatchObject({ misstep: 'early-concern' })
  })
  test.each(['trade-off', 'redirect', 'purpose'] as const)(
    '[B5] after a %s a concern is in step',
    question => {
      expect(comesTo([question, 'concern'])).toMatchObject({ inStep: true, misstep: null, points: 2 })
      expect(comesTo([question, 'refuse', 'concern']).inStep).toBe(true)
    },
  )
  test('[B5] the same restatement twice is out of step, however far apart', () => {
    expect(comesTo(['restate', 'restate'])).toMatchObject({
      inStep: false,
      misstep: 'same-restatement',
      points: 1,
    })
    expect(comesTo(['restate', 'offer', 'refuse', 'restate']).inStep).toBe(false)
    expect(comesTo(['restate', { move: 'restate', of: 'request' }]).inStep).toBe(false)
  })
  test('[B5] saying back something else is in step', () => {
    expect(comesTo(['restate', { move: 'restate', of: 'fear' }]).inStep).toBe(true)
  })
  test('[B5] a third redirect in a row is badgering', () => {
    expect(comesTo(['redirect', 'redirect']).inStep).toBe(true)
    const third = comesTo(['redirect', 'redirect', 'redirect'])
    expect(third).toMatchObject({ inStep: false, misstep: 'badgering', points: 1 })
    expect(comesTo(['redirect', 'redirect', 'redirect', 'redirect']).misstep).toBe('badgering')
  })
  test.each(['offer', 'trade-off', 'give-in', 'blame'] as const)(
    '[B5] a %s between redirects breaks the row',
    move => {
      expect(comesTo(['redirect', 'redirect', move, 'redirect']).inStep).toBe(true)
    },
  )
  test('[B5] a question out of step was asked all the same', () => {
    const badgered = comesTo(['redirect', 'redirect', 'redirect'])
    expect(weigh(terms, { ...badgered.after, asked: 0 }, { move: 'redirect' }).after.asked).toBe(1)
  })
})

describe('the ladder', () => {
  test('[P1] the step only rises, and only by leads in step', () => {
    expect(comesTo(['trade-off', 'restate']).after.step).toBe(2)
    expect(comesTo(['concern']).after.step).toBe(0)
    expect(comesTo(['purpose', 'concern', 'refuse', 'give-in']).after.step).toBe(4)
  })
})

describe('terms', () => {
  test('remember every different thing that the scenario says back', () => {
    expect(termsOf(aScenario(), 'steady').saidBack).toEqual(['request'])
  })
  test('refuse a scenario that says back more than fits', () => {
    const scenario = aScenario()
    const [ask] = Object.values(scenario.turns)
    const [back] = ask?.replies.filter(reply => reply.move === 'restate') ?? []
    if (!ask || !back) throw new Error('The scenario has no restatement.')
    const many = Array.from({ length: 31 }, (_, n) => ({ ...back, of: `thing-${n}` }))
    const turns = { ...scenario.turns, ask: { ...ask, replies: many } }
    expect(() => termsOf({ ...scenario, turns }, 'steady')).toThrow(/31 things .* let some share a name/)
  })
})
