import type { Scenario } from '../../scenario/scenario.ts'
import { reply } from '../branch.ts'
import type { Conversation } from '../record.ts'
import { arrived, boardHere, type Session } from './session.ts'

/**
 * The reply of this letter is said. One that was said here before is gone on from, so that coming back and going on again
 * makes no second copy of a branch (L3). A letter that is not there changes nothing.
 *
 * @param at milliseconds since 1970.
 */
export function saying(scenario: Scenario, session: Session, letter: string, at: number): Session {
  const { conversation, played, lineAt } = session
  const one = boardHere(session).find(found => found.letter === letter)
  if (!one || !played.turn) return session
  const took = Math.max(0, at - lineAt)
  const next =
    'written' in one
      ? reply(conversation, played.turn.id, { picked: one.written.id }, at, took)
      : (saidBefore(conversation, one.words) ??
        reply(conversation, played.turn.id, { typed: one.typed }, at, took))
  return arrived(scenario, session, next, at)
}

function saidBefore(conversation: Conversation, words: string): Conversation | null {
  const before = conversation.replies.find(
    said => said.after === conversation.view && said.typed?.words === words,
  )
  return before ? { ...conversation, view: before.id } : null
}
