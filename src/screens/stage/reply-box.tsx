import { type KeyboardEvent, type ReactNode, type RefObject, useEffect, useId, useRef, useState } from 'react'
import { MOST_WORDS } from '../../conversation/record.ts'
import './reply-box.css'
import { useWords } from './words.tsx'

interface Props {
  label: string
  placeholder: string
  /** The key that leads here, or null where single keys are off. */
  keyed: string | null
  /** Changes with every moment of a conversation: what was told at the field goes with it. */
  moment: string
  /** The field keeps its words itself, so that typing costs nothing and nothing drawn anew can lose them. */
  field: RefObject<HTMLTextAreaElement | null>
  /** Said at the field, politely: that something is on its way, or did not come. */
  notice: string | null
  /** Said at the field where there is nothing to say. */
  empty: string
  /** While words are being read: they stay as they are, and are not said twice. */
  waiting: boolean
  /** Something beside the field that writes into it, such as a microphone. */
  microphone?: ReactNode
  onFocus?: () => void
  onWrite: (words: string) => void
  /** @param words not empty, without space around them, at most MOST_WORDS long. */
  onSay: (words: string) => void
  /** Escape. */
  onLeave: () => void
}

/** Where a reply is typed: Enter says it, Shift and Enter begin a new line, what is wrong is said at the field. */
export function ReplyBox(props: Props) {
  const { label, placeholder, keyed, moment, field, notice, empty, waiting, microphone } = props
  const { stage, language } = useWords()
  const words = stage.box
  const [told, tell] = useState<{ moment: string; what: 'empty' | 'cut' } | null>(null)
  const id = useId()
  const now = told?.moment === moment ? told.what : null
  const says =
    now === 'empty' ? empty : now === 'cut' ? words.cut(MOST_WORDS.toLocaleString(language)) : notice

  const box = useRef<HTMLDivElement>(null)
  const sentence = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    if (says) sentence.current?.scrollIntoView?.({ block: 'nearest' })
  }, [says])

  const write = (at: HTMLTextAreaElement) => {
    const cut = at.value.length > MOST_WORDS
    if (cut) fill(at, at.value.slice(0, MOST_WORDS))
    else at.rows = rowsOf(at.value)
    tell(cut ? { moment, what: 'cut' } : null)
    // The box grows with its words, and its button stays in sight.
    box.current?.scrollIntoView?.({ block: 'nearest' })
    props.onWrite(at.value)
  }
  const say = () => {
    if (waiting || !field.current) return
    const said = field.current.value.trim()
    tell(said === '' ? { moment, what: 'empty' } : null)
    if (said === '') field.current.focus()
    else props.onSay(said)
  }
  const press = (event: KeyboardEvent) => {
    // Enter ends a word in some ways of writing; Safari says so by its code alone.
    if (event.nativeEvent.isComposing || event.keyCode === 229) return
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault()
      if (!event.repeat) say()
    } else if (event.key === 'Escape') props.onLeave()
  }
  return (
    <div ref={box} className={keyed === null ? 'own' : 'own keyed'}>
      {keyed !== null && <b aria-hidden="true">{keyed}</b>}
      <div>
        <label htmlFor={id}>{label}</label>
        <div className="own-row">
          <textarea
            id={id}
            ref={field}
            className="field"
            rows={1}
            placeholder={placeholder}
            enterKeyHint="send"
            autoComplete="off"
            readOnly={waiting}
            aria-invalid={now === 'empty'}
            aria-describedby={`${id}-says`}
            onFocus={props.onFocus}
            onInput={event => write(event.currentTarget)}
            onKeyDown={press}
          />
          {microphone}
          <button type="button" className="btn go" aria-disabled={waiting} onClick={say}>
            {words.say}
          </button>
        </div>
        {/* Always there, so that what comes into it is heard. */}
        <p
          ref={sentence}
          id={`${id}-says`}
          role="status"
          className={now === 'empty' ? 'box-says ink-push' : 'box-says'}
        >
          {says}
        </p>
      </div>
    </div>
  )
}

/** Puts words into the field, which grows with them. */
export function fill(field: HTMLTextAreaElement, words: string): void {
  field.value = words
  field.rows = rowsOf(words)
}

/** About how many lines words take: for browsers that do not fit a field to its content by themselves. */
function rowsOf(words: string): number {
  const lines = words.split('\n', 9).reduce((sum, line) => sum + 1 + Math.floor(line.length / 40), 0)
  return Math.min(6, lines)
}
