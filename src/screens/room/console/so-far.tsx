import { StanceMark } from '../../stage/stance.tsx'
import { useWords } from '../../stage/words.tsx'
import type { Part } from './room.ts'

/** What the room has said on the branch in view; each can be come back to (L3). */
export function SoFar({ room: { session, happen } }: Part) {
  const { soFar: words } = useWords().roomConsole
  const { steps } = session.played
  return (
    <section aria-labelledby="so-far-h">
      <h2 id="so-far-h">{words.heading}</h2>
      {steps.length === 0 ? (
        <p className="small">{words.nothing}</p>
      ) : (
        <>
          <ol className="desk-path">
            {steps.map(({ said, played }, i) => (
              <li key={said.id}>
                <p>
                  <span className="speech">“{said.typed?.words ?? played?.reply.words}”</span>
                </p>
                <p className="desk-does">
                  <StanceMark stance={played?.weighed.stance ?? 'unclear'} />
                  <button
                    type="button"
                    className="btn plain"
                    aria-label={words.comeBackTo(i + 1)}
                    onClick={() => happen({ is: 'returned', to: said.after })}
                  >
                    <span>{words.comeBack}</span>
                  </button>
                </p>
              </li>
            ))}
          </ol>
          <p className="small">{words.kept}</p>
        </>
      )}
    </section>
  )
}
