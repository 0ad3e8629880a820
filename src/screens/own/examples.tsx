import { useWords } from '../stage/words.tsx'

interface Props {
  examples: readonly string[]
  /** The one that is tried out, or null. */
  trying: string | null
  /** The sentence with it. */
  sounds: string
  onTry: (example: string | null) => void
}

/** Examples from other people's work: pressed, one shows how the sentence would sound, and is not written into it. */
export function Examples({ examples, trying, sounds, onTry }: Props) {
  const { form: words } = useWords().own
  return (
    <div className="own-examples">
      <p className="small" id="own-examples-h">
        {words.examples}
      </p>
      <ul aria-labelledby="own-examples-h">
        {examples.map(example => (
          <li key={example}>
            <button
              type="button"
              className="btn plain speech"
              aria-pressed={example === trying}
              aria-label={words.hear(example)}
              onClick={() => onTry(example === trying ? null : example)}
            >
              <span>{example}</span>
            </button>
          </li>
        ))}
      </ul>
      <p role="status" className="own-sounds">
        {trying !== null && (
          <>
            {words.sounds} <span className="speech">“{sounds}”</span>
          </>
        )}
      </p>
    </div>
  )
}
