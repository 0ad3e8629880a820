import { pack, unpack } from './packed.ts'
import { type Conversation, readConversation, type Said } from './record.ts'

/**
 * A conversation as text for the part of an address behind `#` (K1): letters, digits, - and _ only.
 * About 30 characters a picked reply; all branches are in it.
 */
export function toLink(conversation: Conversation): string {
  const { id, scenario, version, temperament, startedAt, replies, view } = conversation
  return pack([
    1,
    id,
    scenario,
    version,
    temperament,
    startedAt,
    view,
    replies.map(said => packSaid(said, startedAt)),
  ])
}

/**
 * Reads what `toLink` wrote.
 * @returns null for anything else: cut off, altered, of a later form. Never throws.
 */
export function fromLink(text: string): Conversation | null {
  try {
    const packed = unpack(text)
    if (!Array.isArray(packed)) return null
    const [format, id, scenario, version, temperament, startedAt, view, replies] = packed
    if (!Array.isArray(replies)) return null
    return readConversation({
      format,
      id,
      scenario,
      version,
      temperament,
      startedAt,
      view,
      replies: replies.map(said => unpackSaid(said, startedAt)),
    })
  } catch {
    return null
  }
}

// Times are kept from the start of the conversation, which makes them short.
function packSaid(said: Said, startedAt: number) {
  return [said.id, said.after, said.turn, said.picked ?? said.typed, said.at - startedAt, said.took]
}

function unpackSaid(packed: unknown, startedAt: number): unknown {
  if (!Array.isArray(packed)) return null
  const [id, after, turn, what, since, took] = packed
  const utterance = typeof what === 'string' ? { picked: what } : { typed: what }
  return { id, after, turn, ...utterance, at: startedAt + since, took }
}
