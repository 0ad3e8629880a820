/** M6: the longest line of a boss and the longest reply, in words. Frames and walls must hold them. */
export const MOST_BOSS_WORDS = 30
export const MOST_REPLY_WORDS = 25
/** M6: written replies of a turn. */
export const LEAST_REPLIES = 3
export const MOST_REPLIES = 4

/** How many words a text has: what stands between spaces and has a letter or a digit in it. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter(word => /[\p{L}\p{N}]/u.test(word)).length
}
