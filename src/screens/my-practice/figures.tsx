import { useMemo, useState } from 'react'
import type { Looked } from '../../debrief/habits.ts'
import { useWords } from '../stage/words.tsx'
import type { Dates } from './dates.ts'
import { Moves } from './moves.tsx'
import { StanceOverTime } from './over-time.tsx'
import { LAST } from './practised.ts'

/** What the lines do, and the stance over time: of the last conversations, or of all. */
export function Figures({
  looked,
  count,
  dates,
}: {
  looked: readonly Looked[]
  count: number
  dates: Dates
}) {
  const { counted } = useWords().myPractice
  const [all, setAll] = useState(false)
  const those = useMemo(() => (all ? looked : looked.slice(0, LAST)), [all, looked])
  return (
    <section className="my-figures">
      {count > LAST ? (
        <fieldset className="my-counted no-print">
          <legend>{counted.legend}</legend>
          {[false, true].map(one => (
            <label className="choice" key={String(one)}>
              <input type="radio" name="counted" checked={all === one} onChange={() => setAll(one)} />
              <span>{one ? counted.all(count) : counted.last(LAST)}</span>
            </label>
          ))}
        </fieldset>
      ) : (
        <p className="small my-counted">{counted.these(count)}</p>
      )}
      <Moves looked={those} />
      <StanceOverTime looked={those} dates={dates} />
    </section>
  )
}
