import type { Scenario } from '../../scenario/scenario.ts'
import { branchOf } from '../branch.ts'
import { retrace } from '../retrace.ts'
import { boardOf } from './board.ts'
import { sumOf } from './choice.ts'
import { NO_MOMENT, type Session } from './session.ts'

/** A session in words and numbers, for people: the path in view, and what the room voted on where it then went another way. */
export interface Summary {
  scenario: string
  boss: string
  /** When it began, as ISO 8601 in UTC. */
  began: string
  path: Decided[]
  /** How it ended, in one sentence; null where it has not. */
  ended: string | null
  elsewhere: Decided[]
}

/** One moment at which the room decided. */
export interface Decided {
  /** The boss's words. */
  line: string
  /** The board, with the hands of the first vote and of the second where they were counted. */
  replies: { letter: string; words: string; hands?: number; again?: number }[]
  /** What was said, and what it amounts to; null where the room has not said anything yet. */
  said: { words: string; stance: string } | null
}

/** What a session comes to so far. */
export function summaryOf(scenario: Scenario, session: Session): Summary {
  const { conversation, played } = session
  const path = branchOf(conversation).map(({ after }) => after)
  const here = played.turn ? [conversation.view] : []
  const onPath = [...path, ...here]
  const left = [...session.moments]
    .filter(([, { hands }]) => sumOf(hands[0]) + sumOf(hands[1]) > 0)
    .map(([after]) => after || null)
    .filter(after => !onPath.includes(after))
  return {
    scenario: scenario.title,
    boss: scenario.boss.name,
    began: new Date(conversation.startedAt).toISOString(),
    path: onPath.map((after, place) => decided(scenario, session, after, place)),
    ended: played.outcome?.title ?? null,
    elsewhere: left.map(after => decided(scenario, session, after, null)),
  }
}

/** @param place which reply of the branch in view was said there; null for a moment beside it. */
function decided(scenario: Scenario, session: Session, after: string | null, place: number | null): Decided {
  const { moments, conversation, played } = session
  const { called, hands } = moments.get(after ?? '') ?? NO_MOMENT
  const { turn, line } = retrace(scenario, conversation, after)
  const step = place === null ? undefined : played.steps[place]
  return {
    line,
    replies: boardOf(turn, called).map(({ letter, words }) => ({
      letter,
      words,
      ...(sumOf(hands[0]) > 0 && { hands: hands[0][letter] ?? 0 }),
      ...(sumOf(hands[1]) > 0 && { again: hands[1][letter] ?? 0 }),
    })),
    said: step
      ? {
          words: step.said.typed?.words ?? step.played?.reply.words ?? '',
          stance: step.played?.weighed.stance ?? 'unclear',
        }
      : null,
  }
}
