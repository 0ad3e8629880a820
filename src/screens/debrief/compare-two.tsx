import { useState } from 'react'
import { type At, compare as layOut } from '../../debrief/compare.ts'
import type { Way } from '../../debrief/ways.ts'
import { useWords } from '../stage/words.tsx'
import { EndCell, SaidCell, type Side } from './compare-cell.tsx'
import { CompareChoice } from './compare-choice.tsx'
import { CompareShared } from './compare-shared.tsx'
import type { Section } from './section.ts'
import './compare.css'

interface Props {
  section: Section
  /** Two or more, with the same boss. */
  ways: readonly Way[]
  /** The two to begin with. */
  first: Way
  second: Way
}

/** Two ways side by side, place by place: which two is the person's choice. */
export function CompareTwo({ section, ways, first, second }: Props) {
  const { compare, stage } = useWords()
  const [one, setOne] = useState(first)
  const [other, setOther] = useState(second)
  const { scenario } = section
  const { shared, places } = layOut(one.played, other.played)
  const [parts] = places
  // Both ends at one place: nothing was said in one way that was not said in the other.
  const reply = parts && (parts.one !== 'end' || parts.other !== 'end') ? parts.number : null
  const line = one.played.steps[shared.length]?.line ?? one.played.line
  const sideOf = (way: Way, at: At | undefined) => ({
    letter: way.letter,
    stance: at && at !== 'end' ? (at.played?.weighed.stance ?? ('unclear' as const)) : null,
    ended: way.played.outcome ? stage.outcomes[way.played.outcome.kind] : null,
    heard: way.played.standing.heard,
  })
  const cell = (side: Side, way: Way, at: At, number: number) => {
    if (at === null) return null
    if (at === 'end') return <EndCell {...{ side, way, scenario }} />
    return (
      <SaidCell
        {...{ side, number }}
        letter={way.letter}
        step={at}
        bossName={scenario.boss.name}
        parts={number === reply && line === at.line}
      />
    )
  }
  return (
    <section className="compare" aria-labelledby="compare-h">
      <h3 id="compare-h">{reply === null ? compare.never : compare.both(reply)}</h3>
      <CompareChoice {...{ section, ways, one, other }} onOne={setOne} onOther={setOther} />
      <p className="differ" role="status">
        {compare.differ(reply, sideOf(one, parts?.one), sideOf(other, parts?.other))}
      </p>
      {shared.length > 0 && <CompareShared steps={shared} bossName={scenario.boss.name} />}
      {reply !== null && (
        <p className="parting">
          <span className="who">{scenario.boss.name}</span> <span className="speech">“{line}”</span>
        </p>
      )}
      <ol className="places">
        {places.map(({ number, ...at }) => (
          <li key={number}>
            {cell('one', one, at.one, number)}
            {cell('other', other, at.other, number)}
          </li>
        ))}
      </ol>
    </section>
  )
}
