import { patternIds } from '../../library/patterns.ts'
import { TEMPERAMENTS } from '../../scenario/scenario.ts'
import { useWords } from '../stage/words.tsx'
import type { Draft } from './draft.ts'
import { toldOf } from './told.ts'

interface Props {
  step: 'pattern' | 'pressure'
  draft: Draft
  /** Chosen: it goes on at once, and can be chosen again later. */
  onChoose: (value: string) => void
}

/** A sentence that is finished by pressing one of its endings. */
export function Choice({ step, draft, onChoose }: Props) {
  const { own: words } = useWords()
  const pressure = step === 'pressure'
  const lead = pressure ? words.pressureLead(toldOf(draft).boss) : words.patternLead
  const now = pressure ? draft.temperament : draft.pattern
  const here = patternIds()
  const patterns = Object.entries(words.patterns).filter(([id]) => here.includes(id))
  const endings = pressure
    ? TEMPERAMENTS.map(one => ({ value: one as string, name: words.pressures[one], example: null }))
    : patterns.map(([value, pattern]) => ({ value, ...pattern }))
  return (
    <fieldset className="own-choice">
      <legend className="speech" tabIndex={-1} data-asked="">
        {lead} {'…'}
      </legend>
      <ul>
        {endings.map(({ value, name, example }) => (
          <li key={value}>
            <button type="button" aria-pressed={value === now} onClick={() => onChoose(value)}>
              <span className="speech">{name}</span>
              {example !== null && <span className="small">{example}</span>}
            </button>
          </li>
        ))}
      </ul>
    </fieldset>
  )
}
