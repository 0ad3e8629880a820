import { useMemo } from 'react'
import type { Looked } from '../../debrief/habits.ts'
import { type MoveMade, movesMade } from '../../debrief/moves-made.ts'
import { STANCES } from '../../scenario/moves.ts'
import { StanceGlyph } from '../stage/stance.tsx'
import { useWords } from '../stage/words.tsx'
import { Bar, Hatch } from './bar.tsx'
import { Disclosed } from './disclosed.tsx'

/** On offer so often without being said once, a move is passed by; less often that may be chance. */
const PASSED_BY = 3

/** Which moves the lines make, and which they pass by: a bar each with its count beside it, and all of it as a table. */
export function Moves({ looked }: { looked: readonly Looked[] }) {
  const { myPractice, debrief } = useWords()
  const words = myPractice.moves
  const says = debrief.lines.moves
  const made = useMemo(() => movesMade(looked), [looked])
  const leads = made.filter(({ stance }) => stance === 'lead-forward')
  const others = made.filter(({ stance }) => stance !== 'lead-forward')
  const scale = Math.max(1, ...made.map(one => Math.max(one.offered, one.made)))
  const most = leads.filter(one => one.taken > 0).toSorted((a, b) => b.taken - a.taken)[0]
  const passed = leads.filter(one => one.taken === 0 && one.offered >= PASSED_BY)
  return (
    <section aria-labelledby="moves-h">
      <h2 id="moves-h">{words.heading}</h2>
      {made.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <>
          <p className="my-says">
            {most && words.most(says[most.move], most.taken)}{' '}
            {passed.length > 0 && words.skipped(passed.map(({ move }) => says[move]))}
          </p>
          <Hatch />
          <div className="my-two">
            <div>
              <h3>{words.leads}</h3>
              <p className="small">{words.key}</p>
              <ul className="my-bars">
                {leads.map(one => (
                  <Row key={one.move} one={one} scale={scale} />
                ))}
              </ul>
            </div>
            <div>
              <h3>{words.others}</h3>
              {others.length === 0 && <p>{words.othersNone}</p>}
              <ul className="my-bars">
                {others.map(one => (
                  <Row key={`${one.stance} ${one.move}`} one={one} scale={scale} />
                ))}
              </ul>
            </div>
          </div>
          <Disclosed name={words.table}>
            <MovesTable made={made} />
          </Disclosed>
        </>
      )}
    </section>
  )
}

function Row({ one, scale }: { one: MoveMade; scale: number }) {
  const { myPractice, debrief, stage } = useWords()
  const { of, outOfStep, times } = myPractice.moves
  const { move, stance, made, taken, offered } = one
  const leads = stance === 'lead-forward'
  const astray = made - taken
  return (
    <li className="my-bar-row">
      <StanceGlyph stance={stance} />
      <span className="my-move">
        <span className="sr">{stage.stances[stance]}: </span>
        {debrief.lines.moves[move]}
      </span>
      <span className="my-count">{leads ? of(taken, offered) : times(made)}</span>
      <Bar stance={stance} part={(leads ? taken : made) / scale} whole={leads ? offered / scale : null} />
      {leads && astray > 0 && <span className="small">{outOfStep(astray)}</span>}
    </li>
  )
}

function MovesTable({ made }: { made: readonly MoveMade[] }) {
  const { myPractice, debrief, stage } = useWords()
  const { columns, typed, table } = myPractice.moves
  return (
    <>
      <table className="my-table">
        <caption className="sr">{table}</caption>
        <thead>
          <tr>
            <th scope="col">{columns.move}</th>
            <th scope="col">{columns.made}</th>
            <th scope="col">{columns.typed}</th>
            <th scope="col">{columns.offered}</th>
            <th scope="col">{columns.taken}</th>
          </tr>
        </thead>
        {STANCES.map(stance => {
          const its = made.filter(one => one.stance === stance)
          const leads = stance === 'lead-forward'
          return (
            its.length > 0 && (
              <tbody key={stance}>
                <tr>
                  <th scope="rowgroup" colSpan={5}>
                    {stage.stances[stance]}
                  </th>
                </tr>
                {its.map(one => (
                  <tr key={one.move}>
                    <th scope="row">{debrief.lines.moves[one.move]}</th>
                    <td>{one.made}</td>
                    <td>{one.typed}</td>
                    <td>{leads ? one.offered : '–'}</td>
                    <td>{leads ? one.taken : '–'}</td>
                  </tr>
                ))}
              </tbody>
            )
          )
        })}
      </table>
      <p className="small">{typed}</p>
    </>
  )
}
