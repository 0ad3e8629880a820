import { useMemo } from 'react'
import { wallOf } from '../../../conversation/room/wall.ts'
import { useWords } from '../../stage/words.tsx'
import { WallView } from '../wall/wall-view.tsx'
import type { Part } from './room.ts'

/** What the room sees, in small, so that nobody has to turn round; and the window that shows it. */
export function WallNow({ scenario, room }: Part) {
  const { wall: words } = useWords().roomConsole
  const { session, wall: state, openWall } = room
  const wall = useMemo(() => wallOf(scenario, session), [scenario, session])
  return (
    <section aria-labelledby="wall-h">
      <h2 id="wall-h">{words.heading}</h2>
      <div className="desk-wall-row">
        {/* The same words stand beside it, for those who read them. */}
        <div className="desk-wall" aria-hidden="true" inert>
          <div>
            <WallView wall={wall} announces={false} />
          </div>
        </div>
        <div>
          <p role="status" className="small">
            {session.blank ? words.blank : words.states[state]}
          </p>
          <p className="do">
            <button type="button" className={state === 'open' ? 'btn' : 'btn go'} onClick={openWall}>
              {state === 'open' ? words.show : state === 'none' ? words.open : words.again}
            </button>
          </p>
        </div>
      </div>
    </section>
  )
}
