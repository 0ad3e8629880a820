import type { Side } from '../../reply/acts.ts'
import type { Sample } from '../train/text.ts'
import { bestFit } from './groups.ts'

const NEGATION = /\b(?:no|not|never|none|nothing|nobody|neither|nor|cannot|cant|wont|dont)\b|n['’]t\b/i

/**
 * The rule that comes to mind first: look for a question mark and for a negation. What a question, a negation, both and neither are
 * taken for is what suits these replies best.
 */
export function bestByMarks(samples: readonly Sample[]): (words: string) => Side {
  const { sides } = bestFit(
    samples,
    samples.map(({ words }) => groupOf(words)),
  )
  return words => sides[groupOf(words)] ?? 'unclear'
}

function groupOf(words: string): number {
  if (!/\p{L}/u.test(words)) return 4
  return (words.includes('?') ? 1 : 0) + (NEGATION.test(words) ? 2 : 0)
}
