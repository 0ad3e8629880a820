import { syllablesIn } from './syllables.ts'

/** Where a sentence ends: not inside 3.5 or 9.30. */
const END = /[.!?…]+(?=[\s”"’')\]]|$)/

/** Words of a text as a reader meets them: what stands between spaces, dashes and slashes and has a letter or a digit. */
function spokenWords(text: string): string[] {
  return text.split(/[\s/–—-]+/).filter(word => /[\p{L}\p{N}]/u.test(word))
}

/**
 * The years of school that English texts take to read, after Flesch and Kincaid: 0.39 × words a sentence + 11.8 × syllables
 * a word − 15.59. Each text ends a sentence, with or without a full stop. It measures length alone: a short rare word
 * passes for easy, a long familiar one for hard, and under a hundred words it says little.
 *
 * @returns about −3 (single short words) upward; −Infinity where there are no words.
 */
export function gradeOf(texts: readonly string[]): number {
  let words = 0
  let sentences = 0
  let syllables = 0
  for (const text of texts)
    for (const sentence of text.split(END)) {
      const spoken = spokenWords(sentence)
      if (spoken.length === 0) continue
      sentences++
      words += spoken.length
      for (const word of spoken) syllables += syllablesIn(word)
    }
  if (words === 0) return Number.NEGATIVE_INFINITY
  return 0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59
}

/** How many words texts have, for whether a grade says anything. */
export function wordCountOf(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + spokenWords(text).length, 0)
}
