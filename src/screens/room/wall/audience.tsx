import { useEffect, useEffectEvent, useMemo } from 'react'
import { wallOf } from '../../../conversation/room/wall.ts'
import { roomWall } from '../../../messages/en/room-wall.ts'
import type { Progress } from '../../../progress/progress.ts'
import { useKept } from '../../stage/kept.ts'
import { Symbols } from '../../stage/symbols.tsx'
import { useWords, WordsProvider } from '../../stage/words.tsx'
import { useWall } from '../channel/use-wall.ts'
import { keyMeans } from '../keys.ts'
import { Alone } from './alone.tsx'
import { useFullScreen } from './full-screen.ts'
import { useIdleCursor } from './idle-cursor.ts'
import { Waiting } from './waiting.tsx'
import { WallView } from './wall-view.tsx'
import './audience.css'

interface Props {
  /** The session's. */
  id: string
  keep: Progress
}

const WORDS = { roomWall }

/**
 * The audience window: what the console tells it, and nothing else. Keys that are pressed here are the console's to answer,
 * but for F, which fills the screen.
 */
export function Audience(props: Props) {
  return (
    <WordsProvider messages={WORDS}>
      <AudienceScreen {...props} />
    </WordsProvider>
  )
}

function AudienceScreen({ id, keep }: Props) {
  const { roomWall: words } = useWords()
  const { settings } = useKept(keep)
  const { scenario, session, alone, press } = useWall(keep, id)
  const wall = useMemo(() => scenario && session && wallOf(scenario, session), [scenario, session])
  const fill = useFullScreen(session?.n ?? null)
  useIdleCursor()
  const hear = useEffectEvent((event: KeyboardEvent) => {
    const key = keyMeans(event, 'wall', { singles: settings.singleKeys })
    if (key === null) return
    // Space and the arrows would scroll.
    event.preventDefault()
    press(key)
  })
  useEffect(() => {
    window.addEventListener('keydown', hear)
    return () => window.removeEventListener('keydown', hear)
  }, [])
  useEffect(() => {
    const before = document.title
    document.title = words.title
    return () => {
      document.title = before
    }
  }, [words])
  if (!wall) return <Waiting id={id} alone={alone} />
  return (
    <main className="audience" data-n={session?.n}>
      <Symbols />
      <WallView wall={wall}>
        {alone && <Alone id={id} since="gone" />}
        {!alone && fill.offered && (
          <button type="button" className="btn plain audience-fill" onClick={fill.ask}>
            <span className="key" aria-hidden="true">
              F
            </span>
            <span>{words.fullScreen}</span>
          </button>
        )}
      </WallView>
    </main>
  )
}
