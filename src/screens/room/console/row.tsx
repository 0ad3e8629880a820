import type { OnBoard } from '../../../conversation/room/board.ts'
import { choiceOf } from '../../../conversation/room/choice.ts'
import type { Lead } from '../../../conversation/room/leads.ts'
import { boardHere, momentOf } from '../../../conversation/room/session.ts'
import { hasCome } from '../../../conversation/room/steps.ts'
import { useWords } from '../../stage/words.tsx'
import { handsOpen } from '../pressed.ts'
import { Does } from './does.tsx'
import { Hands } from './hands.tsx'
import type { Part } from './room.ts'

interface Props extends Part {
  one: OnBoard
  lead: Lead
}

/** One reply: its letter, which chooses it; its words; what it does and where it leads; its hands. */
export function Row({ scenario, room, one, lead }: Props) {
  const { board: words } = useWords().roomConsole
  const { session, happen } = room
  const { letter } = one
  const moment = momentOf(session)
  const choice = choiceOf(boardHere(session), moment)
  const willBe = choice?.letter === letter
  const chosen = moment.chosen === letter
  return (
    <tr className={willBe ? 'will-be' : undefined}>
      <th scope="row">
        <button
          type="button"
          aria-label={words.choose(letter)}
          aria-pressed={chosen}
          onClick={() => happen({ is: 'chosen', letter: chosen ? null : letter })}
        >
          {letter}
        </button>
      </th>
      <td>
        <p className="speech">“{one.words}”</p>
        <Does {...{ scenario, lead }} />
        {'typed' in one && (
          <button
            type="button"
            className="btn plain"
            aria-label={words.takeDownOf(letter)}
            onClick={() => happen({ is: 'withdrawn', letter })}
          >
            <span>{words.takeDown}</span>
          </button>
        )}
      </td>
      <td>
        <Hands
          letter={letter}
          n={handsOpen(session)[letter] ?? 0}
          before={hasCome(session.step, 'again') ? (moment.hands[0][letter] ?? 0) : null}
          onCount={n => happen({ is: 'hands', letter, n })}
        />
      </td>
    </tr>
  )
}
