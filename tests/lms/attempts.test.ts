import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { backOne, backTo, reply } from '../../src/conversation/branch.ts'
import { type Attempt, attemptsOf, scoreBy, united, withAttempts } from '../../src/lms/attempts.ts'
import { POLICIES } from '../../src/lms/options.ts'
import { verdictOf } from '../../src/lms/verdict.ts'
import { aConversation, aScenario, saying } from '../conversation/fakes.ts'
import { NINE } from './played.ts'

const scenario = aScenario()
const anyAttempt: fc.Arbitrary<Attempt> = fc.record({
  score: fc.integer({ min: 0, max: 400 }).map(n => n / 4),
  at: fc.integer({ min: 0, max: 50 }),
})
const attempts = fc.array(anyAttempt, { maxLength: 12 })

describe('an attempt', () => {
  test('is a branch that came to an outcome', () => {
    expect(attemptsOf(scenario, aConversation(3))).toEqual([])
    expect(attemptsOf(scenario, aConversation(4))).toEqual([{ score: 100, at: expect.any(Number) }])
  })

  test('is another where one goes back one reply and ends again, and none where one says the same again', () => {
    const ended = saying('back', 'errors', 'summary', 'all')
    const same = reply(backOne(ended), 'close', { picked: 'all' }, NINE + 9e6, 1)
    expect(attemptsOf(scenario, same)).toHaveLength(1)
    const better = reply(backOne(same), 'close', { picked: 'tell' }, NINE + 9e6, 1)
    const scores = attemptsOf(scenario, better).map(({ score }) => score)
    expect(scores).toEqual([93.75, 100])
    const marks = withAttempts(null, attemptsOf(scenario, better))
    expect(marks && POLICIES.map(policy => scoreBy(policy, marks))).toEqual([100, 93.75, 100])
  })

  test('is not a branch that was gone back from in the middle', () => {
    const left = reply(backTo(aConversation(4), 'r2'), 'cost', { picked: 'wrong' }, NINE + 9e6, 1)
    expect(attemptsOf(scenario, left)).toHaveLength(1)
  })

  test('[K1] is not a branch that the scenario has lost a part of', () => {
    const { close, ...turns } = scenario.turns
    const cut = {
      ...scenario,
      turns: { ...turns, close: { ...(close ?? { id: 'close', lines: [] }), replies: [] } },
    }
    expect(attemptsOf(cut, aConversation(4))).toEqual([])
  })

  test('[K1] is not one that went on where the scenario now ends', () => {
    const { when } = scenario.turns
    const replies = when?.replies.map(one => ({ ...one, to: [{ when: null, go: 'as-asked' }] })) ?? []
    const shorter = { ...scenario, turns: { ...scenario.turns, when: { id: 'when', lines: [], replies } } }
    expect(attemptsOf(shorter, aConversation(3))).toHaveLength(1)
    expect(attemptsOf(shorter, aConversation(4))).toEqual([])
  })
})

describe('by the policies, over any attempts', () => {
  test('the marks mind neither order nor an attempt that comes twice, nor how they are added up', () => {
    fc.assert(
      fc.property(attempts, attempts, (some, others) => {
        const all = withAttempts(null, [...some, ...others])
        const [mine, theirs] = [withAttempts(null, some), withAttempts(null, others)]
        expect(united(mine, theirs)).toEqual(all)
        expect(united(theirs, mine)).toEqual(all)
        expect(withAttempts(all, others)).toEqual(all)
      }),
    )
  })

  test('best is the highest, first the earliest, last the latest', () => {
    fc.assert(
      fc.property(attempts, all => {
        const marks = withAttempts(null, all)
        if (!marks) return
        const scores = all.map(({ score }) => score)
        const times = all.map(({ at }) => at)
        const at = (time: number) => Math.max(...all.filter(one => one.at === time).map(({ score }) => score))
        expect(scoreBy('best', marks)).toBe(Math.max(...scores))
        expect(scoreBy('first', marks)).toBe(at(Math.min(...times)))
        expect(scoreBy('last', marks)).toBe(at(Math.max(...times)))
      }),
    )
  })

  test('trying again is never punished by best, and changes nothing by first', () => {
    fc.assert(
      fc.property(attempts, anyAttempt, (all, again) => {
        const before = withAttempts(null, all)
        const after = withAttempts(before, [{ ...again, at: 100 }])
        if (!before || !after) return
        expect(scoreBy('best', after)).toBeGreaterThanOrEqual(scoreBy('best', before))
        expect(scoreBy('first', after)).toBe(scoreBy('first', before))
        expect(scoreBy('last', after)).toBe(again.score)
      }),
    )
  })
})

describe('what stands from before', () => {
  const marks = (score: number) =>
    new Map([['a', { first: { score, at: 1 }, best: score, last: { score, at: 1 } }]])
  const terms = (policy: (typeof POLICIES)[number]) => ({ scenarios: ['a'], policy, passMark: 80 })
  test.each([
    ['best', 40, 'passed', 90],
    ['first', 100, 'passed', 90],
    ['last', 40, 'passed', 90],
    ['last', 85, 'passed', 85],
  ] as const)('by %s, passed with 90, then %d: %s with %d', (policy, now, success, score) => {
    const before = { completed: true, passed: true, score: 90 }
    expect(verdictOf(terms(policy), marks(now), before, true)).toEqual({
      completion: 'completed',
      success,
      score,
    })
  })
  test.each([
    ['best', 40, 'failed', 60],
    ['first', 100, 'failed', 60],
    ['last', 40, 'failed', 40],
    ['last', 100, 'passed', 100],
  ] as const)('by %s, failed with 60, then %d: %s with %d', (policy, now, success, score) => {
    const before = { completed: true, passed: false, score: 60 }
    expect(verdictOf(terms(policy), marks(now), before, true)).toEqual({
      completion: 'completed',
      success,
      score,
    })
  })
  test('by last, nothing changes while nothing was ended anew', () => {
    const before = { completed: true, passed: false, score: 60 }
    expect(verdictOf(terms('last'), marks(40), before, false).score).toBe(60)
  })
  test('a score that stands where nothing is known of the attempts is told as it is', () => {
    const before = { completed: true, passed: false, score: 60 }
    const verdict = verdictOf(terms('best'), new Map(), before, false)
    expect(verdict).toEqual({ completion: 'completed', success: null, score: 60 })
  })
})
