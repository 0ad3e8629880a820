import { describe, expect, it } from 'vitest'
import type { Typed } from '../../../src/conversation/record.ts'
import { typed as words } from '../../../src/messages/en/typed.ts'
import type { Reading } from '../../../src/reply/reading.ts'
import { MOVES } from '../../../src/scenario/moves.ts'
import { evidenceOf, heardIn } from '../../../src/screens/stage/heard.ts'

const TEXT = 'I can’t see it, but which of the two would you keep?'
const can = { start: 0, end: 14, shows: 'refuse' } as const
const which = { start: 20, end: 36, shows: 'redirect' } as const

const said = (reading: Partial<Reading>): Typed => ({
  words: TEXT,
  as: 'x',
  reading: { stance: 'lead-forward', move: 'trade-off', probability: 0.6, sure: true, ...reading },
})
const heard = (reading: Partial<Reading>, move: (typeof MOVES)[number] = 'trade-off') =>
  heardIn(said(reading), { move, words: 'Which of them?' }, 'Robin', words)

describe('what was heard', () => {
  it('is named where it is sure', () => {
    expect(heard({})).toEqual(['Robin heard: a cost, with the choice left open.'])
  })

  it('is never more certain than the reading: both ways, each with its own words', () => {
    const second = { stance: 'push-back', move: 'refuse', probability: 0.3 } as const
    expect(heard({ sure: false, second, evidence: [can, which] })).toEqual([
      'This could be heard as a cost, with the choice left open (“which of the two”) or as a refusal (“I can’t see it”). It counts as the first.',
    ])
  })

  it('has ways without words of their own, and none that is near', () => {
    const second = { stance: 'unclear', move: null, probability: 0.3 } as const
    expect(heard({ sure: false, second })[0]).toContain('or not be understood at all')
    expect(heard({ sure: false })).toEqual([words.perhaps('Robin', words.moves['trade-off'])])
  })

  it('[P0] says so where the written reply that was played does something else', () => {
    expect(heard({}, 'purpose')).toEqual([
      words.heard('Robin', words.moves['trade-off']),
      words.playedAs(words.moves['trade-off'], words.moves.purpose, 'Which of them?'),
    ])
  })

  it('[M4] is nothing where nothing was understood', () => {
    expect(heard({ stance: 'unclear', move: null })).toEqual([])
  })
})

describe('the passages that caused it', () => {
  it('are those that lie in the words', () => {
    const past = { start: 40, end: 400, shows: 'blame' } as const
    const empty = { start: 4, end: 4, shows: 'blame' } as const
    expect(evidenceOf(said({ evidence: [can, past, empty, which] }))).toEqual([can, which])
    expect(evidenceOf(said({}))).toEqual([])
  })

  it('are quoted two at most, and short', () => {
    const second = { stance: 'push-back', move: 'refuse', probability: 0.3 } as const
    const long: Typed = {
      words: `no ${'x'.repeat(200)} never`,
      as: 'x',
      reading: {
        ...{ stance: 'push-back', move: 'refuse', probability: 0.5, sure: false, second },
        evidence: [{ start: 0, end: 203, shows: 'refuse' }],
      },
    }
    const [sentence = ''] = heardIn(long, { move: 'refuse', words: 'No.' }, 'Robin', words)
    expect(sentence.length).toBeLessThan(300)
  })
})

it('every move has its clause and its name', () => {
  for (const move of MOVES)
    for (const text of [words.shows[move], words.moves[move]]) expect(text).toMatch(/^[a-z]/)
})
