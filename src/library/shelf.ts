import type { Problem } from '../scenario/problems.ts'
import { SKILLS, TEMPERAMENTS } from '../scenario/scenario.ts'
import type { Summary } from '../scenario/summary.ts'

// All of them in one chunk: twenty summaries are smaller than twenty requests.
const bySummary = import.meta.glob<Summary | null>('../../scenarios/*.yaml', {
  query: '?shelf',
  import: 'summary',
  eager: true,
})
const byProblems = import.meta.glob<Problem[]>('../../scenarios/*.yaml', {
  query: '?shelf',
  import: 'problems',
  eager: true,
})

/** A summary of each scenario that can be played, the one to meet first at the front. */
export const summaries: Summary[] = inOrder(Object.values(bySummary).filter(summary => summary !== null))

/** Every problem of every file; empty in a build. */
export const problems: Problem[] = Object.values(byProblems).flat()

/**
 * By the skill that each teaches; within a skill, what teaches it alone and an even-tempered boss come before what is
 * harder, and the name of the file decides between equals.
 */
export function inOrder(shelf: readonly Summary[]): Summary[] {
  const hardness = ({ skills, temperament }: Summary) => [
    SKILLS.indexOf(skills[0] ?? 'lead-forward'),
    skills.length,
    TEMPERAMENTS.indexOf(temperament),
  ]
  return shelf.toSorted((a, b) => {
    const other = hardness(b)
    return hardness(a).reduce((order, n, i) => order || n - (other[i] ?? 0), 0) || (a.id < b.id ? -1 : 1)
  })
}
