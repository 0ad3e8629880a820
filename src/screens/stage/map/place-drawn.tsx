import type { Place } from '../../../debrief/map.ts'
import { tidy as t } from '../limb.ts'
import { useWords } from '../words.tsx'
import { PLACE, type PlaceAt } from './layout.ts'
import { wrapped } from './wrapped.ts'

interface Props {
  at: PlaceAt
  /** `view`: on the way that is looked back on; `taken`: seen at another time; `open`: not seen yet. */
  known: 'view' | 'taken' | 'open'
  /** Where that way is now. */
  here: boolean
  /** What the boss was heard to say there; null where nobody was there. */
  line: string | null
  /** Not seen, and not to be told yet. */
  hidden: boolean
  /** Whether words are large enough to be read, and what letters of 16 px are so far away. */
  legible: boolean
  letters: number
}

/** One place of a map: a board, with what is said there; an ending stands on a floor. */
export function PlaceDrawn({ at, known, here, line, hidden, legible, letters }: Props) {
  const words = useWords().map
  const { outcome } = at.place
  const [left, top] = [at.x - at.width / 2, at.y - at.height / 2]
  const kind = outcome === null || hidden ? [] : wrapped(words.endings[outcome], at.width / letters, 2)
  const lines = !legible ? [] : hidden ? hiddenWords(at.place, words.anEnding) : shownWords(at.place, line)
  const high = PLACE.line * (lines.length + (legible ? kind.length : 0))
  const first = at.y - high / 2 + PLACE.line * 0.72
  return (
    <g className={`place place-${known}${here ? ' place-here' : ''}${hidden ? ' place-blank' : ''}`}>
      {!hidden && <title>{outcome ? at.place.words : `“${line ?? at.place.words}”`}</title>}
      <rect className="place-board" x={t(left)} y={t(top)} width={at.width} height={at.height} rx="2" />
      {outcome && (
        <path className="place-floor" d={`M${t(left - 6)} ${t(top + at.height)}h${at.width + 12}`} />
      )}
      {kind.map((one, i) => (
        <text
          key={one}
          className="place-kind"
          x={t(at.x)}
          y={t(legible ? first : at.y + letters * (0.36 + 1.1 * (i - (kind.length - 1) / 2)))}
          fontSize={t(legible ? 16 : letters)}
          textAnchor="middle"
        >
          {one}
        </text>
      ))}
      {lines.map((one, i) => (
        <text
          key={i}
          className={outcome ? 'place-words' : 'place-words place-said'}
          x={t(at.x)}
          y={t(first + PLACE.line * (i + kind.length))}
          fontSize="16"
          textAnchor="middle"
        >
          {one}
        </text>
      ))}
      {here && <TwoHere x={left + 4} y={top + at.height - 2} />}
    </g>
  )
}

/** The prints of the two of you, on a board of their own under the place. */
function TwoHere({ x, y }: { x: number; y: number }) {
  return (
    <g className="place-two" transform={`translate(${t(x)} ${t(y)})`}>
      <rect width="76" height="22" rx="2" />
      <use href="#print-boss" className="p-boss down" transform="translate(20 11)" />
      <use href="#print-you" className="p-you down" transform="translate(56 11) scale(-1 1)" />
    </g>
  )
}

const IN_LETTERS = (PLACE.width - 2 * PLACE.inside) / 16

function shownWords({ outcome, words }: Place, line: string | null): string[] {
  if (outcome) return wrapped(words, IN_LETTERS, PLACE.lines)
  const said = wrapped(`“${line ?? words}`, IN_LETTERS - 0.5, PLACE.lines)
  return said.map((one, i) => (i === said.length - 1 ? `${one}”` : one))
}

function hiddenWords({ outcome }: Place, anEnding: string): string[] {
  return outcome ? wrapped(anEnding, IN_LETTERS, PLACE.lines) : []
}
