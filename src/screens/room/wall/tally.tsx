import type { WallReply } from '../../../conversation/room/wall.ts'
import type { roomWall } from '../../../messages/en/room-wall.ts'

interface Props {
  hands: WallReply['hands']
  /** The hands of the longest bar. */
  most: number
  /** A vote is on whose hands are not shown yet. */
  shut: boolean
  words: typeof roomWall
}

/**
 * The hands for one reply as bars: hatched while shut, solid once open; a first vote that is looked back on is a thin outline
 * over the second. Nothing moves when they open: each has its row.
 */
export function Tally({ hands: [first, second], most, shut, words }: Props) {
  const now = second ?? (shut ? null : first)
  const before = second !== null || shut ? first : null
  if (now === null && !shut) return null
  return (
    <>
      <span className="sr">{inWords(first, second, shut, words.hands)}</span>
      <div className="tally" aria-hidden="true">
        {before !== null && (
          <div className="tally-row before">
            <Bar n={before} most={most} />
            <span className="tally-count">{before}</span>
          </div>
        )}
        <div className="tally-row now">
          {now === null ? <span className="tally-shut" /> : <Bar n={now} most={most} />}
          <span className="tally-count">{now ?? words.shut}</span>
        </div>
      </div>
    </>
  )
}

function Bar({ n, most }: { n: number; most: number }) {
  return (
    <svg className="tally-bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
      {n > 0 && <rect width={Math.round((n / most) * 1000) / 10} height="10" />}
    </svg>
  )
}

function inWords(
  first: number | null,
  second: number | null,
  shut: boolean,
  words: (typeof roomWall)['hands'],
): string {
  if (first === null) return words.shut
  if (second !== null) return words.both(first, second)
  return shut ? words.firstAndShut(first) : words.first(first)
}
