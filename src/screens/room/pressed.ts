import { choiceOf, minorityOf } from '../../conversation/room/choice.ts'
import { type Happened, LARGEST, MOST_HANDS, SMALLEST } from '../../conversation/room/happening.ts'
import { boardHere, type Hands, momentOf, type Session } from '../../conversation/room/session.ts'
import { hasCome } from '../../conversation/room/steps.ts'
import type { ConsoleKey } from './keys.ts'

/** What happens when a key is pressed, on the console or sent on by the wall; null where it changes nothing here. */
export function happensBy(key: ConsoleKey, session: Session): Happened | null {
  if (typeof key === 'object') return handsBy(session, key.letter, key.by)
  const { look, conversation } = session
  switch (key) {
    case 'on':
      return { is: 'on' }
    case 'back':
      return { is: 'back' }
    case 'up':
      return choosing(session, -1)
    case 'down':
      return choosing(session, 1)
    case 'blank':
      return { is: 'blanked', on: !session.blank }
    case 'larger':
      return look.size < LARGEST ? { is: 'looked', ...look, size: look.size + 1 } : null
    case 'smaller':
      return look.size > SMALLEST ? { is: 'looked', ...look, size: look.size - 1 } : null
    case 'show':
      return { is: 'shown', on: !session.shown }
    case 'say': {
      const choice = choiceOf(boardHere(session), momentOf(session))
      return choice && { is: 'said', letter: choice.letter }
    }
    case 'minority': {
      const letter = minorityOf(boardHere(session), momentOf(session))
      return letter === null ? null : { is: 'said', letter }
    }
    case 'return': {
      const last = session.played.steps.at(-1)
      return last && conversation.view !== null ? { is: 'returned', to: last.said.after } : null
    }
  }
}

/** The hands of the round that is open: they are counted from before the bars to the second vote, and anew from there. */
export function handsOpen(session: Session): Hands {
  const [first, again] = momentOf(session).hands
  return hasCome(session.step, 'again') ? again : first
}

/** So many hands more for a reply in the round that is open. @returns null where nothing changes. */
export function handsBy(session: Session, letter: string, by: number): Happened | null {
  const before = handsOpen(session)[letter] ?? 0
  const n = Math.min(MOST_HANDS, Math.max(0, before + by))
  return n === before ? null : { is: 'hands', letter, n }
}

/** The reply that will be said moves up or down the board, and stops at its ends. */
function choosing(session: Session, by: 1 | -1): Happened | null {
  const board = boardHere(session)
  const now = choiceOf(board, momentOf(session))
  const place = board.findIndex(({ letter }) => letter === now?.letter)
  const next = board[Math.min(board.length - 1, Math.max(0, place + by))]
  // With no hands yet the first is only a fallback: choosing begins there.
  const to = now?.by === 'none' && by === -1 ? board[0] : next
  return to ? { is: 'chosen', letter: to.letter } : null
}
