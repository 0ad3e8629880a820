import { type RefObject, useId } from 'react'
import { SKILLS } from '../../scenario/scenario.ts'
import type { Summary } from '../../scenario/summary.ts'
import { useWords } from '../stage/words.tsx'
import { type Filter, LENGTHS, lengthOf } from './filter.ts'

interface Props {
  shelf: readonly Summary[]
  /** How many fit. */
  count: number
  filter: Filter
  /** The first control: it takes the focus when the button that clears goes. */
  first: RefObject<HTMLSelectElement | null>
  onFilter: (filter: Filter) => void
  onClear: () => void
}

/** Narrows the shelf by skill and by length. Only what some scenario has is on offer. */
export function Filters({ shelf, count, filter, first, onFilter, onClear }: Props) {
  const { home } = useWords()
  const skills = SKILLS.filter(
    one => one === filter.skill || shelf.some(({ skills }) => skills.includes(one)),
  )
  const lengths = LENGTHS.filter(one => one === filter.length || shelf.some(each => lengthOf(each) === one))
  const chosen = filter.skill !== null || filter.length !== null
  return (
    <search className="filters no-print" aria-label={home.filter.label}>
      <Choice
        name={home.filter.skill}
        any={home.filter.anySkill}
        options={skills.map(one => [one, home.skills[one].name])}
        value={filter.skill}
        at={first}
        onChoice={skill => onFilter({ ...filter, skill })}
      />
      <Choice
        name={home.filter.length}
        any={home.filter.anyLength}
        options={lengths.map(one => [one, home.filter.lengths[one]])}
        value={filter.length}
        onChoice={length => onFilter({ ...filter, length })}
      />
      <p role="status">{home.filter.count(count, shelf.length)}</p>
      {chosen && count > 0 && <Clear onClear={onClear} />}
    </search>
  )
}

/** What stands in place of the rows where none fits. */
export function NoneFits({ onClear }: { onClear: () => void }) {
  const { home } = useWords()
  return (
    <div className="none">
      <p>{home.filter.none}</p>
      <Clear onClear={onClear} />
    </div>
  )
}

function Clear({ onClear }: { onClear: () => void }) {
  return (
    <button type="button" className="btn" onClick={onClear}>
      {useWords().home.filter.clear}
    </button>
  )
}

function Choice<Value extends string>(props: {
  name: string
  any: string
  options: readonly (readonly [Value, string])[]
  value: Value | null
  at?: RefObject<HTMLSelectElement | null>
  onChoice: (value: Value | null) => void
}) {
  const { name, any, options, value, at, onChoice } = props
  const id = useId()
  return (
    <p>
      <label htmlFor={id}>{name}</label>
      <select
        id={id}
        ref={at}
        value={value ?? ''}
        onChange={event => onChoice(options.find(([one]) => one === event.target.value)?.[0] ?? null)}
      >
        <option value="">{any}</option>
        {options.map(([one, words]) => (
          <option key={one} value={one}>
            {words}
          </option>
        ))}
      </select>
    </p>
  )
}
