import { useMemo } from 'react'
import { byScenario } from '../../debrief/by-scenario.ts'
import type { Looked } from '../../debrief/habits.ts'
import type { Summary } from '../../scenario/summary.ts'
import { debriefHash } from '../stage/address.ts'
import { pageOf } from '../stage/page-of.ts'
import { useWords } from '../stage/words.tsx'
import { Mix } from './bar.tsx'
import type { Dates } from './dates.ts'

interface Props {
  shelf: readonly Summary[]
  looked: readonly Looked[]
  root: string
  dates: Dates
}

/** Each scenario that was played: its best ending, what the lines did in it, and the way back to it. */
export function Scenarios({ shelf, looked, root, dates }: Props) {
  const { myPractice, stage } = useWords()
  const words = myPractice.scenarios
  const { played } = dates
  const all = useMemo(() => byScenario(looked), [looked])
  const titles = new Map([...looked.map(one => one.scenario), ...shelf].map(({ id, title }) => [id, title]))
  return (
    <section className="my-scenarios" aria-labelledby="scenarios-h">
      <h2 id="scenarios-h">{words.heading}</h2>
      <ul>
        {all.map(({ scenario, best, conversations, at, tally, latest, waits }) => {
          const title = titles.get(scenario) ?? scenario
          const also = <span className="sr">{words.at(title)}</span>
          return (
            <li key={scenario} className="my-played">
              <div>
                <h3>{title}</h3>
                <p className="small">
                  {best ? words.best(stage.outcomes[best]) : words.notOver} ·{' '}
                  {words.played(conversations, played(at))}
                </p>
              </div>
              <div>
                <Mix tally={tally} />
                <p className="small">{words.tally(tally)}</p>
              </div>
              <p className="do">
                <a className="my-link" href={pageOf(root, scenario, debriefHash(latest))}>
                  {words.lookBack}
                  {also}
                </a>
                <a className="my-link" href={pageOf(root, scenario, waits ? '' : '#new')}>
                  {waits ? words.carryOn : words.again}
                  {also}
                </a>
              </p>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
