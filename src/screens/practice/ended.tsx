import type { Outcome } from '../../scenario/scenario.ts'
import { useWords } from '../stage/words.tsx'

interface Props {
  outcome: Outcome
  /** The address of looking back at this conversation. */
  debrief: string
  onAgain: () => void
}

/** In place of the replies, once the boss has said the last word. */
export function Ended({ outcome, debrief, onAgain }: Props) {
  const { practice } = useWords()
  return (
    <section className="replies ended" id="reply" aria-labelledby="ended-h" tabIndex={-1}>
      <h2 id="ended-h">{practice.ended.heading}</h2>
      <p className="ending">{outcome.title}</p>
      <div className="do">
        <a className="btn go" href={debrief}>
          {practice.ended.lookBack}
        </a>
        <button type="button" className="btn" onClick={onAgain}>
          {practice.ended.again}
        </button>
      </div>
    </section>
  )
}
