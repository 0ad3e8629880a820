import { useWords } from '../../stage/words.tsx'
import type { Part } from './room.ts'

const MINUTES = [1, 2, 3]

/** The quiet timer for thinking in pairs: off until somebody starts it, and it forces nothing (L2). */
export function Timer({ room: { session, happen } }: Part) {
  const { timer: words } = useWords().roomConsole
  const { timer } = session
  return (
    <section aria-labelledby="timer-h">
      <h2 id="timer-h">{words.heading}</h2>
      <p className="do">
        {MINUTES.map(n => (
          <button
            key={n}
            type="button"
            className="btn"
            aria-pressed={timer?.seconds === n * 60}
            onClick={() => happen({ is: 'timed', seconds: n * 60 })}
          >
            {words.minutes(n)}
          </button>
        ))}
        <button
          type="button"
          className="btn"
          aria-disabled={timer === null}
          onClick={() => timer && happen({ is: 'timed', seconds: null })}
        >
          {words.stop}
        </button>
      </p>
      <p className="small">{words.runs}</p>
    </section>
  )
}
