import { describe, expect, test } from 'vitest'
import { matchOf, strongerFor } from '../../src/conversation/match.ts'
import { startingAt } from '../../src/conversation/standing.ts'
import { termsOf, weigh } from '../../src/conversation/weigh.ts'
import type { Move } from '../../src/scenario/moves.ts'
import type { Reply, Turn } from '../../src/scenario/scenario.ts'
import { aScenario } from './fakes.ts'

const START = startingAt(0)
const scenario = aScenario()

/** A turn with a reply of each of these moves, called after it. */
function aTurn(...moves: (Move | [Move, string])[]): Turn {
  const [model] = Object.values(scenario.turns)
  const like = model?.replies[0]
  if (!model || !like) throw new Error('The scenario has no turn.')
  const replies = moves.map((one, n): Reply => {
    const [move, words] = typeof one === 'string' ? [one, 'Said.'] : one
    return { ...like, id: `${move}-${n}`, move, words }
  })
  return { ...model, replies }
}

const matched = (turn: Turn, move: Move | null, words = '', kind = scenario.kind, raised: 0 | 1 | 2 = 0) =>
  matchOf(turn, kind, { raised }, { move }, words)?.id ?? null

describe('[P0] a typed reply is played as', () => {
  test('the written one with the same move', () => {
    expect(matched(aTurn('refuse', 'restate', 'trade-off'), 'trade-off')).toBe('trade-off-2')
  })
  test('else the nearest of the same stance, however alike another is in words', () => {
    expect(
      matched(aTurn(['give-in', 'which of the two'], 'blame', 'redirect'), 'trade-off', 'which of the two'),
    ).toBe('redirect-2')
    expect(matched(aTurn('restate', 'sarcasm', 'give-in'), 'refuse')).toBe('sarcasm-1')
    expect(matched(aTurn('restate', 'sarcasm', 'give-in'), 'vague')).toBe('give-in-2')
  })
  test('between equals the one that shares more words, then the file’s order', () => {
    const turn = aTurn(['refuse', 'No, not this week.'], ['refuse', 'The speakers come first for me.'])
    expect(matched(turn, 'refuse', 'my speakers come first')).toBe('refuse-1')
    expect(matched(turn, 'refuse', 'nope')).toBe('refuse-0')
  })
  test('[M4] nothing, where it is unclear', () => {
    expect(matched(aTurn('refuse', 'restate'), null)).toBeNull()
  })
  test('[M5] one of the stance that the move has in a scenario of this kind', () => {
    const turn = aTurn('restate', 'refuse', 'give-in', 'hold-the-line')
    expect(matched(turn, 'concern')).toBe('restate-0')
    expect(matched(turn, 'concern', '', 'over-the-line')).toBe('give-in-2')
    expect(matched(turn, 'hold-the-line', '', 'over-the-line')).toBe('hold-the-line-3')
    expect(matched(aTurn('support', 'contradict'), 'redirect', '', 'not-worth-it', 1)).toBe('contradict-1')
  })
  test('the nearest of any stance, where the turn has none of its own', () => {
    expect(matched(aTurn('refuse', 'blame'), 'give-in')).not.toBeNull()
  })
})

describe('a line for the same job', () => {
  const terms = termsOf(scenario, 'steady')
  const stepOf = (turn: Turn, at: number, stronger?: string) => {
    const { stronger: _, ...rest } = turn.replies[at] ?? ({} as Reply)
    const reply: Reply = stronger === undefined ? rest : { ...rest, stronger }
    return { turn, before: START, played: { reply, weighed: weigh(terms, START, reply) } }
  }
  const turn = aTurn('give-in', ['concern', 'It worries me.'], ['trade-off', 'Which of the two?'])

  test('is the stronger line of the reply that it was played as', () => {
    expect(strongerFor(terms, stepOf(turn, 0, 'So you want it today.'))).toBe('So you want it today.')
    expect(strongerFor(terms, stepOf(turn, 2, 'Which by Friday?'))).toBe('Which by Friday?')
  })
  test('for a push or a roll-over else the first that leads in step there', () => {
    expect(strongerFor(terms, stepOf(turn, 0))).toBe('Which of the two?')
  })
  test('is none for a lead without one, and none for what was not clear', () => {
    expect(strongerFor(terms, stepOf(turn, 2))).toBeNull()
    expect(strongerFor(terms, { turn, before: START, played: null })).toBeNull()
  })
})
