import type { Scenario } from '../../scenario/scenario.ts'
import { backTo } from '../branch.ts'
import { nextLetter } from './board.ts'
import { choiceOf } from './choice.ts'
import type { Happening } from './happening.ts'
import type { RoomRecord } from './record.ts'
import { saying } from './saying.ts'
import {
  arrived,
  boardHere,
  type Hands,
  type Moment,
  momentOf,
  noted,
  opened,
  type Session,
  stepped,
} from './session.ts'
import { skipping } from './skip.ts'
import { hasCome, stepAfter, stepBefore } from './steps.ts'

/** A record from its first happening to its last: the same record gives the same session, in every window (B6). */
export function sessionOf(scenario: Scenario, record: RoomRecord): Session {
  return record.happenings.reduce(
    (session, happening) => after(scenario, session, happening),
    opened(scenario, record),
  )
}

/**
 * The session after one more happening. Pure. What makes no sense where it stands (a letter that is not there, hands once it
 * is over) changes nothing but the count, so that no list of happenings, however it came about, is refused.
 */
export function after(scenario: Scenario, session: Session, happening: Happening): Session {
  const counted = { ...session, n: session.n + 1 }
  const { at } = happening
  const over = session.played.turn === null
  switch (happening.is) {
    case 'on': {
      const step = stepAfter(session.step, session.plan, over)
      if (step) return stepped(counted, step)
      const choice = over ? null : choiceOf(boardHere(session), momentOf(session))
      return choice ? saying(scenario, counted, choice.letter, at) : counted
    }
    case 'back': {
      const step = stepBefore(session.step, session.plan, over)
      if (step) return stepped(counted, step)
      const { view } = session.conversation
      return view === null ? counted : arrived(scenario, counted, backTo(session.conversation, view), at)
    }
    case 'hands': {
      const { letter, n } = happening
      if (!boardHere(session).some(one => one.letter === letter)) return counted
      const [first, second] = momentOf(session).hands
      const again = hasCome(session.step, 'again')
      const hands: Moment['hands'] = again
        ? [first, { ...second, [letter]: n }]
        : [{ ...first, [letter]: n }, second]
      return noted(counted, { hands })
    }
    case 'chosen': {
      const { letter } = happening
      const there = letter === null || boardHere(session).some(one => one.letter === letter)
      return there ? noted(counted, { chosen: letter }) : counted
    }
    case 'called': {
      const { typed } = happening
      const letter = nextLetter(boardHere(session))
      // One that was read for another turn, which the room has left meanwhile, is no reply here.
      const fits = typed.as === null || session.played.turn?.replies.some(({ id }) => id === typed.as)
      if (over || letter === null || !fits) return counted
      const called = [...momentOf(session).called, { letter, typed }]
      return noted(counted, { called: called.sort((a, b) => (a.letter < b.letter ? -1 : 1)) })
    }
    case 'withdrawn': {
      const { called, hands, chosen } = momentOf(session)
      const { letter } = happening
      if (!called.some(one => one.letter === letter)) return counted
      const without = ({ [letter]: _, ...rest }: Hands): Hands => rest
      return noted(counted, {
        called: called.filter(one => one.letter !== letter),
        hands: [without(hands[0]), without(hands[1])],
        chosen: chosen === letter ? null : chosen,
      })
    }
    case 'said':
      return saying(scenario, counted, happening.letter, at)
    case 'returned': {
      const { to } = happening
      const { conversation } = session
      if (to !== null && !conversation.replies.some(said => said.id === to)) return counted
      return arrived(scenario, counted, { ...conversation, view: to }, at)
    }
    case 'skipped':
      return skipping(scenario, counted, happening.to, at)
    case 'shown':
      return { ...counted, shown: happening.on }
    case 'blanked':
      return { ...counted, blank: happening.on }
    case 'timed': {
      const { seconds } = happening
      return { ...counted, timer: seconds === null ? null : { from: at, seconds } }
    }
    case 'planned':
      return { ...counted, plan: { pairs: happening.pairs, again: happening.again } }
    case 'looked':
      return { ...counted, look: { size: happening.size, theme: happening.theme } }
  }
}
