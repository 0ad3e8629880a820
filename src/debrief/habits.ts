import type { Conversation } from '../conversation/record.ts'
import type { Retraced } from '../conversation/retrace.ts'
import { type Move, stanceOf, stepOf } from '../scenario/moves.ts'
import { OUTCOME_KINDS, type OutcomeKind, type Scenario, type Skill } from '../scenario/scenario.ts'

/** The four steps of the ladder, each by the move that it is named after. */
export const LADDER = ['restate', 'trade-off', 'redirect', 'concern'] as const satisfies readonly Move[]
export type LadderMove = (typeof LADDER)[number]

/** A kept conversation, walked again. */
export interface Looked {
  scenario: Scenario
  conversation: Conversation
  /** Each branch as far as it got, oldest first (L3). */
  branches: readonly Retraced[]
  /** The branch in view. */
  view: Retraced
}

/** How a scenario was played so far. */
export interface Play {
  scenario: string
  /** When something was last said in it: milliseconds since 1970. */
  at: number
  /** The number of the reply, from 1, that its latest conversation waits for; null where that is over. */
  waitsFor: number | null
  /** The best ending of all its conversations and branches; null before the first. */
  best: OutcomeKind | null
}

/** What the kept conversations show of how somebody plays: a description, no grade. */
export interface Habits {
  /** One a scenario, the one played last first. */
  plays: readonly Play[]
  /** What the scenarios in which something was said teach: the first skill of each. */
  tried: readonly Skill[]
  /** The leading moves made in the recent conversations that are over. */
  made: readonly Move[]
  /** The steps of the ladder that were on offer in all that and not taken once, lowest first. */
  skipped: readonly LadderMove[]
  /** How many conversations `made` and `skipped` speak of. */
  recent: number
}

/** So many conversations that are over, and no more, tell what somebody does now. */
const MOST_RECENT = 4
/** One conversation without a step says nothing: it may have moved before the step was needed. */
const FEWEST_RECENT = 2

/** @param looked conversations in which something was said, in any order, of scenarios as they are now. */
export function habitsOf(looked: readonly Looked[]): Habits {
  const latestFirst = looked.toSorted((a, b) => saidLast(b.conversation) - saidLast(a.conversation))
  const recent = latestFirst.filter(one => endings(one).length > 0).slice(0, MOST_RECENT)
  const steps = recent.flatMap(({ scenario, branches }) =>
    branches.flatMap(({ steps }) => steps.map(step => ({ ...step, kind: scenario.kind }))),
  )
  const made = new Set(
    steps.flatMap(({ played }) =>
      played?.weighed.stance === 'lead-forward' ? played.reply.move : ([] as Move[]),
    ),
  )
  const offered = new Set(
    steps.flatMap(({ turn, kind }) =>
      turn.replies.filter(({ move }) => stanceOf(move, kind, 0) === 'lead-forward').map(({ move }) => move),
    ),
  )
  return {
    plays: playsOf(latestFirst),
    tried: [...new Set(latestFirst.flatMap(({ scenario }) => scenario.skills.slice(0, 1)))],
    made: [...made],
    skipped:
      recent.length < FEWEST_RECENT
        ? []
        : LADDER.filter(step => hasStep(offered, step) && !hasStep(made, step)),
    recent: recent.length,
  }
}

/** When something was last said in a conversation, or when it began: milliseconds since 1970. */
export function saidLast({ replies, startedAt }: Conversation): number {
  return replies.reduce((last, { at }) => Math.max(last, at), startedAt)
}

/** The better of two endings is the one that OUTCOME_KINDS names first. */
export function bestOf(kinds: readonly OutcomeKind[]): OutcomeKind | null {
  return OUTCOME_KINDS.find(kind => kinds.includes(kind)) ?? null
}

/** The endings that a conversation reached, on any branch. */
export function endings({ branches }: Pick<Looked, 'branches'>): OutcomeKind[] {
  return branches.flatMap(({ outcome }) => outcome?.kind ?? [])
}

/** Whether some of these moves stands on the same step of the ladder: purpose asks as a trade-off does. */
export function hasStep(moves: Iterable<Move>, step: LadderMove): boolean {
  return [...moves].some(move => stepOf(move) === stepOf(step))
}

function playsOf(latestFirst: readonly Looked[]): Play[] {
  const scenarios = [...new Set(latestFirst.map(({ scenario }) => scenario.id))]
  return scenarios.flatMap(id => {
    const its = latestFirst.filter(({ scenario }) => scenario.id === id)
    // One that was gone back from to its very start waits for nothing: it is as good as new.
    const latest = its.find(({ conversation }) => conversation.view !== null)
    if (!latest) return []
    return {
      scenario: id,
      at: saidLast(latest.conversation),
      waitsFor: latest.view.outcome ? null : latest.view.steps.length + 1,
      best: bestOf(its.flatMap(endings)),
    }
  })
}
