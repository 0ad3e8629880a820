import { type ReactNode, useId } from 'react'
import { PASS_MARK } from '../../conversation/score.ts'
import { courseTitle } from '../../lms/packages/by-itself.ts'
import { CHOICES, type OptionName } from '../../lms/read-options.ts'
import type { Summary } from '../../scenario/summary.ts'
import { useWords } from '../stage/words.tsx'
import type { Choice, ChoiceName } from './choice.ts'

interface Props {
  chosen: readonly Summary[]
  choice: Choice
  /** The options that do not hold as they are written. */
  wrong: readonly OptionName[]
  onChange: (choice: Choice) => void
}

/** How it is practised: each option of a course, as it is by itself until somebody changes it. */
export function How({ chosen, choice, wrong, onChange }: Props) {
  const { course, stage } = useWords()
  const { how: words } = course
  const { temperaments } = stage
  const typed = useId()
  const given = (name: ChoiceName) => ({
    value: choice[name],
    onWrite: (value: string) => onChange({ ...choice, [name]: value }),
  })
  const named = (names: readonly { value: string; name: string }[]) =>
    names.map(({ value, name }) => (
      <option key={value} value={value}>
        {name}
      </option>
    ))
  return (
    <section aria-labelledby="course-how-h">
      <h2 id="course-how-h">{words.heading}</h2>
      <div className="course-options">
        <Written
          {...given('title')}
          label={words.title}
          help={words.titleHelp(courseTitle(null, chosen))}
          wrong={null}
          wide
        />
        <Written
          {...given('pass')}
          label={words.pass}
          help={words.passHelp(PASS_MARK)}
          wrong={wrong.includes('pass') ? words.passWrong : null}
          decimal
        />
        <Listed {...given('policy')} label={words.policy} help={words.policyHelp}>
          {/* The best is what holds by itself. */}
          {named(
            CHOICES.policy.map(one => ({ value: one === 'best' ? '' : one, name: words.policies[one] })),
          )}
        </Listed>
        <Listed {...given('coaching')} label={words.coaching}>
          <option value="">{words.coachingFree}</option>
          {named(CHOICES.coaching.map(one => ({ value: one, name: words.coachings[one] })))}
        </Listed>
        <Listed {...given('temperament')} label={words.temperament} help={words.temperamentHelp}>
          <option value="">{words.temperamentOwn}</option>
          {named(CHOICES.temperament.map(one => ({ value: one, name: temperaments[one].name })))}
        </Listed>
        <Listed {...given('theme')} label={words.theme}>
          <option value="">{words.themeFree}</option>
          {named(CHOICES.theme.map(one => ({ value: one, name: words.themes[one] })))}
        </Listed>
        <Written
          {...given('language')}
          label={words.language}
          help={words.languageHelp}
          wrong={wrong.includes('language') ? words.languageWrong : null}
        />
        <div className="course-option wide">
          <label className="course-tick">
            <input
              type="checkbox"
              checked={choice.typed !== 'no'}
              aria-describedby={typed}
              onChange={event => onChange({ ...choice, typed: event.target.checked ? '' : 'no' })}
            />
            <span>{words.typed}</span>
          </label>
          <p id={typed} className="small">
            {words.typedHelp}
          </p>
        </div>
      </div>
    </section>
  )
}

interface Given {
  label: string
  value: string
  onWrite: (value: string) => void
}

function Listed({ label, value, onWrite, help, children }: Given & { help?: string; children: ReactNode }) {
  const [id, about] = [useId(), useId()]
  return (
    <p className="course-option">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className="field"
        value={value}
        aria-describedby={help && about}
        onChange={event => onWrite(event.target.value)}
      >
        {children}
      </select>
      {help && (
        <span id={about} className="small">
          {help}
        </span>
      )}
    </p>
  )
}

interface WrittenGiven extends Given {
  help: string
  /** What is wrong with it, and what could stand there instead. */
  wrong: string | null
  wide?: boolean
  decimal?: boolean
}

function Written({ label, value, onWrite, help, wrong, wide = false, decimal = false }: WrittenGiven) {
  const [id, about] = [useId(), useId()]
  return (
    <p className={wide ? 'course-option wide' : 'course-option'}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="field"
        type="text"
        inputMode={decimal ? 'decimal' : 'text'}
        autoComplete="off"
        maxLength={wide ? 300 : 40}
        value={value}
        aria-invalid={wrong !== null}
        aria-describedby={about}
        onChange={event => onWrite(event.target.value)}
      />
      <span id={about} className={wrong === null ? 'small' : 'course-wrong'}>
        {wrong ?? help}
      </span>
    </p>
  )
}
