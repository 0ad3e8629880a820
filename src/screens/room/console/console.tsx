import { useEffect, useState } from 'react'
import type { Progress } from '../../../progress/progress.ts'
import { Bar } from '../../stage/bar.tsx'
import { Foot } from '../../stage/foot.tsx'
import { useKept } from '../../stage/kept.ts'
import { Symbols } from '../../stage/symbols.tsx'
import { useWords } from '../../stage/words.tsx'
import { SET_UP } from '../asked.ts'
import { keepRoomSettings, roomSettings } from '../settings.ts'
import { Ask } from './ask.tsx'
import { Board } from './board.tsx'
import { CalledLine } from './called.tsx'
import { Clock } from './clock.tsx'
import { Controls } from './controls.tsx'
import { Jump } from './jump.tsx'
import { KeysTold } from './keys-told.tsx'
import { Look } from './look.tsx'
import { nextInWords } from './next.ts'
import { Now } from './now.tsx'
import type { Part } from './room.ts'
import { SessionPart } from './session-part.tsx'
import { SoFar } from './so-far.tsx'
import { Timer } from './timer.tsx'
import { useClicksLeaveFocus, useKeys } from './use-keys.ts'
import { WallNow } from './wall-now.tsx'
import './board.css'
import './more.css'
import './console.css'

interface Props extends Part {
  root: string
  keep: Progress
  /** Milliseconds since 1970. */
  now: () => number
  /** Whether the device keeps the session. */
  kept: boolean
  /** To the wall in this window. */
  onSingle: () => void
}

/** The facilitator's own screen: what comes next, what each reply is, the hands, and all that the room may not see yet. */
export function Console({ scenario, room, root, keep, now, kept, onSingle }: Props) {
  const {
    room: { page },
    roomConsole: words,
    stage,
  } = useWords()
  const { settings } = useKept(keep)
  const { singleKeys: singles } = settings
  const [clock, showClock] = useState(() => roomSettings(keep).clock)
  const { session, record } = room
  const { played, step } = session
  const { name } = scenario.boss
  useKeys(room, 'console', singles)
  useClicksLeaveFocus()
  useEffect(() => {
    document.title = words.pageTitle(scenario.title)
    return () => {
      document.title = page.title
    }
  }, [words, page, scenario.title])

  const turn = played.steps.filter(one => one.played).length + 1
  const where = played.turn ? words.console.turn(turn) : words.console.over
  const part = { scenario, room }
  return (
    <div className="desk-page">
      <Symbols />
      <a className="skip" href="#next">
        {words.console.skip}
      </a>
      <Bar
        home={root}
        heading
        title={words.console.title(scenario.title)}
        about={`${words.console.about(name, stage.temperaments[record.temperament].name)} · ${where}`}
        navLabel={words.console.nav}
        nav={
          <>
            <Clock
              {...{ now }}
              startedAt={record.startedAt}
              shown={clock}
              onShow={shown => {
                showClock(shown)
                keepRoomSettings(keep, { clock: shown })
              }}
            />
            <a href={SET_UP}>{words.console.end}</a>
          </>
        }
      />
      <main className="desk" data-n={session.n}>
        <Now {...part} />
        <Controls {...part} {...{ singles }} />
        <div className="desk-used">
          <Board {...part} />
          <div className="desk-side">
            <WallNow {...part} />
            {step === 'pairs' && <Timer {...part} />}
            <Ask {...part} />
            <CalledLine {...part} />
          </div>
        </div>
        <div className="desk-more">
          <SoFar {...part} />
          <Look {...part} {...{ singles, onSingle }} />
          <SessionPart {...part} {...{ kept }} />
          <KeysTold {...{ singles }} onSingles={on => keep.setSetting('singleKeys', on)} />
        </div>
        <Jump {...part} />
        <p role="status" className="sr">
          {words.console.told(
            step === 'line' ? words.console.spoke(name, played.line) : words.console.steps[step],
            nextInWords(session, words.console) ?? words.console.atEnd,
          )}
        </p>
      </main>
      <Foot root={root} theme={settings.theme} onTheme={theme => keep.setSetting('theme', theme)} />
    </div>
  )
}
