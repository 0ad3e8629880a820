import { useId } from 'react'
import { choiceOf, sumOf } from '../../../conversation/room/choice.ts'
import { leadsHere } from '../../../conversation/room/leads.ts'
import { boardHere, momentOf } from '../../../conversation/room/session.ts'
import { hasCome } from '../../../conversation/room/steps.ts'
import { useWords } from '../../stage/words.tsx'
import type { Part } from './room.ts'
import { Row } from './row.tsx'

/** The replies as the room has them before it, and beside each what the room may not see yet. */
export function Board({ scenario, room }: Part) {
  const { board: words } = useWords().roomConsole
  const heading = useId()
  const { session } = room
  const board = boardHere(session)
  const [first, second] = momentOf(session).hands
  const again = hasCome(session.step, 'again')
  const leads = leadsHere(scenario, session)
  const choice = choiceOf(board, momentOf(session))
  if (board.length === 0)
    return (
      <section aria-labelledby={heading} className="desk-over">
        <h2 id={heading} className="sr">
          {words.heading}
        </h2>
        {session.played.outcome && (
          <>
            <p className="desk-ending">{session.played.outcome.title}</p>
            <p>{session.played.outcome.text}</p>
          </>
        )}
        <p className="small">{words.none}</p>
      </section>
    )
  return (
    <section aria-labelledby={heading}>
      <h2 id={heading} className="sr">
        {words.heading}
      </h2>
      <table className="desk-board">
        <caption>
          {/* Counted by a key, the hands change out of sight of whoever listens. */}
          <span role="status">
            <b>
              {again
                ? `${words.firstOf(sumOf(first))} ${words.second(sumOf(second))}`
                : words.first(sumOf(first))}
            </b>{' '}
            <span className="small">{choice && words.willBe[choice.by](choice.letter)}</span>
          </span>{' '}
          <span className="small">{words.yours}</span>
        </caption>
        <colgroup>
          <col className="desk-letters" />
          <col />
          <col className="desk-counts" />
        </colgroup>
        <thead className="sr">
          <tr>
            <th scope="col">{words.reply}</th>
            <th scope="col">{words.words}</th>
            <th scope="col">{words.hands}</th>
          </tr>
        </thead>
        <tbody>
          {leads.map(lead => {
            const one = board.find(({ letter }) => letter === lead.letter)
            return one && <Row key={one.letter} {...{ scenario, room, one, lead }} />
          })}
        </tbody>
      </table>
    </section>
  )
}
