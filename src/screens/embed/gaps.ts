import type { Conversation, Said } from '../../conversation/record.ts'

/** Stands for typed words that a course has not kept: withheld (K3), or cut away by its limit (K1). */
export const GAP = '…'

/** The conversation with something to show where words are missing. */
export function withGaps(conversation: Conversation): Conversation {
  return withTyped(conversation, said => (said.typed?.words === '' ? GAP : said.typed?.words))
}

export function hasGaps({ replies }: Conversation): boolean {
  return replies.some(({ typed }) => typed?.words === GAP)
}

/**
 * What a course kept of a conversation, made whole from fuller copies of the same: on this device, or in the address of a frame
 * that was loaded again. Without this their words would be other replies than the course's shorter ones, each on a branch of its own.
 *
 * @param copies the fuller first.
 */
export function madeWhole(kept: Conversation, copies: readonly Conversation[]): Conversation {
  const same = copies.filter(({ id }) => id === kept.id)
  const covers = same.find(copy => kept.replies.every(said => sameIn(copy, said)))
  if (covers) return covers.replies.length > kept.replies.length ? covers : { ...covers, view: kept.view }
  return withTyped(kept, said => same.map(copy => sameIn(copy, said)?.typed?.words).find(Boolean))
}

/** A reply goes by its id and its moment: each tab counts its own ids. */
function sameIn({ replies }: Conversation, { id, at }: Said): Said | undefined {
  return replies.find(one => one.id === id && one.at === at)
}

/** @param wordsOf what stands for the typed words; nothing leaves them. */
function withTyped(conversation: Conversation, wordsOf: (said: Said) => string | undefined): Conversation {
  const replies = conversation.replies.map(said => {
    const words = said.typed && wordsOf(said)
    return said.typed && words !== undefined ? { ...said, typed: { ...said.typed, words } } : said
  })
  return { ...conversation, replies }
}
