import { ALL_GAPS } from '../scenario/pattern/gaps.ts'
import { type Own, readOwn } from '../scenario/pattern/own.ts'
import { pack, unpack } from './packed.ts'

/** Longer than any that can be written: eleven gaps of `LONGEST_FILLING`, each unit six bytes at most. */
const LONGEST = 20_000

/**
 * A conversation of a person's own as text for a link: letters, digits, - and _ only. It carries their words, so say so before
 * it is handed out (K3).
 */
export function toOwnLink({ id, version, pattern, temperament, changedAt, fillings }: Own): string {
  return pack([1, id, version, pattern, temperament, changedAt, ALL_GAPS.map(gap => fillings[gap] ?? 0)])
}

/**
 * Reads what `toOwnLink` wrote.
 * @returns null for anything else: cut off, altered, too long, of a later form, without the words that are needed. Never throws.
 */
export function fromOwnLink(text: string): Own | null {
  if (text.length > LONGEST) return null
  try {
    const packed = unpack(text)
    if (!Array.isArray(packed) || packed.length !== 7) return null
    const [format, id, version, pattern, temperament, changedAt, words] = packed
    if (!Array.isArray(words) || words.length > ALL_GAPS.length) return null
    const fillings = Object.fromEntries(ALL_GAPS.map((gap, n) => [gap, words[n]]))
    return readOwn({ format, id, version, pattern, temperament, changedAt, fillings })
  } catch {
    return null
  }
}
