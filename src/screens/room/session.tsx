import { useEffect, useRef, useState } from 'react'
import type { RoomRecord } from '../../conversation/room/record.ts'
import type { Progress } from '../../progress/progress.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import { nowHere } from '../stage/here.ts'
import { sessionHash } from './asked.ts'
import { useConsole } from './channel/use-console.ts'
import { Console } from './console/console.tsx'
import { Single } from './single.tsx'

/** How a session begins: with the wall in a window of its own, or in this one, as asked or since the other was blocked. */
export type Begin = 'wall' | 'single' | 'blocked'

interface Props {
  scenario: Scenario
  record: RoomRecord
  root: string
  keep: Progress
  begin: Begin
  /** Whether somebody came from another part of the page: what they pressed there is gone, and the focus with it. */
  came: boolean
  /** Milliseconds since 1970. */
  now: () => number
}

/** A session in the facilitator's window: the console, or the wall with the console folded away. */
export function SessionPage({ scenario, record, root, keep, begin, came, now }: Props) {
  const room = useConsole(keep, scenario, record)
  const [drawn, draw] = useState(begin)
  const [told, tell] = useState(room.wall)
  if (told !== room.wall) {
    tell(room.wall)
    if (room.wall === 'blocked') draw('blocked')
  }
  const single = drawn !== 'wall'
  const moved = useRef(came)
  useEffect(() => {
    nowHere(sessionHash(record.id, single))
    if (moved.current) document.getElementById('next')?.focus({ preventScroll: true })
    moved.current = true
  }, [record.id, single])
  if (!single)
    return (
      <Console
        {...{ scenario, room, root, keep, now }}
        kept={room.kept === 'kept'}
        onSingle={() => draw('single')}
      />
    )
  return <Single {...{ scenario, room, keep }} blocked={drawn === 'blocked'} onConsole={() => draw('wall')} />
}
