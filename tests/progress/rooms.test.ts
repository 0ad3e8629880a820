import { expect, test } from 'vitest'
import { newRoom, type RoomRecord } from '../../src/conversation/room/record.ts'
import { eraseEverything } from '../../src/progress/erase.ts'
import { exportFile } from '../../src/progress/export.ts'
import { importFile } from '../../src/progress/import.ts'
import { openProgress } from '../../src/progress/progress.ts'
import { eraseRoom, newRoomId, roomOf, roomPlace, roomsOf } from '../../src/progress/rooms.ts'
import { NOON } from './conversations.ts'
import { blockedStorage, MemoryStorage } from './memory-storage.ts'
import { hearAll, twoTabs } from './two-tabs.ts'

const open = (storage: Storage, events?: EventTarget) =>
  openProgress(
    () => storage,
    () => NOON,
    events,
  )
const ID = 'abcdefghi9'
const KEY = `front-foot/1/room/${ID}`

/** A session in which so many steps were taken, a minute apart. */
function aSession(steps: number, id = ID, startedAt = NOON): RoomRecord {
  const happenings = Array.from({ length: steps }, (_, n) => ({
    is: 'on' as const,
    at: startedAt + n * 60_000,
  }))
  return { ...newRoom({ id: 'customer-panel', version: 3 }, 'steady', id, startedAt), happenings }
}

test('[K2] a session is there again after a reload, and listed: the one that was used last at the front', () => {
  const storage = new MemoryStorage()
  const keep = open(storage)
  expect(roomPlace(keep, ID).write(aSession(7), { said: 1, over: false })).toBe('kept')
  const other = newRoomId()
  roomPlace(keep, other).write(aSession(3, other, NOON + 9e6), { said: 0, over: true })
  const again = open(storage)
  expect(roomOf(again, ID)).toEqual(aSession(7))
  expect(roomsOf(again)).toEqual([
    {
      id: other,
      scenario: 'customer-panel',
      startedAt: NOON + 9e6,
      changedAt: NOON + 9e6 + 120_000,
      said: 0,
      over: true,
    },
    { id: ID, scenario: 'customer-panel', startedAt: NOON, changedAt: NOON + 360_000, said: 1, over: false },
  ])
  expect(eraseRoom(again, ID)).toBe(true)
  expect([roomOf(again, ID), roomsOf(again).length]).toEqual([null, 1])
})

test('[K2] a device that takes nothing says so, and nothing throws', () => {
  const keep = open(blockedStorage())
  expect(roomPlace(keep, ID).write(aSession(1), { said: 0, over: false })).toBe('blocked')
  expect([roomOf(keep, ID), roomsOf(keep), eraseRoom(keep, ID)]).toEqual([null, [], false])
  const storage = new MemoryStorage()
  storage.quota = 120
  expect(roomPlace(open(storage), ID).write(aSession(1), { said: 0, over: false })).toBe('full')
})

test('[K3] erasing everything erases sessions, and one that is open in another tab does not come back by itself', async () => {
  const tabs = twoTabs(new MemoryStorage())
  const [one, other] = tabs.map(({ storage, window }) => open(storage, window))
  if (!one || !other) throw new Error('Two tabs.')
  const place = roomPlace(one, ID)
  place.write(aSession(1), { said: 0, over: false })
  hearAll(tabs)
  expect(await eraseEverything(other, undefined)).toBe(true)
  hearAll(tabs)
  expect(place.write(aSession(2), { said: 0, over: false })).toBe('gone')
  expect(roomsOf(one)).toEqual([])
})

test('[K2] a file brings sessions to another device; of two copies the one in which more happened holds', () => {
  const here = open(new MemoryStorage())
  roomPlace(here, ID).write(aSession(7), { said: 1, over: false })
  const { text } = exportFile(here)
  const there = open(new MemoryStorage())
  expect(importFile(there, text)).toMatchObject({ is: 'brought', rooms: 1, unreadable: 0 })
  expect(roomsOf(there)).toEqual(roomsOf(here))
  expect(importFile(there, text)).toMatchObject({ rooms: 0 })
  roomPlace(there, ID).write(aSession(9), { said: 2, over: false })
  expect(importFile(there, text)).toMatchObject({ rooms: 0 })
  expect(importFile(here, exportFile(there).text)).toMatchObject({ rooms: 1 })
  expect(roomOf(here, ID)).toEqual(aSession(9))
})

test.each([
  ['no JSON', '{"format":1'],
  ['another’s key', JSON.stringify(aSession(1, 'bbbbbbbbbb'))],
  ['a later version', JSON.stringify({ ...aSession(1), format: 2 })],
  ['a happening that is none', JSON.stringify({ ...aSession(1), happenings: [{ is: 'off', at: 1 }] })],
])('[K2] what cannot be read is not listed, stays, and is in the file: %s', (_, text) => {
  const storage = new MemoryStorage()
  storage.setItem(KEY, text)
  const keep = open(storage)
  expect([roomOf(keep, ID), roomsOf(keep)]).toEqual([null, []])
  expect(storage.getItem(KEY)).toBe(text)
  const file = exportFile(keep).text
  expect(JSON.parse(file).unreadable).toEqual([{ key: KEY, text }])
  expect(importFile(open(new MemoryStorage()), file)).toMatchObject({ unreadable: 1, rooms: 0 })
})

test('[K2] what cannot be read is moved aside where its place is needed', () => {
  const storage = new MemoryStorage()
  storage.setItem(KEY, 'x')
  const keep = open(storage)
  expect(roomPlace(keep, ID).write(aSession(1), { said: 0, over: false })).toBe('kept')
  expect(roomOf(keep, ID)).toEqual(aSession(1))
  expect([...storage.texts.values()]).toContain('x')
})

test('a session in a file that cannot be read is preserved, and the others come', () => {
  const here = open(new MemoryStorage())
  roomPlace(here, ID).write(aSession(7), { said: 1, over: false })
  const file = JSON.parse(exportFile(here).text)
  file.rooms.push({ ...file.rooms[0], id: 'x' })
  const there = open(new MemoryStorage())
  expect(importFile(there, JSON.stringify(file))).toMatchObject({ rooms: 1, unreadable: 1 })
})
