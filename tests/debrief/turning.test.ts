import { describe, expect, test } from 'vitest'
import { begin, branchOf, reply } from '../../src/conversation/branch.ts'
import type { Conversation, Typed } from '../../src/conversation/record.ts'
import { replay } from '../../src/conversation/replay.ts'
import { debriefOf } from '../../src/debrief/debrief.ts'
import { turningOf } from '../../src/debrief/turning.ts'
import type { Scenario } from '../../src/scenario/scenario.ts'
import { aScenario, saying } from '../conversation/fakes.ts'

/*
 * Of `aScenario` each conversation has four replies and the most is 2: so a hard push takes 12.5 points of the best total,
 * a soft one 9.375, a roll-over 6.25; where a point could have been put, 25 more.
 */

function turned(conversation: Conversation, scenario: Scenario = aScenario()) {
  return turningOf(scenario, conversation, replay(scenario, conversation))
}

function typed(conversation: Conversation, turn: string, as: string | null): Conversation {
  const said: Typed = {
    words: 'Well, you know how it is.',
    as,
    reading: as
      ? { stance: 'push-back', move: 'contradict', probability: 0.9, sure: true }
      : { stance: 'unclear', move: null, probability: 0.4, sure: false },
  }
  return reply(conversation, turn, { typed: said }, 0, 0)
}

/** `aScenario` in which one reply leads elsewhere, or is gone. */
function edited(turn: string, id: string, go: string | null): Scenario {
  const scenario = aScenario()
  const found = scenario.turns[turn]
  if (!found) throw new Error(`There is no turn "${turn}".`)
  const replies = found.replies.flatMap(one =>
    one.id !== id ? one : go === null ? [] : { ...one, to: [{ when: null, go }] },
  )
  return { ...scenario, turns: { ...scenario.turns, [turn]: { ...found, replies } } }
}

describe('[P2] the reply that lost most of the best total still reachable', () => {
  test('weighs how it was said and what could be heard together: a soft push on a point, not a hard one beside it', () => {
    expect(turned(saying('refuse', 'wrong', 'summary', 'tell'))).toMatchObject({
      how: 'lost',
      alike: [],
      point: { id: 'r2', number: 2, lost: 34.375, footing: -1, heard: 0, within: { before: 2, after: 1 } },
      counted: [{ id: 'r1', lost: 12.5 }, { id: 'r2' }, { id: 'r3', lost: 0 }, { id: 'r4', lost: 0 }],
    })
  })

  test('of two that lost as much it is the earlier one, and the later one is named', () => {
    expect(turned(saying('back', 'fine', 'maybe', 'tell'))).toMatchObject({
      point: { id: 'r2', lost: 31.25 },
      alike: ['r3'],
    })
  })

  test('after an ending the total is what is left: what all lost together is what the total lacks', () => {
    const scenario = aScenario()
    for (const said of [
      saying('refuse', 'wrong', 'blame', 'defend'),
      saying('yes', 'errors', 'maybe', 'all'),
      saying('back', 'errors', 'summary', 'defend'),
    ]) {
      const played = replay(scenario, said)
      const lost = turningOf(scenario, said, played)?.counted.reduce((sum, one) => sum + one.lost, 0)
      expect(lost).toBeCloseTo(100 - debriefOf(scenario, said, played).score.total, 9)
    }
  })

  test('knows the last word for one', () => {
    expect(turned(saying('back', 'errors', 'summary', 'all'))).toMatchObject({
      point: { id: 'r4', ended: true, lost: 6.25, within: { before: 2, after: 2 } },
    })
  })

  test('on an unfinished branch counts from what could still have come', () => {
    expect(turned(saying('yes', 'errors'))).toMatchObject({
      how: 'lost',
      point: { id: 'r1', lost: 6.25, ended: false },
    })
  })

  test('[P0] a typed reply is the written one that it was played as', () => {
    expect(turned(typed(saying('back'), 'cost', 'wrong'))).toMatchObject({
      point: { id: 'r2', lost: 34.375 },
    })
  })
})

describe('[B5] what was said before', () => {
  test('counts in what is left: a yes keeps the last restatement in step, so it costs less', () => {
    // The boss stands at the front foot from the start, so that what was said back is all that tells the two ways apart.
    const scenario = aScenario({ start: { turn: 'ask', footing: 3 } })
    const tell = scenario.turns.close?.replies.find(one => one.id === 'tell')
    if (tell) tell.move = 'restate'
    expect(turned(saying('yes'), scenario)).toMatchObject({ how: 'lost', point: { id: 'r1', lost: 3.125 } })
    expect(turned(saying('back'), scenario)).toMatchObject({ how: 'moved', point: { id: 'r1', lost: 0 } })
  })
})

describe('where none lost any', () => {
  test('it is the lead that moved heard plus footing most, the earliest of those', () => {
    expect(turned(saying('back', 'errors', 'summary', 'tell'))).toMatchObject({
      how: 'moved',
      point: { id: 'r2', number: 2, lost: 0, footing: 1, heard: 1 },
      alike: ['r3'],
    })
  })

  test('a boss at the front foot goes no further, so a later lead moves less', () => {
    const scenario = aScenario({ start: { turn: 'ask', footing: 3 } })
    expect(turned(saying('back', 'errors', 'summary', 'tell'), scenario)).toMatchObject({
      how: 'moved',
      point: { id: 'r2', footing: 0, heard: 1 },
    })
  })

  test('one lead alone is it', () => {
    expect(turned(saying('back'))).toMatchObject({ how: 'moved', point: { id: 'r1' }, alike: [] })
  })
})

describe('what counts nowhere', () => {
  test('nothing said, and [M4] nothing but unclear replies: there is none', () => {
    expect(turned(saying())).toBeNull()
    expect(turned(typed(typed(saying(), 'ask', null), 'ask', null))).toBeNull()
  })

  test('[M4] an unclear reply moves nothing, but has its number', () => {
    const said = reply(typed(typed(saying(), 'ask', null), 'ask', null), 'ask', { picked: 'refuse' }, 0, 0)
    expect(turned(said)).toMatchObject({ point: { id: 'r3', number: 3, lost: 12.5 }, counted: [{}] })
  })

  test('[K1] replies that an edited scenario has no place for', () => {
    const said = saying('yes', 'errors', 'blame', 'defend')
    expect(turned(said)?.point.id).toBe('r3')
    expect(turned(said, edited('when', 'blame', null))).toMatchObject({
      point: { id: 'r1', lost: 6.25 },
      counted: [{ id: 'r1' }, { id: 'r2' }],
    })
  })
})

describe('a draft that has not been proved', () => {
  const steps: [string, string][] = [
    ['ask', 'refuse'],
    ['ask', 'back'],
    ['cost', 'errors'],
    ['when', 'summary'],
    ['close', 'tell'],
  ]
  const said = (scenario: Scenario) =>
    steps.reduce(
      (so, [turn, picked]) => reply(so, turn, { picked }, 0, 0),
      begin(scenario, 'steady', 'c1', 0),
    )

  test('a turn that one can stay at for ever comes to an answer', () => {
    const scenario = edited('ask', 'refuse', 'ask')
    const conversation = said(scenario)
    expect(branchOf(conversation)).toHaveLength(5)
    expect(turned(conversation, scenario)).toMatchObject({ how: 'lost', point: { id: 'r1', lost: 10 } })
  })

  test('with no way to an end nothing can be lost, and the leads are looked at', () => {
    let scenario = aScenario()
    for (const [turn, one] of Object.entries(scenario.turns))
      if (turn === 'close')
        scenario = {
          ...scenario,
          turns: {
            ...scenario.turns,
            [turn]: { ...one, replies: one.replies.map(it => ({ ...it, to: [{ when: null, go: 'ask' }] })) },
          },
        }
    expect(turned(saying('yes', 'errors'), scenario)).toMatchObject({ how: 'moved', point: { id: 'r2' } })
  })
})
