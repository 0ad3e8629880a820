import { SKILLS } from '../../scenario/scenario.ts'
import type { Summary } from '../../scenario/summary.ts'
import { useWords } from '../stage/words.tsx'
import type { LastTimes } from './last-times.ts'
import { Row } from './row.tsx'

/** Up to so many scenarios, a row says more of each. */
const ROOMY = 3

interface Props {
  shelf: readonly Summary[]
  root: string
  times: LastTimes
}

/** All scenarios, by the first skill that each practises. A skill that none practises yet is not shown. */
export function Shelf({ shelf, root, times }: Props) {
  const { home } = useWords()
  const groups = SKILLS.map(skill => ({ skill, rows: shelf.filter(({ skills }) => skills[0] === skill) }))
  return (
    <section className="shelf" id="shelf" aria-label={home.shelf} tabIndex={-1}>
      {groups.map(
        ({ skill, rows }) =>
          rows.length > 0 && (
            <section key={skill} className="group" aria-labelledby={`skill-${skill}`}>
              <header>
                <h2 id={`skill-${skill}`}>{home.skills[skill].name}</h2>
                <p>{home.skills[skill].line}</p>
              </header>
              <ul>
                {rows.map(summary => (
                  <Row
                    key={summary.id}
                    summary={summary}
                    root={root}
                    last={times.get(summary.id)}
                    roomy={shelf.length <= ROOMY}
                  />
                ))}
              </ul>
            </section>
          ),
      )}
    </section>
  )
}
