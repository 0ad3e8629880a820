import { branchOf } from '../conversation/branch.ts'
import type { Said } from '../conversation/record.ts'
import type { Step } from '../conversation/replay.ts'
import { retrace } from '../conversation/retrace.ts'
import { boardOf } from '../conversation/room/board.ts'
import { sumOf } from '../conversation/room/choice.ts'
import { type Moment, NO_MOMENT, type Session } from '../conversation/room/session.ts'
import type { Stance } from '../scenario/moves.ts'
import type { Outcome, Scenario } from '../scenario/scenario.ts'

/** What a room made of a scenario, to take home: the branch in view with its votes, and the other ways that were tried. */
export interface Transcript {
  exchanges: readonly Exchange[]
  /** Where it is not over: what the boss has said last, and the votes on it so far. */
  waits: Exchange | null
  /** Where it is over: how, with the boss's last words. */
  ended: Ended | null
  others: readonly OtherWay[]
}

export interface Ended {
  outcome: Outcome
  line: string
}

/** One line of the boss and what the room made of it. */
export interface Exchange {
  line: string
  /** The board with its votes; empty where no hands were counted. */
  votes: readonly Voted[]
  said: RoomSaid | null
}

export interface Voted {
  letter: string
  words: string
  /** In the first vote and in the second; null where none was counted. */
  hands: readonly [number | null, number | null]
}

/** A line that the room said. */
export interface RoomSaid {
  /** Its letter on the wall, null where the scenario was edited since. */
  letter: string | null
  words: string
  stance: Stance | 'unclear'
  /** Why it works or not; empty where it was not understood (M4). */
  why: string
  /** Whether somebody called it out, rather than picking a written one. */
  called: boolean
}

/** Another way that the room went. */
export interface OtherWay {
  /** After how many replies of the branch in view it parts from that; 0 from the start. */
  after: number
  said: readonly RoomSaid[]
  /** null where it was left before an ending. */
  ended: Ended | null
}

/** The transcript of a session, with every line's stance: for when it is over. Pure. */
export function transcriptOf(scenario: Scenario, session: Session): Transcript {
  const { conversation, played } = session
  const inView = branchOf(conversation).map(({ id }) => id)
  const parents = new Set(conversation.replies.map(({ after }) => after))
  const leaves = conversation.replies.filter(({ id }) => !parents.has(id) && id !== conversation.view)
  return {
    exchanges: played.steps.map(step => exchange(session, step)),
    waits: played.turn && {
      line: played.line,
      votes: votesOf(played.turn, momentAt(session, conversation.view)),
      said: null,
    },
    ended: played.outcome && { outcome: played.outcome, line: played.line },
    others: leaves.map(leaf => otherWay(scenario, session, leaf, inView)),
  }
}

/** Whether there is anything in it besides the boss's first line. */
export function saysSomething({ exchanges, waits, others }: Transcript): boolean {
  return exchanges.length > 0 || others.length > 0 || (waits?.votes.length ?? 0) > 0
}

function otherWay(scenario: Scenario, session: Session, leaf: Said, inView: readonly string[]): OtherWay {
  const { steps, outcome, line } = retrace(scenario, session.conversation, leaf.id)
  const parts = steps.findIndex(({ said }, place) => said.id !== inView[place])
  const after = parts < 0 ? steps.length : parts
  return {
    after,
    said: steps.slice(after).map(step => roomSaid(session, step)),
    ended: outcome && { outcome, line },
  }
}

function exchange(session: Session, step: Step): Exchange {
  const moment = momentAt(session, step.said.after)
  return { line: step.line, votes: votesOf(step.turn, moment), said: roomSaid(session, step) }
}

function votesOf(turn: Step['turn'], { called, hands }: Moment): Voted[] {
  const counted = hands.map(round => sumOf(round) > 0)
  if (!counted.includes(true)) return []
  return boardOf(turn, called).map(({ letter, words }) => ({
    letter,
    words,
    hands: [counted[0] ? (hands[0][letter] ?? 0) : null, counted[1] ? (hands[1][letter] ?? 0) : null],
  }))
}

function roomSaid(session: Session, { said, turn, played }: Step): RoomSaid {
  const { typed, picked } = said
  const board = boardOf(turn, momentAt(session, said.after).called)
  const one = board.find(on => ('written' in on ? on.written.id === picked : on.words === typed?.words))
  return {
    letter: one?.letter ?? null,
    words: typed?.words ?? played?.reply.words ?? '',
    stance: played?.weighed.stance ?? 'unclear',
    why: played?.reply.why ?? '',
    called: typed !== undefined,
  }
}

function momentAt({ moments }: Session, after: string | null): Moment {
  return moments.get(after ?? '') ?? NO_MOMENT
}
