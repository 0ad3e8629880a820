import type { FormEvent, ReactNode } from 'react'
import { useWords } from '../stage/words.tsx'

interface Props {
  /** Unique on the page. */
  id: string
  heading: string
  lead: string
  state: 'not-yet' | 'nothing' | 'shown'
  changed: boolean
  onAsk: (event: FormEvent) => void
  /** The questions. */
  children: ReactNode
  /** What the answers come to, once it was asked for. */
  result: ReactNode
}

/** One self-check: its questions, the button, and what the answers say. */
export function Check({ id, heading, lead, state, changed, onAsk, children, result }: Props) {
  const { checkYourself } = useWords()
  return (
    <section id={id} className="check" aria-labelledby={`${id}-h`} tabIndex={-1}>
      <header>
        <h2 id={`${id}-h`}>{heading}</h2>
        <p>{lead}</p>
      </header>
      <form className="questions" noValidate onSubmit={onAsk}>
        {children}
        <p className="do no-print">
          <button type="submit" className="btn go">
            {checkYourself.show}
          </button>
          <span role="status">
            {state === 'nothing' && checkYourself.nothing}
            {changed && <span className="sr">{checkYourself.changed}</span>}
          </span>
        </p>
      </form>
      {state === 'shown' && result}
    </section>
  )
}
