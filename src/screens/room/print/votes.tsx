import type { Voted } from '../../../debrief/handout.ts'
import { useWords } from '../../stage/words.tsx'

/** The board of one moment with its hands, once or twice. @param said the letter of what the room said. */
export function Votes({ votes, said }: { votes: readonly Voted[]; said: string | null }) {
  const { roomPrint } = useWords()
  const { transcript: words } = roomPrint.handout
  const rounds = ([0, 1] as const).filter(round => votes.some(({ hands }) => hands[round] !== null))
  const names = rounds.length > 1 ? [words.first, words.second] : [words.first]
  return (
    <table className="paper-votes">
      <caption className="sr">{words.votes}</caption>
      <thead>
        <tr>
          <th scope="col" colSpan={2}>
            {words.letter}
          </th>
          {names.map(name => (
            <th scope="col" key={name}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {votes.map(({ letter, words: reply, hands }) => (
          <tr key={letter} className={letter === said ? 'paper-was-said' : undefined}>
            <th scope="row">
              <b className="paper-letter">{letter}</b>
            </th>
            <td className="speech">
              {roomPrint.quoted(reply)}
              {letter === said && <span className="sr"> ({words.said})</span>}
            </td>
            {rounds.map(round => (
              <td key={round} className="num">
                {hands[round] ?? words.notCounted}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
