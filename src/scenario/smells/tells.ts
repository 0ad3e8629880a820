import { type Kind, stanceOf } from '../moves.ts'
import type { Reply, Turn } from '../scenario.ts'

/** What a reply amounts to at first sight, with nothing asked before: whether it leads. */
export function leadsIn(kind: Kind, reply: Reply): boolean {
  return stanceOf(reply.move, kind, 0) === 'lead-forward'
}

/** The longest reply of a turn, in characters; several if they are equally long. */
export function longestOf(turn: Turn): Reply[] {
  const length = Math.max(...turn.replies.map(reply => reply.words.length))
  return turn.replies.filter(reply => reply.words.length === length)
}

/** The shortest reply of a turn, in characters; several if they are equally short. */
export function shortestOf(turn: Turn): Reply[] {
  const length = Math.min(...turn.replies.map(reply => reply.words.length))
  return turn.replies.filter(reply => reply.words.length === length)
}

/** The replies of a turn that ask something: by their mark. */
export function askingOf(turn: Turn): Reply[] {
  return turn.replies.filter(reply => /[?؟？]/.test(reply.words))
}

/** Marks of courtesy in English, which pushes and roll-overs must wear too. */
const COURTESY =
  /\b(please|thank(s| you)|sorry|appreciate|grateful|of course|happy to|glad|with respect|respectfully|i understand|i hear you|fair enough|good point|pleasure)\b/i

/** The replies of a turn with a mark of courtesy in them. English alone: other languages have other marks. */
export function politeOf(turn: Turn): Reply[] {
  return turn.replies.filter(reply => COURTESY.test(reply.words))
}
