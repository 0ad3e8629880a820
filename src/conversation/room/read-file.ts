import { readRoom } from './read-record.ts'
import type { RoomRecord } from './record.ts'

/** What a file says that it is. */
export const ROOM_FILE = 'front-foot/room'

/**
 * Reads what `roomFile` wrote. Never throws.
 * @returns null for anything else: cut off, altered, another program's, of a later format.
 */
export function readRoomFile(text: string): RoomRecord | null {
  try {
    // Editors may put a mark before the first letter.
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''))
    return Object(value).kind === ROOM_FILE ? readRoom(value) : null
  } catch {
    return null
  }
}
