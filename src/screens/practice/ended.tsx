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
  const words = useWords().nowAndThen.ended
  return (
    <section className="replies ended" id="reply" aria-labelledby="ended-h" tabIndex={-1}>
      <h2 id="ended-h">{words.heading}</h2>
      <p className="ending">{outcome.title}</p>
      <div className="do">
        <a className="btn go" href={debrief}>
          {words.lookBack}
        </a>
        <button type="button" className="btn" onClick={onAgain}>
          {words.again}
        </button>
      </div>
    </section>
  )
}
