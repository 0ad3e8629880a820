import { isDay } from '../../debrief/card.ts'
import { useWords } from '../stage/words.tsx'
import type { Hand } from './card-hand.ts'

/** The field's id: a reminder that needs the day leads here. */
export const DAY = 'card-day'

/** The day of the real conversation. @param needed says that a reminder waits for it. */
export function CardDay({ on, needed }: { on: Hand; needed: boolean }) {
  const { day: words } = useWords().card
  const { day } = on.draft
  const missing = needed && day === null
  return (
    <div className="day">
      <label htmlFor={DAY}>{words.label}</label>
      <input
        id={DAY}
        type="date"
        className="field"
        max="9999-12-31"
        aria-invalid={missing}
        aria-describedby={`${DAY}-says`}
        value={day ?? ''}
        onChange={event => {
          const { value } = event.currentTarget
          on.write(draft => ({ ...draft, day: isDay(value) ? value : null }))
        }}
      />
      <p id={`${DAY}-says`} role="status" className={missing ? 'ink-push' : 'small'}>
        {missing ? words.needed : words.optional}
      </p>
    </div>
  )
}
