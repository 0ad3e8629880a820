import { mostHeard } from '../conversation/most.ts'
import type { Conversation } from '../conversation/record.ts'
import { scoreOf } from '../conversation/score.ts'
import type { Scenario } from '../scenario/scenario.ts'
import type { Policy } from './options.ts'
import { type Walked, walksOf } from './walked.ts'

/** One attempt at a scenario: a branch that came to an outcome. Going back one reply and ending again is another. */
export interface Attempt {
  /** P2, 0 to 100, two decimals. */
  score: number
  /** When its last reply was said, in milliseconds since 1970. */
  at: number
}

/**
 * All that is kept of the attempts at one scenario, whichever policy holds. It is a sum of attempts that does not mind their
 * order, nor an attempt that comes twice: so a later session adds to it from a record that holds some of the same attempts.
 */
export interface Marks {
  first: Attempt
  /** 0 to 100. */
  best: number
  last: Attempt
}

/** The attempts in a conversation, oldest first (P2). Branches that did not end, or that the scenario lost, are none. */
export function attemptsOf(
  scenario: Scenario,
  conversation: Conversation,
  walks: readonly Walked[] = walksOf(scenario, conversation),
): Attempt[] {
  const ended = walks.filter(({ outcome, lost }) => outcome !== null && lost.length === 0)
  if (ended.length === 0) return []
  const most = mostHeard(scenario, conversation.temperament)
  return ended.map(({ end, steps, standing }) => {
    const points = steps.flatMap(({ played }) => (played ? [played.weighed.points] : []))
    return { score: twoDecimals(scoreOf(points, standing.heard, most).total), at: end.at }
  })
}

/** The marks with these attempts added; null where there are none at all. */
export function withAttempts(marks: Marks | null, attempts: readonly Attempt[]): Marks | null {
  return attempts.reduce<Marks | null>(
    (sum, one) => united(sum, { first: one, best: one.score, last: one }),
    marks,
  )
}

/** Two sums of attempts as one. Of two attempts at one moment the higher counts. */
export function united(some: Marks | null, others: Marks | null): Marks | null {
  if (!some || !others) return some ?? others
  return {
    first: earlier(some.first, others.first),
    best: Math.max(some.best, others.best),
    last: later(some.last, others.last),
  }
}

/** The score of a scenario by the policy, 0 to 100. */
export function scoreBy(policy: Policy, marks: Marks): number {
  return policy === 'best' ? marks.best : marks[policy].score
}

/** As courses get it: more decimals are refused by some formats, and what is told must be what the pass mark is held against. */
export function twoDecimals(score: number): number {
  return Math.round(score * 100) / 100
}

function earlier(a: Attempt, b: Attempt): Attempt {
  return a.at === b.at ? higher(a, b) : a.at < b.at ? a : b
}

function later(a: Attempt, b: Attempt): Attempt {
  return a.at === b.at ? higher(a, b) : a.at > b.at ? a : b
}

function higher(a: Attempt, b: Attempt): Attempt {
  return a.score >= b.score ? a : b
}
