import type { Gap } from '../../scenario/pattern/gaps.ts'
import { type Draft, wordsOf } from './draft.ts'

/** What the lines of a pattern would miss in what was told: a day, whom to tell what, a plan of one's own. */
export type Want = 'day' | 'telling' | 'same'

const DAY =
  /\d|day(?:s|break)?\b|\b(?:today|tonight|tomorrow|noon|midnight|mornings?|evenings?|nights?|weekends?|hours?|minutes?|weeks?|fortnights?|months?|quarters?|years?|terms?|seasons?|january|february|april|june|july|august|september|october|november|december|spring|summer|autumn|winter|christmas|easter|ramadan|deadlines?|dates?|due|sooner|soon|earlier|early|now|immediately|at once|straight away|asap|eod|by|before|until|till|within|in time)\b/iu
const TELLING =
  /\b(?:tell|say|write|let|assure|reassure|announce|report|promise|explain|confirm|convince|inform|answer|reply|speak|talk|state|sign|declare|calm|e-?mail|call|phone|post|present|put it)\b/iu
/** Only what is written in its letters can be searched for English words. */
const LATIN = /\p{Script=Latin}/u

/**
 * What a told sentence could still do with, if anything. Meant to be kind: it looks for a handful of words, and where it
 * cannot know it says nothing.
 */
export function wantOf(draft: Draft, gap: Gap): Want | null {
  const words = wordsOf(draft, gap)
  if (words === '') return null
  if (gap === 'mine') return alike(words, wordsOf(draft, 'ask')) ? 'same' : null
  if (gap !== 'ask' || !LATIN.test(words)) return null
  if (draft.pattern === 'impossible-date' && !DAY.test(words)) return 'day'
  return draft.pattern === 'tell-them-its-fine' && !TELLING.test(words) ? 'telling' : null
}

function alike(one: string, other: string): boolean {
  const bare = (text: string) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
  return bare(one) !== '' && bare(one) === bare(other)
}
