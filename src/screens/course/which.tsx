import { useId } from 'react'
import { isOwnId } from '../../scenario/pattern/own-id.ts'
import type { Summary } from '../../scenario/summary.ts'
import { useWords } from '../stage/words.tsx'
import { type Choice, idsOf, picked } from './choice.ts'
import { Order } from './order.tsx'

interface Props {
  /** All that there are, one's own last. */
  whole: readonly Summary[]
  /** Those that were chosen, in their order. */
  chosen: readonly Summary[]
  choice: Choice
  onChange: (choice: Choice) => void
}

/** Which conversations go into the course, and in which order. */
export function Which({ whole, chosen, choice, onChange }: Props) {
  const { which: words } = useWords().course
  const shipped = whole.filter(({ id }) => !isOwnId(id))
  const owns = whole.filter(({ id }) => isOwnId(id))
  const rows = (some: readonly Summary[]) =>
    some.map(one => (
      <Row
        key={one.id}
        {...{ one }}
        on={chosen.some(({ id }) => id === one.id)}
        onPick={on => onChange(picked(choice, one.id, on))}
      />
    ))
  // One's own go along only where they are meant one by one (K3).
  const all = () =>
    shipped.reduce((most, { id }) => (idsOf(most).includes(id) ? most : picked(most, id, true)), choice)
  return (
    <section aria-labelledby="course-which-h">
      <h2 id="course-which-h">{words.heading}</h2>
      <div>
        <fieldset className="course-list">
          <legend>{words.shipped}</legend>
          <ul>{rows(shipped)}</ul>
        </fieldset>
        {owns.length > 0 && (
          <fieldset className="course-list">
            <legend>{words.own}</legend>
            <p className="small">{words.ownAbout}</p>
            <ul>{rows(owns)}</ul>
          </fieldset>
        )}
        <div className="do">
          <button type="button" className="btn" onClick={() => onChange(all())}>
            {words.all}
          </button>
          <button type="button" className="btn" onClick={() => onChange({ ...choice, scenario: '' })}>
            {words.none}
          </button>
          <p role="status" className="small course-count">
            {words.count(chosen.length)}
          </p>
        </div>
        {chosen.length > 1 && <Order {...{ chosen, choice, onChange }} />}
      </div>
    </section>
  )
}

/** One that can be chosen: what it is called, what it teaches, and with whom it is. */
function Row({ one, on, onPick }: { one: Summary; on: boolean; onPick: (on: boolean) => void }) {
  const { which: words } = useWords().course
  const [title, about] = [useId(), useId()]
  return (
    <li>
      <label className="course-pick">
        <input
          type="checkbox"
          checked={on}
          aria-labelledby={title}
          aria-describedby={about}
          onChange={event => onPick(event.target.checked)}
        />
        <span>
          <b id={title} dir="auto">
            {one.title}
          </b>
          <span id={about} className="small">
            {!isOwnId(one.id) && `${one.teaches} `}
            {words.about(one.boss, one.minutes ?? null)}
          </span>
        </span>
      </label>
    </li>
  )
}
