import { useMemo, useState } from 'react'
import { sumOf } from '../../conversation/room/choice.ts'
import { wallOf } from '../../conversation/room/wall.ts'
import type { Progress } from '../../progress/progress.ts'
import { useKept } from '../stage/kept.ts'
import { Symbols } from '../stage/symbols.tsx'
import { useWords } from '../stage/words.tsx'
import { Act } from './console/act.tsx'
import { nextInWords } from './console/next.ts'
import type { Part } from './console/room.ts'
import { useClicksLeaveFocus, useKeys } from './console/use-keys.ts'
import { handsOpen } from './pressed.ts'
import { WallView } from './wall/wall-view.tsx'
import './single.css'

interface Props extends Part {
  keep: Progress
  /** Whether the wall is here since a window of its own was blocked. */
  blocked: boolean
  /** Unfolds the console, which the room then sees. */
  onConsole: () => void
}

/** The wall in the facilitator's only window, with the console folded away behind a slim bar. */
export function Single({ scenario, room, keep, blocked, onConsole }: Props) {
  const { roomConsole: words } = useWords()
  const { settings } = useKept(keep)
  const { session, happen } = room
  const [asking, ask] = useState(false)
  const wall = useMemo(() => wallOf(scenario, session), [scenario, session])
  const next = nextInWords(session, words.console)
  useKeys(room, 'single', settings.singleKeys)
  useClicksLeaveFocus()
  return (
    <div className="one" data-theme={session.look.theme} data-n={session.n}>
      <Symbols />
      <main>
        <WallView wall={wall} />
      </main>
      <section className="one-bar" aria-label={words.one.bar}>
        {asking ? (
          <>
            <p>{words.one.seen}</p>
            <Act main onAct={() => ask(false)}>
              {words.one.stay}
            </Act>
            <Act onAct={onConsole}>{words.one.unfold}</Act>
          </>
        ) : (
          <>
            {blocked && <p>{words.one.blocked}</p>}
            <Act keyed="←" onAct={() => happen({ is: 'back' })}>
              {words.console.back}
            </Act>
            <Act keyed={words.console.space} can={next !== null} onAct={() => next && happen({ is: 'on' })}>
              {next ?? words.console.atEnd}
            </Act>
            <span className="one-hands num">{words.board.first(sumOf(handsOpen(session)))}</span>
            <Act onAct={() => ask(true)}>{words.one.open}</Act>
          </>
        )}
      </section>
    </div>
  )
}
