import type { Scenario } from '../../scenario/scenario.ts'
import { begin } from '../branch.ts'
import type { Conversation, Typed } from '../record.ts'
import { type Retraced, retrace } from '../retrace.ts'
import { type Board, boardOf } from './board.ts'
import type { WallTheme } from './happening.ts'
import type { RoomRecord } from './record.ts'
import { hasCome, type Plan, type Step, USUAL_PLAN } from './steps.ts'

/** A room's session as it stands: what a record's happenings come to. */
export interface Session {
  /** How many happenings it has taken in. */
  n: number
  conversation: Conversation
  /** Where the step of the moment in view stands. */
  step: Step
  /** What was done at each moment: after which reply, or '' at the start. */
  moments: ReadonlyMap<string, Moment>
  /** Stances and coaching are on the wall. */
  shown: boolean
  blank: boolean
  timer: { from: number; seconds: number } | null
  plan: Plan
  look: { size: number; theme: WallTheme }
  /** Milliseconds since 1970 at which the boss's line in view came up: what a reply took counts from there. */
  lineAt: number
  /** The branch in view, as it was played. */
  played: Retraced
}

/** One moment at which the room decides. */
export interface Moment {
  /** Lines called out from the room, in the order of their letters. */
  called: readonly { letter: string; typed: Typed }[]
  /** The show of hands by letter, before and after discussing. */
  hands: readonly [Hands, Hands]
  chosen: string | null
  /** How far the room came in the run of this turn. */
  furthest: Step
}

export type Hands = Readonly<Record<string, number>>

export const NO_MOMENT: Moment = { called: [], hands: [{}, {}], chosen: null, furthest: 'line' }

/** The session before anything happened. */
export function opened(scenario: Scenario, record: RoomRecord): Session {
  const conversation = begin(scenario, record.temperament, record.id, record.startedAt)
  return {
    n: 0,
    conversation,
    step: 'line',
    moments: new Map(),
    shown: false,
    blank: false,
    timer: null,
    plan: USUAL_PLAN,
    look: { size: 0, theme: 'projector' },
    lineAt: record.startedAt,
    played: retrace(scenario, conversation),
  }
}

/** The moment in view. */
export function momentOf({ moments, conversation }: Session): Moment {
  return moments.get(conversation.view ?? '') ?? NO_MOMENT
}

/** The replies that the room chooses from at the moment in view; none once it is over. */
export function boardHere(session: Session): Board {
  return boardOf(session.played.turn, momentOf(session).called)
}

/** The session at another moment of the same conversation, at the step that the room had come to there. */
export function arrived(
  scenario: Scenario,
  session: Session,
  conversation: Conversation,
  at: number,
): Session {
  const played = retrace(scenario, conversation)
  const before = session.moments.get(conversation.view ?? '')
  const step = played.turn === null ? 'ending' : (before?.furthest ?? 'line')
  return { ...session, conversation, played, step, shown: false, timer: null, lineAt: at }
}

/** The session at another step of the same moment. */
export function stepped(session: Session, step: Step): Session {
  const timed = { ...session, step, shown: false, timer: step === 'pairs' ? session.timer : null }
  const { furthest } = momentOf(session)
  return step === 'ending' || step === 'path' || hasCome(furthest, step)
    ? timed
    : noted(timed, { furthest: step })
}

/** The session with something noted at the moment in view. */
export function noted(session: Session, what: Partial<Moment>): Session {
  const moments = new Map(session.moments)
  moments.set(session.conversation.view ?? '', { ...momentOf(session), ...what })
  return { ...session, moments }
}
