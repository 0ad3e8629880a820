import { choiceOf, minorityOf } from '../../../conversation/room/choice.ts'
import { boardHere, momentOf } from '../../../conversation/room/session.ts'
import { useWords } from '../../stage/words.tsx'
import type { Part } from './room.ts'

/** What to ask the room at this turn, and the file's notes for the facilitator. */
export function Ask({ scenario, room: { session } }: Part) {
  const { ask: words } = useWords().roomConsole
  const { turn } = session.played
  const { name, reasons } = scenario.boss
  const board = boardHere(session)
  const minority = minorityOf(board, momentOf(session))
  const choice = choiceOf(board, momentOf(session))
  return (
    <section aria-labelledby="ask-h">
      <h2 id="ask-h">{words.heading}</h2>
      <dl className="desk-ask">
        {turn?.discuss && (
          <div>
            <dt>{words.question}</dt>
            <dd>{turn.discuss}</dd>
          </div>
        )}
        <div>
          <dt className="sr">{words.heading}</dt>
          {turn === null && <dd>{words.ending}</dd>}
          {turn !== null && minority !== null && <dd>{words.whoever(minority)}</dd>}
          {turn !== null && minority === null && choice && <dd>{words.predict(name)}</dd>}
        </div>
        <div>
          <dt>{turn ? words.notes : words.reasons(name)}</dt>
          <dd>{turn ? (turn.notes ?? words.none) : reasons}</dd>
        </div>
      </dl>
    </section>
  )
}
