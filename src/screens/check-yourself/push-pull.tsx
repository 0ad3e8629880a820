import { useState } from 'react'
import type { Summary } from '../../scenario/summary.ts'
import { Practise } from '../stage/practise.tsx'
import { Question } from '../stage/question.tsx'
import { useWords } from '../stage/words.tsx'
import { useResult } from './asked.ts'
import { Check } from './check.tsx'
import {
  DIRECTIONS,
  type Direction,
  leanOf,
  MOMENTS,
  NEXT_SKILL,
  nameOf,
  PLACES,
  type Placed,
} from './lean.ts'
import { LeanDrawn } from './lean-drawn.tsx'

interface Props {
  shelf: readonly Summary[]
  root: string
}

/** Do you push or pull, asked for three directions. */
export function PushPull({ shelf, root }: Props) {
  const { pushPull: words, ...shared } = useWords().checkYourself
  const [placed, setPlaced] = useState<Placed>({})
  const leans = DIRECTIONS.flatMap(direction => {
    const lean = leanOf(placed, direction)
    return lean === null ? [] : { direction, lean }
  })
  const { state, changed, heading, ask, change } = useResult(leans.length > 0)
  const result = (
    <section className="result" aria-labelledby="leans-h">
      <div>
        <h3 id="leans-h" ref={heading} tabIndex={-1}>
          {words.result}
        </h3>
        {leans.map(({ direction, lean }) => (
          <div key={direction} className="lean">
            <h4>{words.directions[direction].name}</h4>
            <LeanDrawn lean={lean} />
            <p className="says">{words.leans[direction][lean].is}</p>
            <p>
              <b>{shared.next}:</b> {words.leans[direction][lean].next}
            </p>
          </div>
        ))}
      </div>
      <div>
        <p>{words.judge}</p>
        <Practise
          heading={shared.practise}
          elsewhere={shared.elsewhere}
          skills={leans.map(({ direction, lean }) => NEXT_SKILL[direction][lean])}
          {...{ shelf, root }}
        />
      </div>
    </section>
  )
  return (
    <Check
      id="push-pull"
      heading={words.heading}
      lead={words.lead}
      {...{ state, changed, result }}
      onAsk={ask}
    >
      {DIRECTIONS.map(direction => (
        <section key={direction} className="direction" aria-labelledby={`to-${direction}`}>
          <h3 id={`to-${direction}`}>{words.directions[direction].name}</h3>
          {MOMENTS[direction].map(moment => (
            <Moment
              key={moment}
              {...{ direction, moment, placed }}
              onPlaced={next => {
                setPlaced(next)
                change()
              }}
            />
          ))}
        </section>
      ))}
    </Check>
  )
}

function Moment(props: {
  direction: Direction
  moment: string
  placed: Placed
  onPlaced: (placed: Placed) => void
}) {
  const { direction, moment, placed, onPlaced } = props
  const { directions, even } = useWords().checkYourself.pushPull
  const moments: Record<string, { legend: string; push: string; pull: string }> =
    directions[direction].moments
  const words = moments[moment]
  if (!words) throw new Error(`The catalogue has no words for the moment "${moment}" to ${direction}.`)
  const name = nameOf(direction, moment)
  return (
    <Question
      name={name}
      legend={words.legend}
      choices={PLACES.map(value => ({ value, words: value === 'even' ? even : words[value] }))}
      value={placed[name]}
      onAnswer={place => onPlaced({ ...placed, [name]: place })}
    />
  )
}
