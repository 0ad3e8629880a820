import { useId } from 'react'
import { LONGEST_LINE } from '../../debrief/card.ts'
import { useWords } from '../stage/words.tsx'
import { isTooLong } from './card-draft.ts'

interface Props {
  label: string
  /** What the words do, beside their label. */
  does?: string | null
  value: string
  onWrite: (words: string) => void
}

/** A field for words that will be said. More than fit are left in it, and it says so. */
export function CardWords({ label, does = null, value, onWrite }: Props) {
  const { card: words, language } = useWords()
  const id = useId()
  const tooLong = isTooLong(value)
  const count = (n: number) => n.toLocaleString(language)
  return (
    <div className="words">
      <label htmlFor={id}>
        {label}
        {does && <span className="does">, {does}</span>}
      </label>
      <textarea
        id={id}
        data-part="words"
        className="field"
        dir="auto"
        // For browsers that do not fit a field to its words by themselves.
        rows={Math.min(8, 1 + Math.floor(value.length / 42))}
        autoComplete="off"
        aria-invalid={tooLong}
        aria-describedby={`${id}-says`}
        value={value}
        onChange={event => onWrite(event.currentTarget.value)}
      />
      {/* Always there, so that what comes into it is heard. */}
      <p id={`${id}-says`} role="status" className="says ink-push">
        {tooLong && words.tooLong(count(value.trim().length), count(LONGEST_LINE))}
      </p>
    </div>
  )
}
