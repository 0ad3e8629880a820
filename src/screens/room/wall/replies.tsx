import type { Wall } from '../../../conversation/room/wall.ts'
import { StanceMark } from '../../stage/stance.tsx'
import { useWords } from '../../stage/words.tsx'
import { Tally } from './tally.tsx'
import { isShut, mostHands } from './votes.ts'

/** The replies that the room chooses from, each with its letter and the place for its hands, which is kept from the start. */
export function WallReplies({ wall }: { wall: Wall }) {
  const { roomWall: words } = useWords()
  const { replies, choice, step } = wall
  const most = mostHands(replies)
  return (
    <ol className="wall-replies">
      {replies.map(({ letter, words: said, hands, stance }) => (
        <li key={letter} className={letter === choice ? 'wall-reply choice' : 'wall-reply'}>
          <b className="wall-letter">
            <span>{letter}</span>
          </b>
          <p className="wall-words speech">“{said}”</p>
          <div className="wall-hands">
            <Tally hands={hands} most={most} shut={isShut(step)} words={words} />
            {stance && <StanceMark stance={stance} />}
          </div>
        </li>
      ))}
    </ol>
  )
}
