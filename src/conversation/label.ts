import type { Conversation, Meant, Typed } from './record.ts'

/** What the person says that a typed reply was, or null where they never said or took it back. */
export function meantAs({ label }: Typed): Meant | null {
  return label && label.stance !== null ? { stance: label.stance, move: label.move } : null
}

/**
 * Writes down what a typed reply was meant as, beside its reading, which stays (K1). No score changes.
 *
 * @param meant null takes back what was said before.
 * @param at milliseconds since 1970.
 * @throws Error where the conversation has no such reply, or one that was picked.
 */
export function label(
  conversation: Conversation,
  reply: string,
  meant: Meant | null,
  at: number,
): Conversation {
  const said = conversation.replies.find(one => one.id === reply)
  if (!said?.typed) throw new Error(`Conversation ${conversation.id} has no typed reply "${reply}".`)
  // A clock that was set back must not make the newer word the older one.
  const since = Math.max(at, (said.typed.label?.at ?? -1) + 1)
  const labelled: Typed = {
    ...said.typed,
    label: { ...(meant ?? { stance: null, move: null }), at: since },
  }
  return {
    ...conversation,
    replies: conversation.replies.map(one => (one === said ? { ...said, typed: labelled } : one)),
  }
}
