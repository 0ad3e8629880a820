import type { Move, Stance } from '../../scenario/moves.ts'
import { holds, type Outcome, outcomeOf, type Scenario, turnOf } from '../../scenario/scenario.ts'
import { answerTo, bossLine } from '../replay.ts'
import type { Standing } from '../standing.ts'
import { termsOf, type Weighed, weigh } from '../weigh.ts'
import { boardHere, type Session } from './session.ts'

/** What a reply on the board would come to if it were said now: for the facilitator's eyes. */
export interface Lead {
  letter: string
  stance: Stance | 'unclear'
  move: Move | null
  /** Whether a lead is in step, and why not (B5); null for an unclear line, which moves nothing (M4). */
  weighed: Weighed | null
  /** The written reply that a called line is played as (P0); null for a written one and an unclear one. */
  as: string | null
  before: Standing
  after: Standing
  /** A turn's id where it goes on, and what the boss says there. */
  to: { turn: string; line: string } | { outcome: Outcome; line: string }
}

/** Where each reply on the board leads from here, in the order of their letters. */
export function leadsHere(scenario: Scenario, session: Session): Lead[] {
  const { turn, standing, line } = session.played
  const terms = termsOf(scenario, session.conversation.temperament)
  if (!turn) return []
  return boardHere(session).map(one => {
    const { letter } = one
    const typed = 'typed' in one ? one.typed : null
    const written = 'written' in one ? one.written : turn.replies.find(({ id }) => id === typed?.as)
    if (!written) {
      const to = { turn: turn.id, line: scenario.unclear ?? line }
      return {
        letter,
        stance: 'unclear',
        move: null,
        weighed: null,
        as: null,
        before: standing,
        after: standing,
        to,
      }
    }
    const weighed = weigh(terms, standing, written)
    const { after } = weighed
    const go = written.to.find(({ when }) => holds(when, after.footing, after.heard))?.go ?? ''
    const answer = answerTo(written, after)
    const next = turnOf(scenario, go)
    const outcome = outcomeOf(scenario, go)
    const to = outcome
      ? { outcome, line: answer ?? outcome.boss }
      : { turn: go, line: next ? bossLine(next, after, answer) : '' }
    return {
      ...{ letter, stance: weighed.stance, move: typed?.reading.move ?? written.move, weighed },
      ...{ as: typed ? written.words : null, before: standing, after, to },
    }
  })
}
