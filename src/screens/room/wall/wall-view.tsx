import { type ReactNode, useRef } from 'react'
import type { Wall } from '../../../conversation/room/wall.ts'
import { roomWall } from '../../../messages/en/room-wall.ts'
import { Face } from '../../stage/face.tsx'
import { useWords, WordsProvider } from '../../stage/words.tsx'
import { Ending } from './ending.tsx'
import { WallFoot } from './foot.tsx'
import { PathSaid } from './path-said.tsx'
import { QuietTimer } from './quiet-timer.tsx'
import { WallReplies } from './replies.tsx'
import { JustSaid } from './said.tsx'
import { toldOf } from './told.ts'
import { useFit } from './use-fit.ts'
import './wall.css'
import './replies.css'
import './looking-back.css'
import './tally.css'

const WORDS = { roomWall }

interface Props {
  wall: Wall
  /** Whether what changes is announced; not where the console beside it says it already. */
  announces?: boolean
  /** A control or a notice for the end of the foot. */
  children?: ReactNode
}

/**
 * What the room sees, and all that it sees: drawn from `Wall` and nothing else. It fills the height `--wall-frame`, or the
 * window's. The page gives it the stage's `Symbols` and a main landmark; its line is the page's h1.
 */
export function WallView(props: Props) {
  return (
    <WordsProvider messages={WORDS}>
      <WallDrawn {...props} />
    </WordsProvider>
  )
}

function WallDrawn({ wall, announces = true, children }: Props) {
  const { roomWall: words } = useWords()
  const place = useRef<HTMLElement>(null)
  useFit(place, wall.look.size)
  const { blank, step, look, line, footing, said, ending, replies } = wall
  return (
    <section
      ref={place}
      className={blank ? 'wall wall-blank' : 'wall'}
      data-theme={look.theme}
      data-step={step}
      data-view={said ? 'said' : step}
      aria-label={words.label}
    >
      <p className="sr" role="status">
        {announces && !blank && toldOf(wall, words)}
      </p>
      {blank ? (
        <h1 className="sr">{words.blank}</h1>
      ) : (
        <>
          {wall.timer && <QuietTimer key={wall.timer.from} timer={wall.timer} />}
          <header className="wall-top">
            <Face footing={footing} />
            <h1 className="wall-line speech">“{line}”</h1>
          </header>
          <div className="wall-middle">
            {said && <JustSaid said={said} />}
            {replies.length > 0 && <WallReplies wall={wall} />}
            {step === 'ending' && ending && <Ending ending={ending} />}
            {step === 'path' && <PathSaid path={wall.path} />}
          </div>
          <WallFoot wall={wall}>{children}</WallFoot>
        </>
      )}
    </section>
  )
}
