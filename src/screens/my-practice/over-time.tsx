import { useMemo } from 'react'
import { type Looked, saidLast } from '../../debrief/habits.ts'
import { countedIn, repliesOf, stanceTally } from '../../debrief/moves-made.ts'
import { type Span, type StanceTime, stanceTimes } from '../../debrief/stance-times.ts'
import { StanceMark } from '../stage/stance.tsx'
import { useWords } from '../stage/words.tsx'
import { Mix, STACKED } from './bar.tsx'
import type { Dates } from './dates.ts'
import { Disclosed } from './disclosed.tsx'

/** The stances over time, as columns and as a table, and what became of them in one sentence. */
export function StanceOverTime({ looked, dates }: { looked: readonly Looked[]; dates: Dates }) {
  const { times: words } = useWords().myPractice
  const { short } = dates
  const { span, times } = useMemo(() => stanceTimes(looked), [looked])
  const halves = useMemo(() => halvesOf(looked), [looked])
  const [first, last] = [times[0], times.at(-1)]
  if (!first || !last) return null
  return (
    <section aria-labelledby="times-h">
      <h2 id="times-h">{words.heading}</h2>
      {halves && <p className="my-says">{words.halves(...halves)}</p>}
      <figure>
        <ul className="my-legend" aria-hidden="true">
          {STACKED.toReversed().map(stance => (
            <li key={stance}>
              <StanceMark stance={stance} />
            </li>
          ))}
        </ul>
        <div className="my-columns" role="img" aria-label={words.label(times.length)}>
          {times.map((one, nth) => (
            <Mix key={`${one.from} ${nth}`} tally={one.tally} upright />
          ))}
        </div>
        <figcaption className="small">{words.each[span](short(first.from), short(last.from))}</figcaption>
      </figure>
      <Disclosed name={words.table}>
        <TimesTable {...{ span, times, short }} />
      </Disclosed>
    </section>
  )
}

interface TableProps {
  span: Span
  times: readonly StanceTime[]
  short: (day: string) => string
}

function TimesTable({ span, times, short }: TableProps) {
  const { myPractice, stage } = useWords()
  const { columns, conversations, table } = myPractice.times
  return (
    <table className="my-table">
      <caption className="sr">{table}</caption>
      <thead>
        <tr>
          <th scope="col">{columns[span]}</th>
          {span !== 'conversation' && <th scope="col">{conversations}</th>}
          {STACKED.map(stance => (
            <th key={stance} scope="col">
              {stage.stances[stance]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {times.map((one, nth) => (
          <tr key={`${one.from} ${nth}`}>
            <th scope="row">{short(one.from)}</th>
            {span !== 'conversation' && <td>{one.conversations}</td>}
            {STACKED.map(stance => (
              <td key={stance}>{one.tally[stance]}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** Of the earlier and of the later half of the conversations, how many lines led, of how many; null where two are too few. */
function halvesOf(looked: readonly Looked[]): [[number, number], [number, number]] | null {
  const tallies = looked
    .toSorted((a, b) => saidLast(a.conversation) - saidLast(b.conversation))
    .map(one => stanceTally(repliesOf(one)))
    .filter(tally => countedIn(tally) > 0)
  if (tallies.length < 4) return null
  const middle = Math.floor(tallies.length / 2)
  const led = (some: typeof tallies): [number, number] => [
    some.reduce((sum, tally) => sum + tally['lead-forward'], 0),
    some.reduce((sum, tally) => sum + countedIn(tally), 0),
  ]
  return [led(tallies.slice(0, middle)), led(tallies.slice(middle))]
}
