import type { Kept } from './kept.ts'
import type { KeptDraft } from './own-drafts.ts'
import type { RoomTold } from './rooms.ts'

/** A text that could not be read, with the key that it lies under. */
export interface Unreadable {
  key: string
  text: string
}

/**
 * All that is kept, as a file that a person can save (K2): also what is in memory alone, and the texts that could not be read,
 * to the letter.
 *
 * @param at milliseconds since 1970, for the file's name and for the record.
 */
export function fileOf(
  kept: Kept,
  unreadable: readonly Unreadable[],
  at: number,
  drafts: readonly KeptDraft[] = [],
  rooms: readonly RoomTold[] = [],
): { name: string; text: string } {
  const savedAt = new Date(at).toISOString()
  const content = {
    product: 'front-foot',
    format: 1,
    savedAt,
    conversations: Object.values(kept.conversations),
    settings: kept.settings,
    drill: kept.drill,
    cards: kept.cards,
    memo: kept.memo,
    own: Object.values(kept.own),
    ...(drafts.length > 0 && { drafts: drafts.map(({ id, value }) => ({ id, draft: value })) }),
    ...(rooms.length > 0 && { rooms: rooms.map(({ record, ...told }) => ({ ...record, ...told })) }),
    unreadable,
  }
  return { name: `front-foot-${savedAt.slice(0, 10)}.json`, text: `${JSON.stringify(content, null, 2)}\n` }
}
