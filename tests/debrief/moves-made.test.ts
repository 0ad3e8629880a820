import { describe, expect, test } from 'vitest'
import { backTo, reply } from '../../src/conversation/branch.ts'
import type { Conversation } from '../../src/conversation/record.ts'
import { byScenario } from '../../src/debrief/by-scenario.ts'
import { numberOf } from '../../src/debrief/days.ts'
import type { Looked } from '../../src/debrief/habits.ts'
import { looksAt } from '../../src/debrief/looked.ts'
import { countedIn, movesMade, repliesOf, stanceTally } from '../../src/debrief/moves-made.ts'
import { endingsIn } from '../../src/debrief/reviews.ts'
import { stanceTimes } from '../../src/debrief/stance-times.ts'
import { aConversation, aScenario, NINE_O_CLOCK, saying } from '../conversation/fakes.ts'
import { manyConversations, shipped } from './many.ts'

/*
 * The turns ask, cost, when, close of tests/fixtures/proof/sound.yaml offer, to lead: restate, trade-off, offer and
 * redirect, one at each turn.
 */
const looked = (...conversations: Conversation[]): Looked[] => looksAt(aScenario(), conversations)
const DAY = 86_400_000

describe('[M1, M2, M3] moves made and passed by', () => {
  test('a lead counts where it was on offer, and where it was made', () => {
    expect(movesMade(looked(saying('back', 'wrong', 'summary', 'tell')))).toEqual([
      { move: 'restate', stance: 'lead-forward', made: 1, typed: 0, offered: 1, taken: 1 },
      { move: 'trade-off', stance: 'lead-forward', made: 0, typed: 0, offered: 1, taken: 0 },
      { move: 'redirect', stance: 'lead-forward', made: 1, typed: 0, offered: 1, taken: 1 },
      { move: 'offer', stance: 'lead-forward', made: 1, typed: 0, offered: 1, taken: 1 },
      { move: 'contradict', stance: 'push-back', made: 1, typed: 0, offered: 0, taken: 0 },
    ])
  })

  test('[L3] each reply counts once, on however many branches it is', () => {
    const whole = aConversation(4)
    const last = whole.replies.at(-1)?.id ?? ''
    const branched = reply(backTo(whole, last), 'close', { picked: 'all' }, NINE_O_CLOCK, 1)
    const [one] = looked(branched)
    expect(one?.branches).toHaveLength(2)
    expect(one && repliesOf(one)).toHaveLength(5)
    const moves = movesMade(one ? [one] : [])
    expect(moves.find(({ move }) => move === 'restate')?.made).toBe(1)
    expect(moves.reduce((sum, { made }) => sum + made, 0)).toBe(5)
  })

  test('[M4] an unclear reply counts nowhere; a typed one as what it was played as', () => {
    const reading = { stance: 'push-back', move: 'refuse', probability: 0.9, sure: true } as const
    const unclear = { stance: 'unclear', move: null, probability: 0.4, sure: false } as const
    const muttered = reply(
      aConversation(),
      'ask',
      { typed: { words: 'Hm', as: null, reading: unclear } },
      1,
      1,
    )
    const typed = reply(muttered, 'ask', { typed: { words: 'So you …', as: 'back', reading } }, 2, 1)
    const moves = movesMade(looked(typed))
    expect(moves).toEqual([
      { move: 'restate', stance: 'lead-forward', made: 1, typed: 1, offered: 1, taken: 1 },
    ])
    const [one] = looked(typed)
    expect(one && stanceTally(repliesOf(one))).toMatchObject({ unclear: 1, 'lead-forward': 1 })
  })

  test('in every shipped scenario nothing is made in step more often than it was on offer', () => {
    for (const scenario of shipped) {
      const all = looksAt(scenario, manyConversations(30, [scenario], 3))
      const counted = all.reduce((sum, one) => sum + countedIn(stanceTally(repliesOf(one))), 0)
      const moves = movesMade(all)
      expect(moves.reduce((sum, { made }) => sum + made, 0)).toBe(counted)
      for (const { made, taken, offered, typed, stance } of moves) {
        expect(taken).toBeLessThanOrEqual(Math.min(made, offered))
        expect(typed).toBeLessThanOrEqual(made)
        if (stance !== 'lead-forward') expect(offered).toBe(0)
      }
    }
  })
})

describe('stance over time', () => {
  const on = (day: number, id: string): Conversation => {
    const one = saying('back', 'wrong')
    const shift = day * DAY
    return {
      ...one,
      id,
      startedAt: one.startedAt + shift,
      replies: one.replies.map(said => ({ ...said, at: said.at + shift })),
    }
  }
  const days = (count: number, apart = 1) =>
    looked(...Array.from({ length: count }, (_, n) => on(n * apart, `c${n}`)))

  test('a few conversations are a column each, oldest first', () => {
    const { span, times } = stanceTimes(days(3).toReversed())
    expect([span, times.length]).toEqual(['conversation', 3])
    expect(times.map(({ from }) => from)).toEqual(times.map(({ from }) => from).toSorted())
    expect(times[0]?.tally).toMatchObject({ 'lead-forward': 1, 'push-back': 1 })
  })

  test('many are put together by weeks that begin on Monday, more by months, more by years', () => {
    const weeks = stanceTimes(days(40))
    expect(weeks.span).toBe('week')
    for (const { from } of weeks.times) expect(new Date(`${from}T12:00:00Z`).getUTCDay()).toBe(1)
    expect(weeks.times.reduce((sum, { conversations }) => sum + conversations, 0)).toBe(40)
    expect(stanceTimes(days(60, 7)).span).toBe('month')
    const years = stanceTimes(days(80, 30))
    expect(years.span).toBe('year')
    expect(years.times.every(({ from }) => from.endsWith('-01-01'))).toBe(true)
  })

  test('a span without a conversation has no column, and neither has one in which nothing counted', () => {
    expect(stanceTimes(looked(aConversation(), on(0, 'a'))).times).toHaveLength(1)
    const { times } = stanceTimes(days(30, 1).concat(looked(on(200, 'late'))))
    const gaps = times.slice(1).map((one, n) => numberOf(one.from) - numberOf(times[n]?.from ?? ''))
    expect(Math.max(...gaps)).toBeGreaterThan(100)
  })
})

describe('by scenario', () => {
  test('the best ending of all, the latest that is over to look back on, and whether one waits', () => {
    const over = aConversation(4)
    const open = { ...aConversation(2), id: 'c2', startedAt: NINE_O_CLOCK + DAY }
    open.replies = open.replies.map(said => ({ ...said, at: said.at + DAY }))
    const [one, ...others] = byScenario(looked(over, open))
    expect(others).toEqual([])
    expect(one).toMatchObject({ conversations: 2, best: 'moved', waits: true })
    expect(one?.latest.id).toBe('c1')
  })
})

test('[L3] every branch that came to an end is an ending, with its own moment and mistakes', () => {
  const whole = saying('back', 'wrong', 'summary', 'tell')
  const last = whole.replies.at(-1)?.id ?? ''
  const both = reply(backTo(whole, last), 'close', { picked: 'all' }, NINE_O_CLOCK + DAY, 1)
  const endings = endingsIn(looked(both))
  expect(endings.map(({ mistakes }) => mistakes)).toEqual([1, 2])
  expect((endings[1]?.at ?? 0) - (endings[0]?.at ?? 0)).toBeGreaterThan(DAY / 2)
  expect(endingsIn(looked(aConversation(3)))).toEqual([])
})
