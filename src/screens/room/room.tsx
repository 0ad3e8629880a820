import { useState } from 'react'
import type { RoomRecord } from '../../conversation/room/record.ts'
import { room } from '../../messages/en/room.ts'
import type { Progress } from '../../progress/progress.ts'
import { openRoomHere, roomPlaceHere } from '../../progress/rooms-here.ts'
import type { Summary } from '../../scenario/summary.ts'
import { DoorPage } from '../stage/door.tsx'
import { goHere } from '../stage/go-here.ts'
import { needed } from '../stage/later.tsx'
import { useWholeShelf } from '../stage/whole-shelf.ts'
import { useWords, WordsProvider } from '../stage/words.tsx'
import { type RoomAsked, sessionHash } from './asked.ts'
import { openedWall } from './channel/opened-wall.ts'
import type { Begin } from './session.tsx'
import { SetUp } from './set-up.tsx'
import { SetUpBefore } from './set-up-before.tsx'
import { useAsked } from './use-asked.ts'
import './room.css'

interface Props {
  shelf: readonly Summary[]
  root: string
  keep: Progress
  /** Milliseconds since 1970. */
  now?: () => number
}

/** The session that was begun or opened here last. */
export interface Begun {
  id: string
  how: Begin
}

const WORDS = { room }
const NOTHING_SAID = { said: 0, over: false }
const Elsewhere = needed(async () => (await import('./elsewhere.tsx')).Elsewhere)
/** Its own, since the first page does without. */
export const { page } = room

/** Practising with a room: getting ready here, and behind the address the console, the wall and what is printed. */
export function Room(props: Props) {
  return (
    <WordsProvider messages={WORDS}>
      <Screen {...props} />
    </WordsProvider>
  )
}

/** By the name that every door's has. */
export { Room as Screen }

function Screen({ shelf, root, keep, now = Date.now }: Props) {
  const asked = useAsked()
  const whole = useWholeShelf(shelf, keep)
  const { room: words } = useWords()
  const [begun, begin] = useState<Begun | null>(null)
  const [missing, miss] = useState<RoomAsked | null>(null)
  const start = (record: RoomRecord, how: 'wall' | 'single') => {
    roomPlaceHere(keep, record.id).write(record, NOTHING_SAID)
    // At once, as long as the click counts that asked for it: the wall waits for its console.
    const begins = how === 'wall' && !openedWall(record.id) ? 'blocked' : how
    begin({ id: record.id, how: begins })
    goHere(sessionHash(record.id, begins !== 'wall'))
  }
  const reopen = (record: RoomRecord) => {
    openRoomHere(keep, record)
    begin({ id: record.id, how: 'wall' })
    goHere(sessionHash(record.id))
  }
  if (asked && asked.screen !== 'set-up' && asked !== missing)
    return <Elsewhere {...{ asked, begun, root, keep, now }} onMissing={() => miss(asked)} />
  const lost = asked !== null && (asked.screen !== 'set-up' || asked.broken)
  return (
    <DoorPage
      words={words}
      root={root}
      keep={keep}
      before={
        <section className="three-minutes" aria-labelledby="three-h">
          <h2 id="three-h">{words.threeMinutes.heading}</h2>
          <ol>
            {words.threeMinutes.steps.map(step => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </section>
      }
    >
      <div className="set-up-page">
        {lost && <p className="set-up-lost">{words.before.gone}</p>}
        <SetUp shelf={whole} {...{ root, keep, now }} onBegin={start} />
        <SetUpBefore shelf={whole} keep={keep} onOpen={reopen} />
      </div>
    </DoorPage>
  )
}
