import { useRef } from 'react'
import { SKILLS } from '../../scenario/scenario.ts'
import type { Summary } from '../../scenario/summary.ts'
import { useWords } from '../stage/words.tsx'
import { EVERYTHING, type Filter, fits } from './filter.ts'
import { useFilter } from './filtered.ts'
import { Filters, NoneFits } from './filters.tsx'
import type { LookedBack } from './look-back.ts'
import { Row } from './row.tsx'

/** So many scenarios can be looked over; more want filters. */
const SEEN_AT_ONCE = 6

interface Props {
  shelf: readonly Summary[]
  root: string
  times: LookedBack['times']
}

/** All scenarios, by the first skill that each practises. A skill that none practises yet is not shown. */
export function Shelf({ shelf, root, times }: Props) {
  const { home } = useWords()
  const [filter, onFilter] = useFilter()
  const first = useRef<HTMLSelectElement>(null)
  const filtered = shelf.length > SEEN_AT_ONCE
  const rows = filtered ? shelf.filter(summary => fits(summary, filter)) : shelf
  const clear = () => {
    onFilter(EVERYTHING)
    first.current?.focus()
  }
  return (
    <section className="shelf" id="shelf" aria-label={home.shelf} tabIndex={-1}>
      {filtered && <Filters {...{ shelf, filter, first, onFilter }} count={rows.length} onClear={clear} />}
      {rows.length === 0 && filtered && <NoneFits onClear={clear} />}
      {groupsOf(rows, filtered ? filter : EVERYTHING).map(({ skill, its }) => (
        <section key={skill} className="group" aria-labelledby={`skill-${skill}`}>
          <header>
            <h2 id={`skill-${skill}`}>{home.skills[skill].name}</h2>
            <p>{home.skills[skill].line}</p>
          </header>
          <ul>
            {its.map(summary => (
              <Row key={summary.id} summary={summary} root={root} last={times.get(summary.id)} />
            ))}
          </ul>
        </section>
      ))}
    </section>
  )
}

/** Where a skill is chosen, all that practises it stands under it, what is most about it first. */
function groupsOf(rows: readonly Summary[], { skill: chosen }: Filter) {
  if (chosen !== null) {
    const about = ({ skills }: Summary) => skills.indexOf(chosen)
    const its = rows.toSorted((a, b) => about(a) - about(b))
    return its.length > 0 ? [{ skill: chosen, its }] : []
  }
  const groups = SKILLS.map(skill => ({ skill, its: rows.filter(({ skills }) => skills[0] === skill) }))
  return groups.filter(({ its }) => its.length > 0)
}
