import type { Progress } from '../../progress/progress.ts'
import { debriefHash } from '../stage/address.ts'
import { pageOf } from '../stage/page-of.ts'
import { useWords } from '../stage/words.tsx'
import type { Dates } from './dates.ts'
import type { Ahead } from './proposed.ts'

interface Props {
  days: Ahead['real']
  root: string
  keep: Progress
  dates: Dates
}

/** The real conversations that lie ahead, and the words to take along to each. */
export function RealDays({ days, root, keep, dates }: Props) {
  const { real } = useWords().myPractice
  const { until, long } = dates
  if (days.length === 0) return null
  return (
    <section className="my-real aside" aria-labelledby="real-h">
      <h2 id="real-h">{real.heading}</h2>
      <ul>
        {days.map(({ summary: { id, title }, day }) => {
          const latest = keep.latestOf(id)
          const here = latest && latest.replies.length > 0 ? debriefHash(latest) : ''
          return (
            <li key={id}>
              <p>
                <b>{long(day)}</b>, {real.inDays(until(day))}
              </p>
              <p>{title}</p>
              {here && (
                <p>
                  <a className="my-link" href={pageOf(root, id, here)}>
                    {real.words}
                    <span className="sr">: {title}</span>
                  </a>
                </p>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
