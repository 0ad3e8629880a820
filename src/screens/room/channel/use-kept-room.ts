import { useEffect, useState } from 'react'
import type { RoomRecord } from '../../../conversation/room/record.ts'
import type { Progress } from '../../../progress/progress.ts'
import { newRoomId, roomOf } from '../../../progress/rooms.ts'
import { askWalls } from './asking-walls.ts'
import { lineOf } from './line.ts'

/**
 * The record of a session that an address names: from the device, else from a wall that is open.
 *
 * @returns `looking` until either has answered; then the record, or null where nobody has it.
 */
export function useKeptRoom(keep: Progress, room: string): RoomRecord | 'looking' | null {
  const [found, setFound] = useState<{ room: string; record: RoomRecord | null } | null>(null)
  useEffect(() => {
    const record = roomOf(keep, room)
    if (record) setFound({ room, record })
    else
      return askWalls(room, newRoomId(), lineOf(room, 'console'), asked => setFound({ room, record: asked }))
  }, [keep, room])
  return found?.room === room ? found.record : 'looking'
}
