import { useMemo } from 'react'
import { lengthOf } from '../../../debrief/guide-length.ts'
import { timesOf } from '../../../debrief/guide-times.ts'
import type { Scenario } from '../../../scenario/scenario.ts'
import { useWords } from '../../stage/words.tsx'
import { GuideTimes } from './guide-times.tsx'

/** The guide's first page: what it is for, how to get the room ready, and how long what takes. */
export function GuideOverview({ scenario }: { scenario: Scenario }) {
  const { roomPrint, stage, practice } = useWords()
  const { guide: words } = roomPrint
  const { boss, you, kind, teaches, scene, request } = scenario
  const length = useMemo(() => lengthOf(scenario, boss.temperament), [scenario, boss])
  const bent = practice.intro.kinds[kind]
  const { shortest, usual, longest } = length
  return (
    <section className="paper-overview" aria-labelledby="purpose-h">
      <h2 id="purpose-h">{words.purpose}</h2>
      <p className="paper-teaches">{teaches}</p>
      {bent && <p>{bent}</p>}
      <dl className="paper-facts">
        <dt>{words.scene}</dt>
        <dd>{scene}</dd>
        <dt>{boss.name}</dt>
        <dd>{words.asks(boss.role, stage.temperaments[boss.temperament].name, request)}</dd>
        <dt>{words.reasons(boss.name)}</dt>
        <dd>{boss.reasons}</dd>
        <dt>{words.protecting}</dt>
        <dd>{you.protecting}</dd>
        <dt>{words.points}</dt>
        <dd>
          <ul>
            {Object.entries(you.points).map(([id, point]) => (
              <li key={id}>{point}</li>
            ))}
          </ul>
        </dd>
      </dl>
      <h2>{words.ready.heading}</h2>
      <ul className="paper-listed">
        {words.ready.list.map(one => (
          <li key={one}>{one}</li>
        ))}
      </ul>
      <h2>{words.times.heading}</h2>
      <p>{words.length(shortest, usual, longest)}</p>
      <GuideTimes times={timesOf(usual)} />
    </section>
  )
}
