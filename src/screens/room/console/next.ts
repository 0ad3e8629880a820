import { choiceOf } from '../../../conversation/room/choice.ts'
import { boardHere, momentOf, type Session } from '../../../conversation/room/session.ts'
import { stepAfter } from '../../../conversation/room/steps.ts'
import type { Messages } from '../../../messages/messages.ts'

/** What going on will do, in words; null where nothing comes after this. */
export function nextInWords(session: Session, words: Messages['roomConsole']['console']): string | null {
  const step = stepAfter(session.step, session.plan, session.played.turn === null)
  if (step) return words.goOn(step)
  const choice = choiceOf(boardHere(session), momentOf(session))
  return choice && words.goOnSaying(choice.letter)
}
