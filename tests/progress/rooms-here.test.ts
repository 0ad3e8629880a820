import { expect, test } from 'vitest'
import { newRoom, type RoomRecord } from '../../src/conversation/room/record.ts'
import { openProgress, type Progress } from '../../src/progress/progress.ts'
import { eraseRoom, roomOf } from '../../src/progress/rooms.ts'
import { eraseRoomHere, openRoomHere, roomHere, roomPlaceHere } from '../../src/progress/rooms-here.ts'
import { NOON } from './conversations.ts'
import { blockedStorage, MemoryStorage } from './memory-storage.ts'

const ID = 'abcdefghi9'
const TOLD = { said: 0, over: false }
const open = (storage: Storage) =>
  openProgress(
    () => storage,
    () => NOON,
  )
/** A session in which this often somebody went on. */
function aSession(steps: number): RoomRecord {
  const happenings = Array.from({ length: steps }, (_, n) => ({ is: 'on' as const, at: NOON + n }))
  return { ...newRoom({ id: 'customer-panel', version: 3 }, 'steady', ID, NOON), happenings }
}
/** In how many steps it is found. */
const found = (keep: Progress) => roomHere(keep, ID)?.happenings.length ?? null

test('[K2] what a device refuses stays on the page that has it, and on no other', () => {
  const storage = blockedStorage()
  const keep = open(storage)
  expect(found(keep)).toBe(null)
  expect(roomPlaceHere(keep, ID).write(aSession(3), TOLD)).toBe('blocked')
  expect([found(keep), found(open(storage))]).toEqual([3, null])
})

test('[K2] a session is found as far as it has come: where the device is full, on the page; in another tab, on the device', () => {
  const storage = new MemoryStorage()
  const keep = open(storage)
  const place = roomPlaceHere(keep, ID)
  expect(place.write(aSession(3), TOLD)).toBe('kept')
  roomPlaceHere(open(storage), ID).write(aSession(5), TOLD)
  expect(found(keep)).toBe(5)
  storage.quota = 0
  expect(place.write(aSession(6), TOLD)).toBe('full')
  expect([found(keep), roomOf(keep, ID)?.happenings.length]).toEqual([6, 5])
})

test('[K2] one from a file is here before the device has it, unless it has come further', () => {
  const keep = open(new MemoryStorage())
  openRoomHere(keep, aSession(4))
  expect([found(keep), roomOf(keep, ID)]).toEqual([4, null])
  openRoomHere(keep, aSession(2))
  expect(found(keep)).toBe(4)
  roomPlaceHere(keep, ID).write(aSession(7), TOLD)
  openRoomHere(keep, aSession(6))
  expect(found(keep)).toBe(7)
})

test('[K3] erased on the page it is gone from it; opened from a file after that, it is kept again', () => {
  const keep = open(new MemoryStorage())
  roomPlaceHere(keep, ID).write(aSession(5), TOLD)
  expect(eraseRoomHere(keep, ID)).toBe(true)
  expect(found(keep)).toBe(null)
  openRoomHere(keep, aSession(2))
  expect(roomPlaceHere(keep, ID).write(aSession(3), TOLD)).toBe('kept')
})

test('[K3] erased elsewhere it is still here, but not kept again unasked, however often it is come back to', () => {
  const storage = new MemoryStorage()
  const keep = open(storage)
  roomPlaceHere(keep, ID).write(aSession(5), TOLD)
  eraseRoom(open(storage), ID)
  expect(found(keep)).toBe(5)
  expect(roomPlaceHere(keep, ID).write(aSession(6), TOLD)).toBe('gone')
  expect(roomPlaceHere(keep, ID).write(aSession(6), TOLD)).toBe('gone')
  openRoomHere(keep, aSession(6))
  expect(roomPlaceHere(keep, ID).write(aSession(7), TOLD)).toBe('kept')
})
