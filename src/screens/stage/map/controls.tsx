import type { KeyboardEvent } from 'react'
import { useWords } from '../words.tsx'
import { ACTS, type Act } from './moving.ts'

/** As they are printed on keys. */
const KEYS: Record<Act, string> = {
  closer: '+',
  further: '−',
  whole: '0',
  left: '←',
  right: '→',
  up: '↑',
  down: '↓',
}

interface Props {
  onAct: (act: Act) => void
  /** The keys work here as they do on the map. */
  onKeyDown: (event: KeyboardEvent) => void
  /** The id of the sentence on keys and pointers. */
  hint: string
}

/** A button for each thing that a key does to the map, with that key. */
export function Controls({ onAct, onKeyDown, hint }: Props) {
  const { map } = useWords()
  return (
    <fieldset className="map-controls">
      <legend className="sr">{map.controls}</legend>
      <p className="map-buttons">
        {ACTS.map(act => (
          <button key={act} type="button" className="btn" onClick={() => onAct(act)} onKeyDown={onKeyDown}>
            <span>{map.acts[act]}</span>
            <span className="key" aria-hidden="true">
              {KEYS[act]}
            </span>
          </button>
        ))}
      </p>
      <p className="small" id={hint}>
        {map.hint}
      </p>
    </fieldset>
  )
}
