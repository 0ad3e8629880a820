import { type Conversation, readConversation, type Said, type Typed } from '../conversation/record.ts'
import { stanceOf } from '../scenario/moves.ts'

/** A conversation as plain JSON, as short as it goes; everything of it is there. */
export function packConversation({
  id,
  scenario,
  version,
  temperament,
  startedAt,
  view,
  replies,
}: Conversation) {
  const inView = view === (replies.at(-1)?.id ?? null) ? 0 : [view]
  return [id, scenario, version, temperament, startedAt, inView, packReplies(replies, startedAt)]
}

/** Turn, what was said, since when; the id and the reply before it only where they are not the plain ones. */
function packReplies(replies: readonly Said[], startedAt: number) {
  const places = new Map(replies.map((said, n) => [said.id, n + 1]))
  let last = startedAt
  return replies.map((said, n) => {
    const place = said.after === null ? 0 : (places.get(said.after) ?? 0)
    const row = [
      said.turn,
      said.picked ?? (said.typed && packTyped(said.typed)),
      said.at - last,
      Math.round(said.took),
    ]
    last = said.at
    const id = said.id === plainId(n) ? 0 : said.id
    return place !== n ? [...row, id, place] : id === 0 ? row : [...row, id]
  })
}

/** Reads what `packConversation` wrote. @returns null where that is no conversation. @throws where it is no such list. */
export function unpackConversation(packed: unknown): Conversation | null {
  if (!Array.isArray(packed)) return null
  const [id, scenario, version, temperament, startedAt, inView, rows] = packed
  if (!Array.isArray(rows)) return null
  const ids = rows.map((row, n) => row[4] || plainId(n))
  let at = startedAt
  const replies = rows.map((row, n) => {
    const [turn, what, since, took, , place = n] = row
    at += since
    const utterance = typeof what === 'string' ? { picked: what } : { typed: unpackTyped(what) }
    return { id: ids[n], after: place === 0 ? null : ids[place - 1], turn, ...utterance, at, took }
  })
  const view = inView === 0 ? (ids.at(-1) ?? null) : inView[0]
  return readConversation({ format: 1, id, scenario, version, temperament, startedAt, replies, view })
}

function plainId(n: number): string {
  return `r${n + 1}`
}

/** The stance follows from the move, so it is only written where it does not. */
function packTyped({ words, as, reading, label }: Typed) {
  const { stance, move, probability, sure, second, evidence } = reading
  const more = { stance: stance === plainStance(move) ? undefined : stance, second, evidence, label }
  const row = [words, as ?? 0, move ?? 0, probability, sure ? 1 : 0]
  return Object.values(more).some(one => one !== undefined) ? [...row, more] : row
}

function unpackTyped(packed: unknown): unknown {
  if (!Array.isArray(packed)) return null
  const [words, as, moved, probability, sure, more = {}] = packed
  const move = moved === 0 ? null : moved
  const { stance = plainStance(move), second, evidence, label } = more
  const reading = { stance, move, probability, sure: sure === 1, second, evidence }
  return { words, as: as === 0 ? null : as, reading, label }
}

/** By the ordinary kind, as readings are. */
function plainStance(move: Typed['reading']['move']): Typed['reading']['stance'] {
  return move === null ? 'unclear' : stanceOf(move, 'ordinary', 0)
}
