import { countedIn, type StanceTally } from '../../debrief/moves-made.ts'
import { STANCES, type Stance } from '../../scenario/moves.ts'
import { classOf } from '../stage/standing.ts'

/** A share as a length in a drawing, 0 to 1. */
const length = (share: number) => `${Math.round(share * 1000) / 10}%`

/** The pattern by which a push is told from a lead without its colour. Once a page, before any bar. */
export function Hatch() {
  return (
    <svg className="symbols" width="0" height="0" aria-hidden="true" focusable="false">
      <pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <path className="hatch-ground" d="M0 0H6V6H0Z" />
        <path className="hatch-line" d="M1 0V6" />
      </pattern>
    </svg>
  )
}

/** A bar of one stance; a lead's lies in an outline of how often it was on offer. Its number stands beside it in words. */
export function Bar({ stance, part, whole }: { stance: Stance; part: number; whole: number | null }) {
  return (
    <svg className="my-bar" aria-hidden="true" focusable="false">
      {whole !== null && <rect className="whole" y="1" width={length(whole)} height="14" />}
      {part > 0 && <rect className={classOf(stance)} y="1" width={length(part)} height="14" />}
    </svg>
  )
}

/** The order in which the stances lie upon each other, from the start of a bar or the foot of a column. */
export const STACKED: readonly Stance[] = ['lead-forward', 'roll-over', 'push-back']

/** The shares of the stances in the lines that count, as one bar, or as a column that stands on its foot. */
export function Mix({ tally, upright = false }: { tally: StanceTally; upright?: boolean }) {
  const all = countedIn(tally) || 1
  const before = (stance: Stance) =>
    STACKED.slice(0, STACKED.indexOf(stance)).reduce((sum, one) => sum + tally[one], 0) / all
  return (
    <svg className={upright ? 'my-column' : 'my-bar'} aria-hidden="true" focusable="false">
      {STANCES.filter(stance => tally[stance] > 0).map(stance => {
        const [share, start] = [tally[stance] / all, before(stance)]
        const along = upright
          ? { y: length(1 - start - share), height: length(share) }
          : { x: length(start), width: length(share), y: 1, height: 14 }
        return <rect key={stance} className={classOf(stance)} {...along} />
      })}
    </svg>
  )
}
