import type { Shown } from '../../../conversation/room/wall.ts'
import { StanceMark } from '../../stage/stance.tsx'
import { useWords } from '../../stage/words.tsx'

/** What the room said just before this line, with what it did: once the facilitator shows it. */
export function JustSaid({ said }: { said: Shown }) {
  const { roomWall: words } = useWords()
  return (
    <section className="wall-said">
      <h2>{words.theRoomSaid}</h2>
      <blockquote className="wall-words speech">“{said.words}”</blockquote>
      <p className="wall-did">
        <StanceMark stance={said.stance} />
      </p>
      {said.why && <p className="wall-why">{said.why}</p>}
    </section>
  )
}
