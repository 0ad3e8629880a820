import type { Findings } from '../findings.ts'
import { linesOf, type Whole } from './whole.ts'
import { isEnglish } from './words.ts'

/**
 * The words of this product for what a reply does. Dates are pushed back and budgets roll over into the next year: what
 * follows tells those from the stance.
 */
const NAMES =
  /\b(?:push(?:es|ed|ing)?[- ]back(?! (?:the|a|an|my|our|your|his|her|their|its|this|that|these|those|by|to|till?|until|from)\b)|pushback|roll(?:s|ed|ing)?[- ]over(?! (?:to|into|from)\b)|(?:lead(?:s|ing)?|led)[- ]forward|(?:front|back) foot|footing|stance|hold(?:s|ing)? the line)\b/i

/** A reply or a line of the boss that names the stance in place of taking it. For English scenarios. */
export function smellNamedStances({ scenario, tree }: Whole, findings: Findings): void {
  if (!isEnglish(scenario.language)) return
  for (const { text, path, size } of linesOf(scenario)) {
    const named = size === 'free' ? null : NAMES.exec(text)
    if (named) findings.add('stance-named', tree.at(path), { phrase: named[0], text })
  }
}
