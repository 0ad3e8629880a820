import type { Findings } from '../findings.ts'
import type { SayableLine } from '../lines.ts'
import type { Voice } from '../problems/smells.ts'
import { gradeOf, wordCountOf } from './reading-level.ts'
import { isCoaching, linesOf, type Whole } from './whole.ts'
import { isEnglish } from './words.ts'

/** The highest grade: what somebody of fifteen reads without effort, and a tired adult after work. */
const MOST_GRADE = 9
/** Fewer words than this give no grade. */
const ENOUGH_WORDS = 100
/** Whose single grade is worth comparing: a long name alone would make a short text the hardest. */
const ENOUGH_FOR_ONE = 8

/**
 * English scenarios that are hard to read: what is said, the coaching, and what is told around it, each as a whole, since
 * the measure means nothing for a line. The place is the hardest text of those.
 */
export function smellHardReading({ scenario, tree }: Whole, findings: Findings): void {
  if (!isEnglish(scenario.language)) return
  const lines = linesOf(scenario)
  for (const voice of ['said', 'coaching', 'told'] as const) {
    const own = lines.filter(line => voiceOf(line) === voice)
    const texts = own.map(line => line.text)
    const grade = gradeOf(texts)
    if (grade <= MOST_GRADE || wordCountOf(texts) < ENOUGH_WORDS) continue
    const long = own.filter(line => wordCountOf([line.text]) >= ENOUGH_FOR_ONE)
    const hardest = (long.length ? long : own).reduce((a, b) =>
      gradeOf([b.text]) > gradeOf([a.text]) ? b : a,
    )
    const values = { voice, grade: Math.ceil(grade), most: MOST_GRADE, text: hardest.text }
    findings.add('hard-to-read', tree.at(hardest.path), values)
  }
}

/** Keys of what is told before and after a conversation. The rest are names, phrases and notes for facilitators. */
const TOLD = ['scene', 'teaches', 'title', 'text', 'won', 'cost']

/** Whose words a line is part of, or null where nobody measures them. A stronger line is said, though it coaches. */
function voiceOf(line: SayableLine): Voice | null {
  if (line.size !== 'free') return 'said'
  if (isCoaching(line)) return 'coaching'
  return TOLD.includes(String(line.path.at(-1))) ? 'told' : null
}
