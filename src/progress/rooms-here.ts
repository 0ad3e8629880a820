import type { RoomRecord } from '../conversation/room/record.ts'
import { forThePage } from './for-the-page.ts'
import type { Progress } from './progress.ts'
import { eraseRoom, type RoomPlace, roomOf, roomPlace } from './rooms.ts'

/*
 * Sessions as this page has them (K2). Who looks at something else on it and comes back goes on where they were, also in one that
 * the device would not keep.
 */

interface Here {
  record: RoomRecord
  /** The same for as long as the page is open: it knows what was here once, and is not kept again after it was erased. */
  place: RoomPlace
}

const here = forThePage(() => new Map<string, Here>())

/** The session of this id as far as it has come, on the device or on this page; null where neither has it. */
export function roomHere(keep: Progress, id: string): RoomRecord | null {
  return further(roomOf(keep, id), here(keep).get(id)?.record ?? null)
}

/** The place of a session on the device (roomPlace). What is written there stays on this page too, also where it is refused. */
export function roomPlaceHere(keep: Progress, id: string): RoomPlace {
  const place = here(keep).get(id)?.place ?? roomPlace(keep, id)
  return {
    write(record, told) {
      here(keep).set(id, { record, place })
      return place.write(record, told)
    },
  }
}

/** Puts one from a file on this page, unless it has come further here. The device has it once it is gone on with. */
export function openRoomHere(keep: Progress, file: RoomRecord): void {
  const record = further(roomHere(keep, file.id), file)
  // Asked for anew, it is kept also where it was erased before.
  if (record) here(keep).set(file.id, { record, place: roomPlace(keep, file.id) })
}

/** Erases one from the device and from this page. @returns false where the device did not. */
export function eraseRoomHere(keep: Progress, id: string): boolean {
  here(keep).delete(id)
  return eraseRoom(keep, id)
}

/** Of two copies the one in which more happened; of two alike the first. */
function further(one: RoomRecord | null, other: RoomRecord | null): RoomRecord | null {
  if (!one || !other) return one ?? other
  return other.happenings.length > one.happenings.length ? other : one
}
