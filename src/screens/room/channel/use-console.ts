import { useState, useSyncExternalStore } from 'react'
import type { Happened } from '../../../conversation/room/happening.ts'
import type { RoomRecord } from '../../../conversation/room/record.ts'
import type { Session } from '../../../conversation/room/session.ts'
import type { Progress } from '../../../progress/progress.ts'
import { newRoomId } from '../../../progress/rooms.ts'
import { roomPlaceHere } from '../../../progress/rooms-here.ts'
import type { Scenario } from '../../../scenario/scenario.ts'
import { type ConsoleSide, type ConsoleState, consoleSide } from './console-side.ts'
import { lineOf } from './line.ts'
import { openedWall } from './opened-wall.ts'
import { useComings } from './use-comings.ts'

export interface Console extends Omit<ConsoleState, 'wall'> {
  /** Something happens now. It is noted, kept and told to the wall, in this order and at once. */
  happen(what: Happened): void
  /** `blocked` where the browser would not open it when it was asked to last. */
  wall: ConsoleState['wall'] | 'blocked'
  /** Opens the wall, or brings it to the front. Only ever from a click or a key: anything else is blocked. */
  openWall(): void
}

/**
 * A session as its console has it, from this record on.
 *
 * @param record as it is kept, or a new one; only another id makes it another session.
 */
export function useConsole(keep: Progress, scenario: Scenario, record: RoomRecord): Console {
  const [side, setSide] = useState(() => sideOf(keep, scenario, record))
  if (side.room !== record.id) setSide(sideOf(keep, scenario, record))
  const state = useSyncExternalStore(side.subscribe, side.state, side.state)
  const [blocked, setBlocked] = useState(false)
  useComings(side)
  return {
    ...state,
    happen: side.happen,
    wall: blocked && state.wall !== 'open' ? 'blocked' : state.wall,
    openWall: () => setBlocked(!openedWall(record.id)),
  }
}

function sideOf(keep: Progress, scenario: Scenario, record: RoomRecord): ConsoleSide & { room: string } {
  const place = roomPlaceHere(keep, record.id)
  const told = ({ played }: Session) => ({ said: played.steps.length, over: played.turn === null })
  const side = consoleSide({
    ...{ scenario, record, me: newRoomId(), line: lineOf(record.id, 'console'), now: Date.now },
    keep: (now, session) => place.write(now, told(session)),
  })
  return { ...side, room: record.id }
}
