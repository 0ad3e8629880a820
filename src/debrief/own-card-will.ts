/**
 * What somebody told that they will do if the boss insists, ready to follow "I will": on one line, without a beginning that the
 * form's sentence had already, no full stop. It is a beginning, to be rewritten on the card; lines of the boss and written
 * replies are made of it with more care (scenario/pattern/tidy.ts, which the debrief would have to fetch for this alone).
 *
 * @returns empty where nothing was told.
 */
export function willOf(told: string): string {
  const line = told.replace(/\s+/g, ' ').trim()
  const bare = line.replace(/^(?:i will|i['’]ll|to) /i, '').replace(/[.\s]+$/, '')
  // A capital is the sentence's, unless another follows it: NATO, eBay.
  return bare.replace(/^\p{Lu}(?=\p{Ll}|\p{M}| )(?!['’])/u, first => first.toLowerCase())
}
