import type { Findings } from '../findings.ts'
import type { Whole } from './whole.ts'
import { likeness, wordsIn } from './words.ts'

/** Four words in five the same: then the two differ by a word or two in each. */
const ALIKE = 0.8
/** Short replies share most of their words by nature: “Yes, of course” and “No, of course”. */
const LEAST_WORDS = 6

/** Two replies of one turn that say nearly the same (S7 forbids the very same words). */
export function smellAlikeReplies({ scenario, tree }: Whole, findings: Findings): void {
  const cut = wordsIn(scenario.language)
  for (const turn of Object.values(scenario.turns)) {
    const replies = turn.replies
      .map(({ id, words }, index) => ({ id, index, words: cut(words) }))
      .filter(({ words }) => words.length >= LEAST_WORDS)
    for (const [n, reply] of replies.entries()) {
      const other = replies.slice(0, n).find(one => likeness(one.words, reply.words) >= ALIKE)
      if (!other) continue
      const spot = tree.at(['turns', turn.id, 'replies', reply.index, 'words'])
      findings.add('replies-alike', spot, { reply: reply.id, other: other.id, turn: turn.id })
    }
  }
}
