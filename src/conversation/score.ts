/** The two halves of a score (P2), each 0 to 50. People see them in words; courses get the total. */
export interface Score {
  /** How you said it. */
  tone: number
  /** What was heard. */
  heard: number
  /** 0 to 100: the sum of the halves. */
  total: number
}

/** The mark that a course asks for where it says nothing else. */
export const PASS_MARK = 80

/**
 * Scores a conversation or a part of one (P2). Nothing said yet, or nothing but unclear replies, counts as level: a mean of 0.
 *
 * @param points P1 of each scored reply, −2 to 2.
 * @param heard 0 to 3, where the conversation stands.
 * @param most the most that can be heard in this scenario under this temperament; 0 leaves that half at 0.
 */
export function scoreOf(points: readonly number[], heard: number, most: number): Score {
  const sum = points.reduce((a, b) => a + b, 0)
  return scoreOfSum(sum, points.length, heard, most)
}

/** The same from a running sum and count, for those who visit states and keep no lists. */
export function scoreOfSum(sum: number, count: number, heard: number, most: number): Score {
  const mean = count === 0 ? 0 : sum / count
  const tone = (50 * (mean + 2)) / 4
  const half = most === 0 ? 0 : (50 * heard) / most
  return { tone, heard: half, total: tone + half }
}
