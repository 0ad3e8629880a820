import type { Stance } from '../../scenario/moves.ts'
import type { Footing, Scenario } from '../../scenario/scenario.ts'
import type { Step as PlayedStep } from '../replay.ts'
import { choiceOf, sumOf } from './choice.ts'
import { leadsHere } from './leads.ts'
import { boardHere, momentOf, type Session } from './session.ts'
import { hasCome, type Step, stepAfter } from './steps.ts'

/**
 * Everything that the audience window shows, and so everything that it may know of: what the room may see now. Until the
 * facilitator shows them there is no stance in it, no score, no coaching, no count of hands before the bars open, no note.
 */
export interface Wall {
  step: Step
  blank: boolean
  look: Session['look']
  boss: string
  /** The boss's words; the last ones where it is over. */
  line: string
  footing: Footing
  /** The floor draws you standing until stances are shown: how you stand would tell (P5). */
  stance: Stance | 'unclear' | null
  replies: readonly WallReply[]
  /** The question to discuss, while it is discussed. */
  question: string | null
  timer: Session['timer']
  /** The letter that the room is about to say, once its last vote lies open. */
  choice: string | null
  /** What was said last, once it is shown what it did. */
  said: Shown | null
  /** Where it is over: how it ended. */
  ending: { title: string; text: string } | null
  /** Where it is over and the path is looked back on: what the room said, in order. */
  path: readonly Shown[]
}

export interface WallReply {
  letter: string
  words: string
  /** The hands of both votes: null where none may be seen, or none was counted. */
  hands: readonly [number | null, number | null]
  stance: Stance | 'unclear' | null
}

/** A reply that was said, with what it did. */
export interface Shown {
  words: string
  stance: Stance | 'unclear'
  /** Why it works or not, in one sentence; empty where it was not understood (M4). */
  why: string
}

/** What the wall shows of a session. */
export function wallOf(scenario: Scenario, session: Session): Wall {
  const { step, played, shown, blank, look, timer } = session
  const moment = momentOf(session)
  const board = boardHere(session)
  const path = played.steps.map(shownOf)
  const open = { replies: hasCome(step, 'replies'), bars: hasCome(step, 'bars'), both: hasCome(step, 'both') }
  const stances = new Map(
    shown && open.bars ? leadsHere(scenario, session).map(({ letter, stance }) => [letter, stance]) : [],
  )
  const last = path.at(-1) ?? null
  const counted = moment.hands.map(hands => sumOf(hands) > 0)
  const isLast = played.turn !== null && stepAfter(step, session.plan, false) === null
  return {
    step,
    blank,
    look,
    boss: scenario.boss.name,
    line: played.line,
    footing: played.standing.footing,
    stance: shown && last && !open.replies ? last.stance : null,
    replies: open.replies
      ? board.map(({ letter, words }) => ({
          letter,
          words,
          hands: [
            open.bars && counted[0] ? (moment.hands[0][letter] ?? 0) : null,
            open.both && counted[1] ? (moment.hands[1][letter] ?? 0) : null,
          ],
          stance: stances.get(letter) ?? null,
        }))
      : [],
    question: step === 'discuss' ? (played.turn?.discuss ?? null) : null,
    timer: step === 'pairs' ? timer : null,
    choice: open.bars && isLast ? (choiceOf(board, moment)?.letter ?? null) : null,
    said: shown && !open.replies ? last : null,
    ending: played.outcome && { title: played.outcome.title, text: played.outcome.text },
    path: step === 'path' ? path : [],
  }
}

function shownOf({ said, played }: PlayedStep): Shown {
  const words = said.typed?.words ?? played?.reply.words ?? ''
  return { words, stance: played?.weighed.stance ?? 'unclear', why: played?.reply.why ?? '' }
}
