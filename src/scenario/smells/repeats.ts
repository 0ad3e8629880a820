import { likeness } from './words.ts'

/** One changed word in eight still counts as a repeat; below eight words only the very same words do. */
const SAME = 0.85
const LEAST_WORDS = 8
/** “Leaves the choice with her” may be true twice: the very same words count from here on. */
const LEAST_SAME_WORDS = 5

/**
 * Finds texts that repeat an earlier one nearly word for word.
 *
 * @param texts the words of each, in order.
 * @param apart whether two of them, by number, must not be compared.
 * @returns for each repeat by its number the number of the first that it repeats. Cost grows with the texts, not with
 *   their pairs, unless all are alike.
 */
export function repeatsAmong(
  texts: readonly (readonly string[])[],
  apart: (a: number, b: number) => boolean = () => false,
): Map<number, number> {
  const telling = tellingWords(texts)
  const byWord = new Map<string, number[]>()
  const repeats = new Map<number, number>()
  for (const [at, words] of texts.entries()) {
    if (words.length < LEAST_SAME_WORDS) continue
    const candidates = new Set(telling(words).flatMap(word => byWord.get(word) ?? []))
    const first = [...candidates]
      .sort((a, b) => a - b)
      .find(one => !apart(one, at) && isRepeat(texts[one] ?? [], words))
    if (first !== undefined) {
      repeats.set(at, first)
      continue
    }
    for (const word of telling(words)) {
      const others = byWord.get(word)
      if (others) others.push(at)
      else byWord.set(word, [at])
    }
  }
  return repeats
}

function isRepeat(a: readonly string[], b: readonly string[]): boolean {
  if (Math.min(a.length, b.length) >= LEAST_WORDS) return likeness(a, b) >= SAME
  return a.length === b.length && a.every((word, n) => word === b[n])
}

/**
 * The rarest words of a text, so many that any repeat of it must have one of them among its own: a repeat shares at
 * least `SAME / (2 - SAME)` of the words, so it cannot lack all of the others.
 */
function tellingWords(texts: readonly (readonly string[])[]): (words: readonly string[]) => string[] {
  const count = new Map<string, number>()
  for (const words of texts) for (const word of new Set(words)) count.set(word, (count.get(word) ?? 0) + 1)
  const rarer = (a: string, b: string) => (count.get(a) ?? 0) - (count.get(b) ?? 0) || (a < b ? -1 : 1)
  return words => {
    const lacking = words.length - Math.ceil((SAME / (2 - SAME)) * words.length)
    return [...new Set(words.toSorted(rarer).slice(0, lacking + 1))]
  }
}
