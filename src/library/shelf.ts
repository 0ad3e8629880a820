import type { Problem } from '../scenario/problems.ts'
import type { Summary } from '../scenario/summary.ts'
import { mayShow } from './foreign.ts'
import { inOrder } from './in-order.ts'

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

// An English page has English conversations alone.
if (import.meta.env.VITE_LANGUAGE !== 'en')
  for (const { language, title, teaches, opening, trade = '' } of summaries)
    mayShow(language, [title, teaches, opening, trade])

/** Every problem of every file; empty in a build. */
export const problems: Problem[] = Object.values(byProblems).flat()
