import { branchOf } from '../conversation/branch.ts'
import { type Conversation, playedAs, type Said } from '../conversation/record.ts'

/** Stands where words were cut off. */
const CUT = '…'

/** The conversation with the branch in view and no other. */
export function branchAlone(conversation: Conversation): Conversation {
  return { ...conversation, replies: branchOf(conversation) }
}

/** The same without what only explains how typed words were read: replaying needs neither. */
export function bare(conversation: Conversation): Conversation {
  return withTyped(conversation, typed => {
    const { stance, move, probability, sure } = typed.reading
    return { ...typed, reading: { stance, move, probability: Math.round(probability * 100) / 100, sure } }
  })
}

/** A branch without the replies that were unclear: they move nothing (M4). The last stays, since the boss's line answers it. */
export function playedAlone(conversation: Conversation): Conversation {
  const last = conversation.replies.at(-1)
  const kept = conversation.replies.filter(said => said === last || playedAs(said) !== null)
  return inLine({ ...conversation, replies: kept })
}

/** The first so many replies of a branch. */
export function upTo(conversation: Conversation, replies: number): Conversation {
  return inLine({ ...conversation, replies: conversation.replies.slice(0, replies) })
}

/** Its typed words, none with more than so many letters (code points), what was cut off shown as such. */
export function wordsWithin(conversation: Conversation, letters: number): Conversation {
  return withTyped(conversation, typed => ({ ...typed, words: cut(typed.words, letters) }))
}

/** How many letters the longest typed words have. */
export function lettersOfLongest(conversation: Conversation): number {
  return conversation.replies.reduce((most, { typed }) => Math.max(most, [...(typed?.words ?? '')].length), 0)
}

function cut(words: string, letters: number): string {
  // By code points, so that no pair is torn.
  const all = [...words]
  if (all.length <= letters) return words
  return letters === 0 ? '' : `${all.slice(0, letters - 1).join('')}${CUT}`
}

function withTyped(
  conversation: Conversation,
  change: (typed: NonNullable<Said['typed']>) => NonNullable<Said['typed']>,
): Conversation {
  return {
    ...conversation,
    replies: conversation.replies.map(said => (said.typed ? { ...said, typed: change(said.typed) } : said)),
  }
}

/** Each reply after the one before it, the last in view. */
function inLine(conversation: Conversation): Conversation {
  const replies = conversation.replies.map((said, n, all) => ({ ...said, after: all[n - 1]?.id ?? null }))
  return { ...conversation, replies, view: replies.at(-1)?.id ?? null }
}
