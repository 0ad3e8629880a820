/** Longer words than this are not compared: an id is short, and the comparison must stay cheap on hostile files. */
const LONGEST = 80
const MOST_CANDIDATES = 300

/**
 * The known word that somebody most likely meant, or undefined if none is near.
 *
 * @param word what stands in the file; any length, any characters.
 * @param known what could stand there; only the first 300 are looked at.
 */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  if (word.length > LONGEST) return undefined
  const written = word.toLowerCase()
  let best: string | undefined
  // A third of the letters may be wrong; in a very short word, one.
  let limit = Math.max(1, Math.floor(written.length / 3)) + 1
  let seen = 0
  for (const candidate of known) {
    if (++seen > MOST_CANDIDATES) break
    if (Math.abs(candidate.length - written.length) >= limit || candidate === word) continue
    const distance = editDistance(written, candidate.toLowerCase(), limit)
    if (distance < limit) {
      best = candidate
      limit = distance
    }
  }
  return best
}

/** How many letters must be added, dropped, changed or swapped with their neighbour to make `b` of `a`; `limit` if as many or more. */
function editDistance(a: string, b: string, limit: number): number {
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const change = at(last, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1)
      let cost = Math.min(change, at(last, j) + 1, at(row, j - 1) + 1)
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      if (swapped) cost = Math.min(cost, at(before, j - 2) + 1)
      row.push(cost)
    }
    // A swap looks two rows back, so only two rows past the limit end it.
    if (Math.min(...row) >= limit && Math.min(...last) >= limit) return limit
    before = last
    last = row
  }
  return at(last, b.length)
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? 0
}
