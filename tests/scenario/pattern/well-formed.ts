import { type SayableLine, withLines } from '../../../src/scenario/lines.ts'
import { filledText, gapsIn, isPhrase } from '../../../src/scenario/pattern/fill.ts'
import type { Fillings, Gap } from '../../../src/scenario/pattern/gaps.ts'
import { saidBy } from '../../../src/scenario/pattern/perspective.ts'
import { tidied } from '../../../src/scenario/pattern/tidy.ts'
import type { Scenario } from '../../../src/scenario/scenario.ts'

/*
 * What every text of a filled pattern is, whatever was told (scenarios/README.md lists the same):
 * W1  It begins with a capital or a mark, and so does each sentence of ours in it. A letter that has no capital, and a word
 *     with a capital further in (eBay), stay. A phrase, which is set into a sentence, begins as it was told.
 * W2  A sentence ends with a mark: . ? ! … : and a quotation mark behind it, perhaps.
 * W3  No mark and no space stands twice, none at the ends but the last mark, no space before a mark.
 * W4  No two articles or possessives in a row.
 * W5  No gap, bracket or bar of the pattern is left.
 * W6  Quotation marks come in pairs.
 * W7  Isolates come in pairs, one within the other.
 * W8  Nothing else is invisible: no controls, no marks that turn the direction, no half characters, no line ends.
 * W9  It was made of words: no undefined, null, NaN or [object.
 */

/** Keys of texts that are no whole sentences, or name something. */
const NO_SENTENCE = /^(?:title|trade|request|boss\.(?:name|role)|you\..*|.*\.because\.\d+\.\w+)$/

/** What of W1 to W9 a text breaks, each with its rule. `told` are the words that fill its gaps, as they may stand in it. */
export function against(line: SayableLine, told: readonly string[]): string[] {
  const { id, text } = line
  const ours = masked(text, told)
  const sentence = !NO_SENTENCE.test(id)
  const rules: [string, boolean][] = [
    ['W1', isPhrase(line) ? false : beginsSmall(text)],
    ['W1 inside', [...ours.matchAll(/[.!?…]["”’')]*\s+(.*)/gu)].some(([, rest = '']) => beginsSmall(rest))],
    ['W2', sentence && !/[.?!…:][”’")\u2069]*$/u.test(text)],
    ['W3', /([.,;:])\1|[!?]{2}|\s{2}|\s(?=[.,;!?](?:\s|$))|^\s|\s$|[.,;:][.,;:?!](?=$)/u.test(text)],
    ['W4', /(?<![\p{L}’'])(?:an?|the|your|my|our) (?:an?|the|your|my|our)(?![\p{L}’'])/iu.test(text)],
    ['W5', /[{}[\]|]/.test(ours)],
    ['W6', !paired(text, '“', '”') || (text.match(/"/g)?.length ?? 0) % 2 === 1],
    ['W7', !paired(text, '\u2068', '\u2069')],
    ['W8', /(?!\u200c|\u200d|\u2068|\u2069)[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\u2028\u2029]/u.test(text)],
    ['W9', /undefined|null|NaN|\[object/.test(ours)],
  ]
  return rules.filter(([, broken]) => broken).map(([rule]) => rule)
}

/** Each gap's words in every voice, with a capital and without, the longest first. */
export function formsOf(fillings: Fillings): string[] {
  const boss = tidied('boss', fillings.boss ?? '').words
  const forms = (Object.entries(fillings) as [Gap, string][]).flatMap(([gap, text]) => {
    const { words } = tidied(gap, text)
    if (words === '') return []
    return (['yours', 'boss', 'teller'] as const).flatMap(voice => {
      const ready = { [gap]: words, boss }
      // As a sentence begins, and as it goes on.
      return [filledText(`{${gap}}`, voice, ready, boss), saidBy(voice, words, boss)]
    })
  })
  return [...new Set(forms)].sort((a, b) => b.length - a.length)
}

/** @returns what gives of each filled pattern the lines that have a gap in the pattern, or are new. */
export function filledLinesOf(pattern: Scenario): (scenario: Scenario) => SayableLine[] {
  const fixed = new Set(
    linesOf(pattern).flatMap(({ text }) => (gapsIn(text).length || /\[\[/.test(text) ? [] : text)),
  )
  return scenario =>
    linesOf(scenario).filter(line => !fixed.has(line.text) && !/\.because\.\d+\.words$/.test(line.id))
}

export function linesOf(scenario: Scenario): SayableLine[] {
  const lines: SayableLine[] = []
  withLines(scenario, line => {
    lines.push(line)
    return line.text
  })
  return lines
}

/** What was told gives way to its first and last character, so that what is looked at is ours. */
function masked(text: string, told: readonly string[]): string {
  const masks = MASKS.get(told) ?? masksOf(told)
  MASKS.set(told, masks)
  let left = text
  for (const [form, mask] of masks) if (left.includes(form)) left = left.replaceAll(form, mask)
  return left
}

/** What stands for the forms of one person's words; hundreds of lines are held against the same. */
const MASKS = new WeakMap<readonly string[], [form: string, mask: string][]>()

function masksOf(told: readonly string[]): [form: string, mask: string][] {
  return told.flatMap(form => {
    const letters = [...form]
    return letters.length > 2
      ? [[form, `${letters.slice(0, 2).join('')}¤`.replace(/[{}[\]|]/g, '¤')] as [string, string]]
      : []
  })
}

function beginsSmall(text: string): boolean {
  const [, word = ''] = /^\u2068?([\p{L}\p{M}]+)/u.exec(text) ?? []
  const [first = ''] = [...word]
  return /\p{Ll}/u.test(first) && first.toUpperCase() !== first && !/^\p{L}*\p{Lu}/u.test(word)
}

function paired(text: string, opening: string, closing: string): boolean {
  let depth = 0
  for (const letter of text) {
    if (letter === opening) depth++
    if (letter === closing && --depth < 0) return false
  }
  return depth === 0
}
