import type { ReactNode } from 'react'
import type { Wall } from '../../../conversation/room/wall.ts'
import { Couple } from '../../stage/couple.tsx'
import { useWords } from '../../stage/words.tsx'
import { footOf } from './told.ts'

/**
 * The floor at the foot of the wall: the two of you at one end, the question to discuss beside you, one sentence on it.
 *
 * @param children at the end of the floor: a control that goes away again.
 */
export function WallFoot({ wall, children }: { wall: Wall; children?: ReactNode }) {
  const { roomWall: words } = useWords()
  const { footing, stance, question } = wall
  return (
    <footer className="wall-foot">
      <div className="wall-stage">
        {question && <p className="wall-question">{question}</p>}
        {/* Unclear draws you standing level, with nothing over your heads. */}
        <Couple footing={footing} stance={stance ?? 'unclear'} />
      </div>
      <div className="wall-floor">
        <p>{footOf(wall, words)}</p>
        {children}
      </div>
    </footer>
  )
}
