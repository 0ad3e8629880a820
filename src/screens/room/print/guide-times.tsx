import { STEPS } from '../../../conversation/room/steps.ts'
import { PARTS, type Timing } from '../../../debrief/guide-times.ts'
import { useWords } from '../../stage/words.tsx'
import './guide-times.css'

interface Row {
  name: string
  /** For each length; null where it is left out. */
  cells: (string | null)[]
}

/** What takes how long, with 20, 40 and 60 minutes side by side: the whole, and one turn in full. */
export function GuideTimes({ times }: { times: readonly Timing[] }) {
  const words = useWords().roomPrint.guide.times
  const row = (name: string, of: (timing: Timing) => number): Row => ({
    name,
    cells: times.map(timing => (of(timing) > 0 ? words.minutes(of(timing)) : null)),
  })
  const turns = (name: string, of: 'full' | 'quick'): Row => ({
    name,
    cells: times.map(timing => (timing[of].turns > 0 ? words.each(timing[of].turns, timing[of].each) : null)),
  })
  const [opening, ...after] = PARTS.map(part => row(words.parts[part], ({ parts }) => parts[part]))
  const whole = [
    ...(opening ? [opening] : []),
    ...[turns(words.full, 'full'), turns(words.quick, 'quick')],
    ...[...after, row(words.spare, ({ spare }) => spare)],
  ]
  return (
    <div className="paper-times">
      <Minutes heading={words.part} rows={whole} times={times} />
      <Minutes
        heading={words.inFull}
        rows={STEPS.map(step => row(words.steps[step], ({ full }) => full.steps[step]))}
        times={times}
      />
      <p>
        {words.which} {words.twenty}
      </p>
    </div>
  )
}

function Minutes({
  heading,
  rows,
  times,
}: {
  heading: string
  rows: readonly Row[]
  times: readonly Timing[]
}) {
  const words = useWords().roomPrint.guide.times
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{heading}</th>
          {times.map(({ minutes }) => (
            <th scope="col" key={minutes}>
              {words.column(minutes)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, cells }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {cells.map((cell, i) => (
              <td key={i}>{cell ?? <Left />}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Left() {
  const words = useWords().roomPrint.guide.times
  return (
    <>
      <span aria-hidden="true">{words.none}</span>
      <span className="sr">{words.left}</span>
    </>
  )
}
