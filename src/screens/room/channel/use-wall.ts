import { useState, useSyncExternalStore } from 'react'
import type { Progress } from '../../../progress/progress.ts'
import { newRoomId, roomOf } from '../../../progress/rooms.ts'
import type { WallKey } from '../keys.ts'
import { lineOf } from './line.ts'
import { loadPlayable } from './load.ts'
import { useComings } from './use-comings.ts'
import { type WallSide, type WallState, wallSide } from './wall-side.ts'

export interface OnWall extends WallState {
  /** Tells the console of a key that was pressed here. */
  press(key: WallKey): void
}

/** A session as its audience window has it: what the device knows at first, then what the console tells. */
export function useWall(keep: Progress, room: string): OnWall {
  const [side, setSide] = useState(() => sideOf(keep, room))
  if (side.room !== room) setSide(sideOf(keep, room))
  const state = useSyncExternalStore(side.subscribe, side.state, side.state)
  useComings(side)
  return { ...state, press: side.press }
}

function sideOf(keep: Progress, room: string): WallSide & { room: string } {
  const side = wallSide({
    ...{ room, me: newRoomId(), line: lineOf(room, 'wall'), record: roomOf(keep, room) },
    load: id => loadPlayable(keep, id),
  })
  return { ...side, room }
}
