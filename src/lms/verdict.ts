import { type Marks, scoreBy, twoDecimals } from './attempts.ts'
import type { Launch } from './channel.ts'
import type { CourseOptions } from './options.ts'
import type { Told } from './told.ts'

export type Verdict = Pick<Told, 'completion' | 'success' | 'score'>

/** What a verdict is held against; `passMark` is the course's own where it set one. */
export type Terms = Pick<CourseOptions, 'scenarios' | 'policy' | 'passMark'>

/**
 * What a package's attempts come to (P2). Completed once every scenario was finished; the score is the mean over all of them,
 * where one that is not finished counts as nothing, so that it only rises as more are. Success waits for the last.
 *
 * What stands there from earlier sessions is never lowered: completed stays, passed stays, and the score
 * - by `best` is the higher of the two;
 * - by `first` is the earlier one, once the package was completed;
 * - by `last` is the newest, but a pass keeps its score until another pass takes its place, so that the two always agree.
 *
 * @param marks of each scenario that was finished once, by id; all sessions that are known of.
 * @param endedNow whether an attempt ended in this session.
 */
export function verdictOf(
  { scenarios, policy, passMark }: Terms,
  marks: ReadonlyMap<string, Marks>,
  before: Launch['before'],
  endedNow: boolean,
): Verdict {
  const scores = scenarios.flatMap(id => {
    const found = marks.get(id)
    return found ? [scoreBy(policy, found)] : []
  })
  const all = scenarios.length > 0 && scores.length === scenarios.length
  const now = scores.length ? twoDecimals(scores.reduce((a, b) => a + b, 0) / scenarios.length) : null
  const score = kept(now)
  const met = all && score !== null ? (score >= passMark ? 'passed' : 'failed') : null
  return {
    completion: all || before.completed ? 'completed' : 'incomplete',
    success: before.passed ? 'passed' : met,
    score,
  }

  function kept(now: number | null): number | null {
    if (before.score === null || now === null) return now ?? before.score
    if (policy === 'first' && before.completed) return before.score
    const replaces = policy === 'last' && all && endedNow && (!before.passed || now >= passMark)
    return replaces ? now : Math.max(before.score, now)
  }
}
