import { describe, expect, test } from 'vitest'
import type { Typed } from '../../src/conversation/record.ts'
import { replay } from '../../src/conversation/replay.ts'
import { earlierOffers, offersOf, planFor } from '../../src/debrief/card-offers.ts'
import { aConversation, aScenario, types } from '../screens/debrief/a-scenario.ts'

const scenario = aScenario()
const play = (...picked: string[]) => replay(scenario, aConversation(picked))
const wordsOf = (lines: readonly { words: string }[]) => lines.map(({ words }) => words)
const SAY_BACK = 'You want one person who holds the whole evening together. Is that it?'
const COST =
  'If I take the menus, three client interviews move past the print date. Which would hurt you more?'
const WHEN = 'When does the printer need the interviews?'

const ownWords: Typed = {
  words: ' So you want\none contact. ',
  as: 'say-back',
  reading: { stance: 'lead-forward', move: 'purpose', probability: 0.9, sure: true },
}

describe('[L5] the lines that a conversation offers', () => {
  test('are those that led in step, in the order in which they were said', () => {
    expect(offersOf(play('say-back', 'fine', 'when'))).toEqual({
      are: 'led',
      lines: [
        { words: SAY_BACK, move: 'restate', reply: 1 },
        { words: WHEN, move: 'redirect', reply: 3 },
      ],
    })
  })

  test('[P0] of one’s own words have the move that was read in them, and no line breaks', () => {
    const typed = types(aConversation([]), 'request', ownWords)
    expect(offersOf(replay(scenario, typed)).lines).toEqual([
      { words: 'So you want one contact.', move: 'purpose', reply: 1 },
    ])
  })

  test('are stronger lines where none led in step, each once', () => {
    const { are, lines } = offersOf(play('no', 'not-mine', 'shorter'))
    expect(are).toBe('stronger')
    expect(lines).toEqual([
      {
        words: 'You want the evening in one pair of hands. What would that be worth to you?',
        move: null,
        reply: 1,
      },
      { words: 'I can. Which of my two dates may move for it?', move: null, reply: 3 },
    ])
  })

  test('[B5] a lead out of step is not offered', () => {
    expect(offersOf(play('worry', 'cost')).lines).toMatchObject([{ words: COST, reply: 2 }])
  })

  test('of other tries: without those that this one offers, and each once', () => {
    const now = aConversation(['say-back', 'fine'])
    const before = ['c2', 'c3'].map(id => aConversation(['say-back', 'cost', 'when'], scenario, id))
    const offered = offersOf(replay(scenario, now)).lines
    expect(wordsOf(earlierOffers(scenario, now, [now, ...before], offered))).toEqual([COST, WHEN])
  })

  test('[L3] of other tries: those of this conversation’s other branches too', () => {
    const both = aConversation(['say-back', 'cost'])
    const view = both.replies[0]?.id ?? null
    const offered = offersOf(replay(scenario, { ...both, view })).lines
    expect(wordsOf(earlierOffers(scenario, { ...both, view }, [], offered))).toEqual([COST])
  })
})

describe('[L5] the plan to begin with', () => {
  test('is for the line said when the boss stood furthest back, with what led there', () => {
    expect(planFor(play('no', 'cost', 'when'))).toEqual({
      ifBoss: 'The client asked for one contact, and I said they would have one.',
      thenI: COST,
    })
  })

  test('is the own line that moved most, where what was said there did not lead', () => {
    expect(planFor(play('no', 'not-mine', 'ever', 'who')).thenI).toContain('Who else')
    expect(planFor(play('no', 'fine', 'when')).thenI).toBe(WHEN)
  })

  test('is a stronger line where nothing led, and empty where nothing was said', () => {
    expect(planFor(play('yes')).thenI).toBe('I can. Which of my two dates may move for it?')
    expect(planFor(play())).toEqual({ ifBoss: '', thenI: '' })
  })

  test('[M4] the boss asking what was meant is no line to plan for', () => {
    const unclear: Typed = {
      words: 'Hm.',
      as: null,
      reading: { stance: 'unclear', move: null, probability: 0.4, sure: false },
    }
    const twice = types(types(aConversation([]), 'request', unclear), 'request', ownWords)
    expect(planFor(replay(scenario, twice)).ifBoss).toContain('take over the seating')
  })
})
