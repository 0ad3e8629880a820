import { useWords } from '../words.tsx'

/** What the lines and boards of a map are: drawn as they are drawn there, each with its words. */
export function Key({ over }: { over: boolean }) {
  const { key } = useWords().map
  return (
    <ul className="map-key" aria-label={key.label}>
      <Swatch words={key.way} known="view" line />
      <Swatch words={key.taken} known="taken" line />
      <Swatch words={key.open} known="open" line />
      <Swatch words={key.now(over)} known="here" />
      <Swatch words={key.blank} known="open" />
    </ul>
  )
}

function Swatch({ words, known, line = false }: { words: string; known: string; line?: boolean }) {
  return (
    <li>
      <svg
        className={line ? `way-${known}` : `place-${known}`}
        viewBox="0 0 48 24"
        aria-hidden="true"
        focusable="false"
      >
        {line ? (
          <>
            <path className="way-line" d="M2 12H40" />
            {known !== 'open' && <path className="way-head" d="M2 0L-10-6V6Z" transform="translate(44 12)" />}
          </>
        ) : (
          <rect className="place-board" x="4" y="2" width="40" height="20" rx="2" />
        )}
      </svg>
      <span>{words}</span>
    </li>
  )
}
