import type { Stance } from '../../../scenario/moves.ts'
import { type Point, tidy as t } from '../limb.ts'
import { classOf } from '../standing.ts'
import { type EdgeAt, MARK } from './layout.ts'

/** What is known of a way: `view` is the one looked back on, `taken` another that was gone, `open` none so far. */
export type Known = 'view' | 'taken' | 'open'

interface Props {
  at: EdgeAt
  known: Known
  /** The stance marks that may be shown, and whether each was said. */
  marks: readonly { stance: Stance; said: boolean }[]
  /** Which replies of the branch in view went this way, from 1. */
  numbers: readonly number[]
  /** So many times as large as at normal size, to be seen from afar. */
  larger: number
  /** Whether numbers are large enough to be read. */
  readable: boolean
}

/** One edge of a map: its line, with an arrow where it was gone, the marks of its replies, the numbers of yours. */
export function EdgeDrawn({ at, known, marks, numbers, larger, readable }: Props) {
  const end = at.points.at(-1)
  const before = at.points.at(-2)
  const cell = 24 * larger
  const across = marks.length * MARK * larger
  return (
    <g className={`way-${known}`}>
      {known === 'view' && <path className="way-gap" d={curve(at.points)} />}
      <path className="way-line" d={curve(at.points)} />
      {known !== 'open' && end && before && (
        <path className="way-head" d="M2 0L-10-6V6Z" transform={arrow(before, end)} />
      )}
      {marks.map(({ stance, said }, i) => {
        const size = (said ? MARK : MARK * 0.75) * larger
        const x = at.marks.x - across / 2 + (i + 0.5) * MARK * larger
        return (
          <use
            key={stance}
            href={`#st-${classOf(stance)}`}
            className={`st-${classOf(stance)}`}
            x={t(x - size / 2)}
            y={t(at.marks.y - size / 2)}
            width={t(size)}
            height={t(size)}
          />
        )
      })}
      {readable &&
        numbers.map((number, i) => {
          const x = at.marks.x - across / 2 - (i + 0.5) * (cell + 2) - 2
          return (
            <g key={number} className="way-number">
              <rect x={t(x - cell / 2)} y={t(at.marks.y - cell / 2)} width={t(cell)} height={t(cell)} />
              <text x={t(x)} y={t(at.marks.y + 5.6 * larger)} fontSize={t(16 * larger)} textAnchor="middle">
                {number}
              </text>
            </g>
          )
        })}
    </g>
  )
}

/** A smooth line through all points, upright at each of them. */
function curve([first, ...rest]: readonly Point[]): string {
  if (!first) return ''
  let from = first
  const parts = rest.map(to => {
    const middle = t((from.y + to.y) / 2)
    const part = `C${t(from.x)} ${middle} ${t(to.x)} ${middle} ${t(to.x)} ${t(to.y)}`
    from = to
    return part
  })
  return `M${t(first.x)} ${t(first.y)}${parts.join('')}`
}

/** An arrow at the end of a line, which is upright there. */
function arrow(before: Point, end: Point): string {
  return `translate(${t(end.x)} ${t(end.y)}) rotate(${before.y <= end.y ? 90 : -90})`
}
