import type { Shown } from '../../../conversation/room/wall.ts'
import { StanceMark } from '../../stage/stance.tsx'
import { useWords } from '../../stage/words.tsx'

/** What the room said, in order, each with what it did: looked back on once it is over. */
export function PathSaid({ path }: { path: readonly Shown[] }) {
  const { roomWall: words } = useWords()
  if (path.length === 0) return <p className="wall-words">{words.nothingSaid}</p>
  return (
    <ol className="wall-path">
      {path.map(({ words: said, stance }, place) => (
        <li key={place}>
          <b className="num">{place + 1}</b>
          <p className="speech">“{said}”</p>
          <StanceMark stance={stance} />
        </li>
      ))}
    </ol>
  )
}
