import { MOST_WORDS } from '../../scenario/pattern/tidy.ts'

/** A line cannot end with one of these: what they lead up to was cut off. */
const LEADS_ON =
  /^(?:a|an|the|and|or|but|nor|so|to|of|in|on|at|by|for|from|with|into|onto|about|after|before|over|under|until|till|than|as|that|which|who|whose|when|where|while|because|if|my|your|our|their|his|her|its|this|these|those|some|any|every|each|all|no|not|very|too|is|are|was|were|be|will|would|can|could|i|we|you|they)$/iu

/**
 * A shorter form of a filling that is long for a spoken line, cut at a word, where possible before a comma. Its owner
 * decides whether to take it.
 *
 * @param words as `tidied` gives them.
 * @returns null where it is short enough, or where nothing that could stand alone is left.
 */
export function shorter(words: string): string | null {
  const all = words.split(' ')
  if (all.length <= MOST_WORDS) return null
  const first = all.slice(0, MOST_WORDS)
  const comma = first.findLastIndex((word, nth) => nth >= 3 && /[,;:–—]$/u.test(word))
  const kept = comma >= 0 ? first.slice(0, comma + 1) : first
  // "the end" is not what it was without "of the month".
  if (comma < 0 && all[kept.length] === 'of') kept.pop()
  while (kept.length > 0 && LEADS_ON.test(bare(kept.at(-1) ?? ''))) kept.pop()
  const said = kept.join(' ').replace(/[\s,;:–—-]+$/u, '')
  return kept.length >= 2 ? balanced(said) : null
}

function bare(word: string): string {
  return word.replace(/[\p{P}\u2066-\u2069]+$/u, '')
}

/** What was opened before the cut and closed after it goes altogether, a right-to-left isolate is closed. */
function balanced(text: string): string {
  const isolated = /^\u2068/.test(text) && !/\u2069$/.test(text) ? `${text}\u2069` : text
  const marks = isolated.includes('“') === isolated.includes('”') ? isolated : isolated.replace(/[“”]/gu, '')
  return marks.includes('(') === marks.includes(')') ? marks : marks.replace(/[()]/gu, '')
}
