import { letterOf } from './passages.ts'
import { useWords } from './words.tsx'

/**
 * What the marked passages show, beside their letters; what several show stands there once. It is written as a part of a
 * sentence; here it stands alone.
 *
 * @param shows of each mark, in order.
 */
export function Cues({ shows }: { shows: readonly string[] }) {
  const { language } = useWords()
  if (shows.length === 0) return null
  const lettersOf = (one: string) => shows.flatMap((other, nth) => (other === one ? letterOf(nth) : []))
  return (
    <ul className="cues">
      {[...new Set(shows)].map(one => (
        <li key={one}>
          <b>{lettersOf(one).join(', ')}</b>
          <span>{`${one.charAt(0).toLocaleUpperCase(language)}${one.slice(1)}.`}</span>
        </li>
      ))}
    </ul>
  )
}
