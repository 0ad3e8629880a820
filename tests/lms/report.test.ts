import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { backOne, begin, reply } from '../../src/conversation/branch.ts'
import type { Conversation } from '../../src/conversation/record.ts'
import { recorder } from '../../src/lms/recorder.ts'
import { type Session, toldOf } from '../../src/lms/report.ts'
import { readResume } from '../../src/lms/resume.ts'
import type { Told } from '../../src/lms/told.ts'
import { aConversation, aScenario, LEADING, saying, scenarioIn } from '../conversation/fakes.ts'
import { type Act, anyAct, doing, FIRST_LAUNCH, NINE, play, session } from './played.ts'

const scenario = aScenario()
const other = { ...aScenario(), id: 'other' }
const panel = scenarioIn('scenarios/customer-panel.yaml')
const told = (conversation: Conversation, more: Partial<Session> = {}) =>
  toldOf(session([scenario], [play(scenario, conversation)], more))

/** A conversation of another scenario with these picks. */
const otherSaying = (...picked: string[]) => ({ ...saying(...picked), id: 'c2', scenario: 'other' })

describe('a reply is told', () => {
  test('as it was picked', () => {
    expect(told(aConversation(2)).interactions[1]).toEqual({
      id: expect.stringMatching(/^sound\.c1\.r2\.[a-z0-9]+$/),
      scenario: 'sound',
      line: expect.stringMatching(/./),
      words: scenario.turns.cost?.replies.find(one => one.id === 'errors')?.words,
      choices: scenario.turns.cost?.replies.map(({ id, words }) => ({ id, words })),
      picked: 'errors',
      typed: false,
      stance: 'lead-forward',
      move: 'trade-off',
      points: 2,
      at: expect.any(Number),
      took: 9000,
    })
  })

  test('[P0] typed, in its own words, and counted as what it was played as', () => {
    const reading = { stance: 'push-back', move: 'refuse', probability: 0.9, sure: true } as const
    const typed = { typed: { words: 'Absolutely not.', as: 'wrong', reading } }
    const [, said] = told(reply(aConversation(1), 'cost', typed, NINE, 5)).interactions
    expect(said).toMatchObject({ words: 'Absolutely not.', typed: true, picked: 'wrong', move: 'contradict' })
    expect(said).toMatchObject({ stance: 'push-back', points: -1 })
  })

  test('[M4] unclear, with no stance that counts, no move and no points', () => {
    const reading = { stance: 'unclear', move: null, probability: 0.4, sure: false } as const
    const mumbled = reply(aConversation(1), 'cost', { typed: { words: 'Hm.', as: null, reading } }, NINE, 5)
    const { interactions, progress } = told(mumbled)
    expect(interactions).toHaveLength(2)
    expect(interactions[1]).toMatchObject({
      words: 'Hm.',
      stance: 'unclear',
      move: null,
      points: null,
      picked: null,
    })
    expect(progress).toBe(told(aConversation(1)).progress)
  })

  test('[K3] not in words, nor what it answers, where the learner’s own conversation is theirs alone', () => {
    const secret = {
      typed: {
        words: 'My Ada',
        as: 'errors',
        reading: { stance: 'lead-forward', move: 'trade-off', probability: 1, sure: true },
      },
    } as const
    const own = reply(aConversation(1), 'cost', secret, NINE, 5)
    const all = toldOf(session([scenario], [play(scenario, own, { withheld: true })]))
    expect(all.interactions.map(({ words }) => words)).toEqual([null, null])
    expect(
      all.interactions.flatMap(({ line, choices }) => [line, ...choices.map(one => one.words)]).join(''),
    ).toBe('')
    expect(all.interactions[1]).toMatchObject({ picked: 'errors', points: 2 })
    expect(readResume(all.resume.text)?.conversations[0]?.replies[1]?.typed?.words).toBe('')
    expect(all.score).toBe(told(own).score)
  })
})

test('replies of all branches are told, those of earlier sessions are not, and the list only grows whatever the clock does', () => {
  const first = told(saying('refuse'))
  const back = backOne(saying('refuse'))
  const branched = reply(back, 'ask', { picked: 'back' }, NINE - 1e6, 5)
  const second = told(branched, { interactions: first.interactions })
  expect(second.interactions.map(({ picked }) => picked)).toEqual(['refuse', 'back'])
  expect(second.interactions[0]).toBe(first.interactions[0])
  const resumed = toldOf(session([scenario], [play(scenario, branched, { earlier: 1 })]))
  expect(resumed.interactions.map(({ picked }) => picked)).toEqual(['back'])
})

test('an id is of letters that every format takes, short, and one reply’s alone', () => {
  const long = { ...scenario, id: 's'.repeat(100) }
  const conversation = { ...aConversation(4), id: 'c'.repeat(100), scenario: long.id }
  const ids = toldOf(session([long], [play(long, conversation)])).interactions.map(({ id }) => id)
  for (const id of ids) expect(id).toMatch(/^[\w.-]{1,200}$/)
  expect(new Set(ids).size).toBe(4)
})

describe('[P2] the verdict', () => {
  test('waits for an outcome', () => {
    expect(told(aConversation(3))).toMatchObject({ completion: 'incomplete', success: null, score: null })
    expect(told(aConversation(4))).toMatchObject({
      completion: 'completed',
      success: 'passed',
      score: 100,
      progress: 1,
    })
  })

  test.each([
    ['the package’s pass mark', {}, 'failed'],
    ['the course’s own, which goes before it', { launch: { ...FIRST_LAUNCH, passMark: 10 } }, 'passed'],
    ['the course’s own, which may be 0', { launch: { ...FIRST_LAUNCH, passMark: 0 } }, 'passed'],
  ])('is held against %s', (_, more, success) => {
    const poor = told(saying('yes', 'fine', 'maybe', 'all'), more)
    expect(poor).toMatchObject({ completion: 'completed', score: 25, success })
  })

  test('of several scenarios waits for all, and is the mean over all of the best attempts', () => {
    const two = (...plays: Session['plays']) => toldOf(session([scenario, other], plays))
    const one = two(play(scenario, aConversation(4)))
    expect(one).toMatchObject({ completion: 'incomplete', success: null, score: 50, progress: 0.5 })
    const both = two(
      play(scenario, aConversation(4)),
      play(other, otherSaying('yes', 'fine', 'maybe', 'all')),
    )
    expect(both).toMatchObject({ completion: 'completed', success: 'failed', score: 62.5, progress: 1 })
    const again = play(other, { ...otherSaying(...LEADING), id: 'c3' })
    expect(two(...[play(scenario, aConversation(4)), again]).score).toBe(100)
  })

  test('of several scenarios outlasts sessions in which only one was played', () => {
    const first = toldOf(session([scenario, other], [play(scenario, aConversation(4))]))
    const launch = { ...FIRST_LAUNCH, resume: first.resume.text }
    const second = toldOf(session([scenario, other], [play(other, otherSaying(...LEADING))], { launch }))
    expect(second).toMatchObject({ completion: 'completed', success: 'passed', score: 100 })
    const kept = readResume(second.resume.text)
    expect(kept?.conversations.map(one => one.scenario)).toEqual(['other', 'sound'])
  })
})

test('progress never falls, and is 1 only where an outcome was reached: 300 conversations, reply by reply', () => {
  fc.assert(
    fc.property(fc.array(anyAct, { maxLength: 25 }), acts => {
      let before = 0
      for (let n = 1; n <= acts.length; n++) {
        // The temperament must not change on the way.
        const conversation = { ...doing(panel, acts.slice(0, n)), temperament: 'steady' as const }
        const { progress, completion } = toldOf(session([panel], [play(panel, conversation)]))
        if (n > 1 && doing(panel, acts.slice(0, n - 1)).replies.length > 0)
          expect(progress).toBeGreaterThanOrEqual(before)
        expect(progress === 1).toBe(completion === 'completed')
        before = progress
      }
    }),
    { numRuns: 300, seed: 8 },
  )
})

test('a relaunch never lowers what stands, by any policy, whatever is played or lost: 400 courses of four sessions', async () => {
  const sessions = fc.array(
    fc.record({
      acts: fc.array(anyAct, { maxLength: 30 }),
      forgets: fc.boolean(),
      room: fc.constantFrom(null, 4096, 700, 0),
    }),
    { minLength: 2, maxLength: 4 },
  )
  let ended = 0
  await fc.assert(
    fc.asyncProperty(
      sessions,
      fc.constantFrom('best', 'first', 'last'),
      fc.constantFrom(30, 80),
      async (all, policy, passMark) => {
        let course = recorder()
        let before: Told | null = null
        for (const [n, { acts, forgets, room }] of all.entries()) {
          course = course.relaunch(forgets ? { resume: null, room } : { room })
          const opened = await course.open()
          if (!opened.ok) throw new Error('a recorder opens')
          const { launch } = opened
          const options = { scenarios: [panel.id], policy, passMark } as const
          const idle = toldOf({ options, launch, plays: [], startedAt: NINE, now: NINE })
          notLowered(before, idle, 'best')
          const now = NINE + n * 1e9
          const conversation = { ...said(acts, `k${n}`, now), startedAt: now }
          const next = toldOf({ options, launch, plays: [play(panel, conversation)], startedAt: now, now })
          notLowered(before, next, policy)
          if (policy === 'first' && before?.completion === 'completed') expect(next.score).toBe(before.score)
          await course.tell(next, false)
          before = next
          if (next.completion === 'completed') ended++
        }
      },
    ),
    { numRuns: 400, seed: 9 },
  )
  expect(ended).toBeGreaterThan(200)
})

function said(acts: readonly Act[], id: string, startedAt: number): Conversation {
  const begun = { ...begin(panel, 'steady', id, startedAt), temperament: 'steady' as const }
  const done = doing(panel, acts, begun)
  return { ...done, replies: done.replies.map(one => ({ ...one, at: one.at - NINE + startedAt })) }
}

function notLowered(before: Told | null, after: Told, policy: string): void {
  if (before?.completion === 'completed') expect(after.completion).toBe('completed')
  if (before?.success === 'passed') expect(after.success).toBe('passed')
  if (policy !== 'last' && before) expect(after.score ?? 0).toBeGreaterThanOrEqual(before.score ?? 0)
}
