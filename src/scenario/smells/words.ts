/** Cuts texts of one language into words. */
export type CutWords = (text: string) => string[]

/**
 * The words of a text in small letters, without marks, as its language divides them: languages that put no spaces
 * between words have words too. Straight and curly apostrophes are the same.
 *
 * @param language a BCP 47 tag.
 */
export function wordsIn(language: string): CutWords {
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' })
  return text =>
    [...segmenter.segment(text.toLocaleLowerCase(language).replaceAll('’', "'"))]
      .filter(segment => segment.isWordLike)
      .map(({ segment }) => segment)
}

/**
 * How much two texts share, 0 to 1: twice the words in common over all words of both (Dice), each word as often as it
 * stands there, in any order. Two empty texts share nothing.
 */
export function likeness(a: readonly string[], b: readonly string[]): number {
  const left = new Map<string, number>()
  for (const word of a) left.set(word, (left.get(word) ?? 0) + 1)
  let shared = 0
  for (const word of b) {
    const more = left.get(word) ?? 0
    if (more === 0) continue
    shared++
    left.set(word, more - 1)
  }
  return shared === 0 ? 0 : (2 * shared) / (a.length + b.length)
}

/** Whether lists of English words apply: `en`, `en-GB`, and a text that names no other language. */
export function isEnglish(language: string): boolean {
  return /^en(-|$)/i.test(language)
}
