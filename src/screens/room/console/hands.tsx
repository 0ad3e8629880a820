import { useState } from 'react'
import { MOST_HANDS } from '../../../conversation/room/happening.ts'
import { useWords } from '../../stage/words.tsx'

interface Props {
  letter: string
  /** 0 to MOST_HANDS. */
  n: number
  /** The first vote, while the second is counted. */
  before: number | null
  onCount: (n: number) => void
}

/** The show of hands for one reply: one fewer, the number itself to type, one more. */
export function Hands({ letter, n, before, onCount }: Props) {
  const { board: words } = useWords().roomConsole
  // What is being typed may be no number for a moment.
  const [typing, type] = useState<string | null>(null)
  const write = (text: string) => {
    const digits = text.replace(/\D/g, '').slice(0, 4)
    type(digits)
    if (digits !== '') onCount(Math.min(MOST_HANDS, Number(digits)))
  }
  const by = (step: 1 | -1) => onCount(Math.min(MOST_HANDS, Math.max(0, n + step)))
  return (
    <div className="desk-hands">
      <fieldset className="stepper">
        <legend className="sr">{words.handsFor(letter)}</legend>
        <button
          type="button"
          aria-label={words.less(letter)}
          aria-disabled={n === 0}
          onClick={() => n > 0 && by(-1)}
        >
          −
        </button>
        <input
          type="text"
          inputMode="numeric"
          autoComplete="off"
          aria-label={words.handsFor(letter)}
          value={typing ?? n}
          onFocus={event => event.currentTarget.select()}
          onChange={event => write(event.currentTarget.value)}
          onBlur={() => type(null)}
          onKeyDown={event => {
            if (event.key === 'Enter' || event.key === 'Escape') event.currentTarget.blur()
          }}
        />
        <button type="button" aria-label={words.one(letter)} onClick={() => by(1)}>
          +
        </button>
      </fieldset>
      {before !== null && <span className="small">{words.before(before)}</span>}
    </div>
  )
}
