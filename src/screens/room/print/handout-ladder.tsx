import type { Kind } from '../../../scenario/moves.ts'
import { useWords } from '../../stage/words.tsx'

/** The ladder, a paragraph a step, with its one limit. */
export function HandoutLadder({ kind }: { kind: Kind }) {
  const { roomPrint, stage, practice } = useWords()
  const { ladder: words } = roomPrint.handout
  const bent = practice.intro.kinds[kind]
  return (
    <section className="paper-rungs" aria-labelledby="ladder-h">
      <h2 id="ladder-h">{words.heading}</h2>
      <p>{words.idea}</p>
      <ol>
        {stage.ladder.map((name, i) => (
          <li key={name}>
            <b className="num" aria-hidden="true">
              {i + 1}
            </b>
            <div>
              <h3>{name}</h3>
              <p>{words.steps[i]}</p>
            </div>
          </li>
        ))}
      </ol>
      {bent && <p>{bent}</p>}
      {kind !== 'over-the-line' && <p>{words.limit}</p>}
    </section>
  )
}
