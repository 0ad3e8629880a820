import type { Said } from '../../conversation/record.ts'
import { type Scenario, turnOf } from '../../scenario/scenario.ts'
import { useWords } from '../stage/words.tsx'

/** A reply that the scenario has no place for any more (K1): its words, if they can still be found. */
export function LostLine({ said, number, scenario }: { said: Said; number: number; scenario: Scenario }) {
  const { lines } = useWords().debrief
  const written = turnOf(scenario, said.turn)?.replies.find(reply => reply.id === said.picked)
  const words = said.typed?.words ?? written?.words
  return (
    <li className="lost">
      <p className="small">{lines.lost}</p>
      <div className="yours">
        <h3 className="who">{lines.you(number, 1)}</h3>
        {words === undefined ? <p>{lines.lostWords}</p> : <p className="speech">“{words}”</p>}
      </div>
    </li>
  )
}
