import { type FormEvent, type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import type { Gap } from '../../scenario/pattern/gaps.ts'
import { LONGEST_FILLING } from '../../scenario/pattern/tidy.ts'
import { Late, once } from '../stage/later.tsx'
import { useWords } from '../stage/words.tsx'
import { type Draft, isTold, toGo } from './draft.ts'
import { Examples } from './examples.tsx'
import { useSettled } from './settled.ts'
import { isRequired } from './steps.ts'
import { said, toldOf } from './told.ts'

const notes = once(async () => (await import('./notes.tsx')).Notes)

interface Props {
  step: Gap | 'day'
  draft: Draft
  /** The example that is tried out, or null. */
  trying: string | null
  onTry: (example: string | null) => void
  onWrite: (words: string) => void
  /** Enter: on to the next sentence, also where this one is left out. */
  onNext: () => void
  /** Null at the first one. */
  onBack: (() => void) | null
}

/** The sentence that is asked: its label is all of it so far, Enter goes on, what helps stands under it. */
export function Field({ step, draft, trying, onTry, onWrite, onNext, onBack }: Props) {
  const { own } = useWords()
  const { form: words } = own
  const id = useId()
  const [refused, refuse] = useState(false)
  const told = toldOf(draft)
  const gap = step === 'day' ? null : step
  const sentence = gap && own.sentences[gap]
  const lead = sentence ? sentence.lead(told) : own.dayLead
  const value = gap ? (draft.fillings[gap] ?? '') : (draft.day ?? '')
  const settled = useSettled(value)
  const { needed, optional } = toGo(draft)
  const required = isRequired(step)
  const field = useRef<HTMLTextAreaElement>(null)
  const fit = field.current
  // For browsers that do not fit a field to its words by themselves.
  useEffect(() => {
    if (fit) fit.rows = Math.min(6, 1 + Math.floor(value.length / 34))
  }, [fit, value])

  const goOn = () => {
    const nothing = required && !isTold(draft, step)
    refuse(nothing)
    if (!nothing) onNext()
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    goOn()
  }
  const press = (event: KeyboardEvent) => {
    // Enter ends a word in some ways of writing; Safari says so by its code alone.
    if (event.nativeEvent.isComposing || event.keyCode === 229) return
    if (event.key !== 'Enter' || event.shiftKey) return
    event.preventDefault()
    if (!event.repeat) goOn()
  }
  const write = (now: string) => {
    refuse(false)
    if (trying !== null) onTry(null)
    onWrite(now)
  }
  const shared = {
    id,
    'data-asked': '',
    value,
    'aria-invalid': refused,
    'aria-describedby': `${id}-says ${id}-help ${id}-left`,
  }
  return (
    <form className="own-field" onSubmit={submit} noValidate>
      <label htmlFor={id} className="speech">
        {lead}
        {sentence?.tail && <span className="sr"> … {sentence.tail}</span>}
      </label>
      {gap ? (
        <textarea
          {...shared}
          ref={field}
          className="own-gap speech"
          rows={1}
          maxLength={LONGEST_FILLING}
          enterKeyHint="next"
          autoComplete="off"
          autoCapitalize={gap === 'boss' ? 'words' : 'none'}
          dir="auto"
          onChange={event => write(event.currentTarget.value)}
          onKeyDown={press}
        />
      ) : (
        <input
          {...shared}
          type="date"
          className="own-gap"
          max="9999-12-31"
          onChange={event => write(event.currentTarget.value)}
          onKeyDown={press}
        />
      )}
      {sentence?.tail && (
        <span className="speech own-tail" aria-hidden="true">
          {sentence.tail}
        </span>
      )}
      <p id={`${id}-says`} role="status" className="own-refused">
        {refused && words.empty}
      </p>
      <p id={`${id}-help`} className="own-help">
        {sentence ? sentence.help(told) : own.dayHelp}
      </p>
      {gap && (
        <Late part={notes} props={{ gap, text: value === '' ? '' : settled, draft, onChange: write }} />
      )}
      <p className="do">
        <button type="submit" className="btn go">
          {words.next}
        </button>
        {!required && value.trim() === '' && (
          <button type="button" className="btn" onClick={onNext}>
            {words.skip}
          </button>
        )}
        {onBack && (
          <button type="button" className="btn" onClick={onBack}>
            {words.back}
          </button>
        )}
        <span id={`${id}-left`} className="small">
          {!required && `${words.optional} `}
          {words.toGo(needed, optional)}
        </span>
      </p>
      {sentence && (
        <Examples
          examples={sentence.examples}
          trying={trying}
          sounds={said({ lead, words: trying ?? '', tail: sentence.tail || '.' })}
          onTry={onTry}
        />
      )}
    </form>
  )
}
