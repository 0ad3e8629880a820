import { useEffect, useState } from 'react'
import type { RoomRecord } from '../../../conversation/room/record.ts'
import type { Progress } from '../../../progress/progress.ts'
import { newRoomId } from '../../../progress/rooms.ts'
import { roomHere } from '../../../progress/rooms-here.ts'
import { askWalls } from './asking-walls.ts'
import { lineOf } from './line.ts'

/**
 * The record of a session that an address names: from this page or the device, else from a wall that is open.
 *
 * @param room the same for as long as this is drawn. It is looked for once: what draws a session anew looks anew.
 * @returns `looking` until a wall has answered; then the record, or null where nobody has it.
 */
export function useKeptRoom(keep: Progress, room: string): RoomRecord | 'looking' | null {
  const [found, find] = useState<RoomRecord | 'looking' | null>(() => roomHere(keep, room) ?? 'looking')
  const isLooking = found === 'looking'
  useEffect(() => {
    if (isLooking) return askWalls(room, newRoomId(), lineOf(room, 'console'), find)
  }, [room, isLooking])
  return found
}
