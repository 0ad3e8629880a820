import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { begin, reply } from '../../src/conversation/branch.ts'
import { visit } from '../../src/conversation/proof/visit.ts'
import type { Conversation } from '../../src/conversation/record.ts'
import { answerTo, bossLine, replay } from '../../src/conversation/replay.ts'
import { retrace } from '../../src/conversation/retrace.ts'
import { startingAt } from '../../src/conversation/standing.ts'
import { hardLines } from '../../src/debrief/again-lines.ts'
import { throwsOf } from '../../src/debrief/again-throws.ts'
import { wordingsOf } from '../../src/debrief/again-wordings.ts'
import { looksAt } from '../../src/debrief/looked.ts'
import { loadPattern, patternIds } from '../../src/library/patterns.ts'
import { filled } from '../../src/scenario/pattern/fill.ts'
import { SAMPLES } from '../../src/scenario/pattern/samples.ts'
import { type Scenario, TEMPERAMENTS, type Temperament } from '../../src/scenario/scenario.ts'
import { aScenario, NINE_O_CLOCK, saying } from '../conversation/fakes.ts'
import { drawsFrom } from '../conversation/mutate.ts'
import { generated } from '../scenario/pattern/generate.ts'

const patterns = await Promise.all(
  patternIds().map(async id => {
    const { scenario } = await loadPattern(id)
    if (!scenario) throw new Error(`The pattern ${id} has errors.`)
    return [id, scenario] as const
  }),
)

/** Plays on to the end, always the nth of what is on offer, by these draws. */
function played(scenario: Scenario, temperament: Temperament, draws: readonly number[]): Conversation {
  let conversation = begin(scenario, temperament, 'c1', NINE_O_CLOCK)
  for (const [n, draw] of draws.entries()) {
    const { turn } = retrace(scenario, conversation)
    const picked = turn?.replies[draw % turn.replies.length]
    if (!turn || !picked) break
    conversation = reply(conversation, turn.id, { picked: picked.id }, NINE_O_CLOCK + n, 1)
  }
  return conversation
}

describe.each(patterns)('the hard lines of the pattern %s', (_, pattern) => {
  test('whatever was told, at least three lines can be thrown in two wordings with all four temperaments', () => {
    fc.assert(
      fc.property(fc.nat(), fc.constantFrom(...TEMPERAMENTS), (seed, told) => {
        const lines = hardLines(filled(pattern, generated(drawsFrom(seed + 1))), [])
        const rich = lines.filter(line => {
          const throws = throwsOf(line, told)
          const bosses = new Set(throws.map(one => one.temperament))
          return new Set(throws.map(({ says }) => says)).size >= 2 && bosses.size === TEMPERAMENTS.length
        })
        expect(rich.length).toBeGreaterThanOrEqual(3)
      }),
      { numRuns: 25 },
    )
  })

  test.each(TEMPERAMENTS)(
    '%s: every wording is what the boss says there, in a state that can be reached',
    boss => {
      const scenario = filled(pattern, SAMPLES[0])
      const { places } = visit(scenario, boss)
      const said = new Set(
        places.flatMap(place =>
          place.ways.flatMap(({ reply, to }) => {
            if (!to.turn) return []
            const answer = answerTo(reply, to.standing)
            const after = answer ? reply.words : null
            const says = bossLine(to.turn, to.standing, answer)
            return JSON.stringify([to.turn.id, says, after, to.standing])
          }),
        ),
      )
      const { start } = scenario
      const [opening] = scenario.turns[start.turn]?.lines ?? []
      said.add(JSON.stringify([start.turn, opening?.say, null, startingAt(start.footing)]))
      const wordings = [...wordingsOf(scenario)].flatMap(([turn, all]) =>
        all.flatMap(({ says, after, standings }) => {
          const standing = standings[boss]
          return standing ? JSON.stringify([turn, says, after, standing]) : []
        }),
      )
      expect(wordings.length).toBeGreaterThan(0)
      expect(wordings.filter(one => !said.has(one))).toEqual([])
    },
  )

  test('what is met in play is thrown too, but for answers that ask nothing', () => {
    const scenario = filled(pattern, SAMPLES[1])
    const wordings = wordingsOf(scenario)
    const draws = fc.array(fc.nat(11), { minLength: 2, maxLength: 12 })
    fc.assert(
      fc.property(draws, fc.constantFrom(...TEMPERAMENTS), (drawn, boss) => {
        for (const { turn, line } of replay(scenario, played(scenario, boss, drawn)).steps) {
          const own = turn.lines.some(({ say }) => say === line)
          const thrown = wordings
            .get(turn.id)
            ?.some(({ says, standings }) => says === line && standings[boss])
          if (own || line.endsWith('?')) expect(thrown, line).toBe(true)
        }
      }),
      { numRuns: 40 },
    )
  })

  test('an answer comes with what it answers, and asks something', () => {
    for (const one of [...wordingsOf(filled(pattern, SAMPLES[0])).values()].flat())
      if (one.after !== null) expect(one.says).toMatch(/\?[”’]?$/)
  })
})

describe('which lines are the hard ones', () => {
  const scenario = aScenario()
  const idsAfter = (...conversations: Conversation[]) =>
    hardLines(scenario, looksAt(scenario, conversations)).map(({ turn }) => turn.id)
  const picks = (turn: string, stance: 'push' | 'roll' | 'lead') => {
    const moves = {
      push: ['refuse', 'contradict', 'blame', 'defend', 'sarcasm', 'ultimatum'],
      roll: ['give-in', 'vague'],
      lead: ['restate', 'trade-off', 'redirect', 'concern'],
    }[stance]
    const found = scenario.turns[turn]?.replies.find(({ move }) => moves.includes(move))
    if (!found) throw new Error(`${turn} has no ${stance}.`)
    return found.id
  }
  const says = (...stances: ('push' | 'roll' | 'lead')[]) =>
    saying(...stances.map((stance, n) => picks(['ask', 'cost', 'when', 'close'][n] ?? 'close', stance)))

  test('where nothing was played: those that pushes lead to, then the others; all of them once', () => {
    const lines = hardLines(scenario, [])
    expect(lines.map(({ turn }) => turn.id).sort()).toEqual(Object.keys(scenario.turns).sort())
    const because = lines.map(one => one.because)
    expect(because).toEqual([...because].sort((a, b) => Number(b === 'pushes') - Number(a === 'pushes')))
    expect(because).toContain('pushes')
    expect(lines.every(({ yours }) => yours === null)).toBe(true)
  })

  test('what was answered with a push or a roll-over comes first, the most often first, with the last words said there', () => {
    expect(idsAfter(says('lead', 'roll'))[0]).toBe('cost')
    const twice = [says('lead', 'roll', 'push'), { ...says('lead', 'lead', 'push'), id: 'c2' }]
    expect(idsAfter(...twice).slice(0, 2)).toEqual(['when', 'cost'])
    const [first] = hardLines(scenario, looksAt(scenario, twice))
    const pushed = scenario.turns.when?.replies.find(({ id }) => id === picks('when', 'push'))
    expect(first).toMatchObject({ because: 'yours', yours: { words: pushed?.words, stance: 'push-back' } })
  })

  test('[M4] words that were not clear count as well', () => {
    const reading = { stance: 'unclear', move: null, probability: 0.9, sure: true } as const
    const typed = { words: 'Hm?', as: null, reading }
    const [first] = hardLines(
      scenario,
      looksAt(scenario, [reply(says('lead'), 'cost', { typed }, NINE_O_CLOCK, 1)]),
    )
    expect(first).toMatchObject({ turn: { id: 'cost' }, yours: { words: 'Hm?', stance: 'unclear' } })
  })

  test('after them, those after whose answer the boss still stood back', () => {
    const conversation = { ...says('push', 'lead'), temperament: 'controlling' } as const
    const [ask, cost] = hardLines(scenario, looksAt(scenario, [conversation]))
    expect(ask).toMatchObject({ turn: { id: 'ask' }, because: 'yours' })
    expect(cost).toMatchObject({ turn: { id: 'cost' }, because: 'far-back', yours: null })
  })

  test('[B6] the same conversations give the same lines, in whatever order they are kept', () => {
    const [one, other] = [says('lead', 'roll', 'push'), { ...says('push', 'roll'), id: 'c2' }]
    expect(idsAfter(one, other)).toEqual(idsAfter(other, one))
  })

  test('the words that were met last are thrown first', () => {
    const [, pattern] = patterns.find(([id]) => id === 'this-instead-of-that') ?? []
    if (!pattern) throw new Error('The pattern is gone.')
    const own = filled(pattern, SAMPLES[0])
    for (const draws of [
      [0, 0, 0],
      [1, 1, 1],
      [2, 2, 2],
    ]) {
      const conversation = played(own, 'steady', draws)
      const met = replay(own, conversation).steps
      for (const line of hardLines(own, looksAt(own, [conversation]))) {
        const here = met.find(({ turn }) => turn.id === line.turn.id)
        if (here?.line.endsWith('?')) expect(throwsOf(line, 'steady')[0]?.says).toBe(here.line)
      }
    }
  })
})
