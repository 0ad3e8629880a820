import { readRoom } from '../conversation/room/read-record.ts'
import type { RoomRecord } from '../conversation/room/record.ts'
import type { Device } from './device.ts'
import type { Unreadable } from './file.ts'
import { keptSince } from './memo.ts'
import { FORMAT, migrate, type Steps } from './migrate.ts'
import { lettersByChance } from './own-letters.ts'
import type { Progress } from './progress.ts'
import { ROOM } from './room-key.ts'
import { readJson } from './stored.ts'

const ROOM_STEPS: Steps = {}

/** A session with a room, as a list of them shows it. */
export interface KeptRoom {
  id: string
  scenario: string
  /** Milliseconds since 1970; `changedAt` is when something last happened in it. */
  startedAt: number
  changedAt: number
  /** Replies said on the way in view. */
  said: number
  over: boolean
}

/** What a list shows of a session and its record alone cannot tell. */
export type Told = Pick<KeptRoom, 'said' | 'over'>

/**
 * What became of a session that was written (K2): `kept` on the device; `gone`, since it was erased elsewhere and is not kept
 * again unasked; or refused by the device, and this tab alone has it.
 */
export type RoomWritten = 'kept' | 'gone' | 'blocked' | 'full'

/** Where one session is kept while a console has it open. Nothing throws. */
export interface RoomPlace {
  write(record: RoomRecord, told: Told): RoomWritten
}

/** An id for a new session. */
export function newRoomId(): string {
  return lettersByChance(10)
}

/** The place of a session, whether or not it is kept yet. */
export function roomPlace(keep: Progress, id: string): RoomPlace {
  const key = ROOM + id
  const stored = () => keep.act(({ device }) => device.read(key))
  const first = stored()
  let wasHere = first.ok && first.value !== null
  return {
    write(record, { said, over }) {
      const before = stored()
      if (!before.ok) return before.kind
      if (wasHere && before.value === null) return 'gone'
      const written = keep.act(({ device, unreadables, memo, now }) => {
        // What lies there and cannot be read is moved aside, never written over.
        const foreign = before.value !== null && !roomFrom(readJson(before.value))
        const room = foreign && before.value !== null ? unreadables.makeRoom(key, before.value) : null
        if (room && !room.ok) return room
        if (memo.value().since === null) memo.make(keptSince(now()))
        return device.write(key, JSON.stringify({ ...record, said, over }))
      })
      wasHere ||= written.ok
      return written.ok ? 'kept' : written.kind
    },
  }
}

/** The session of this id, or null where it is not kept or cannot be read. */
export function roomOf(keep: Progress, id: string): RoomRecord | null {
  const text = keep.act(({ device }) => device.read(ROOM + id))
  const room = text.ok && text.value !== null ? roomFrom(readJson(text.value)) : null
  return room?.record.id === id ? room.record : null
}

/** All of them, the one in which something happened last at the front. */
export function roomsOf(keep: Progress): KeptRoom[] {
  return keep
    .act(({ device }) => roomsOn(device))
    .rooms.map(({ record, said, over }) => ({
      ...{ id: record.id, scenario: record.scenario, startedAt: record.startedAt },
      ...{ changedAt: lastOf(record), said, over },
    }))
}

/** Erases one. @returns false where the device did not. */
export function eraseRoom(keep: Progress, id: string): boolean {
  return keep.act(({ device }) => device.erase(ROOM + id)).ok
}

/** A session with what was told of it: what a file carries too. */
export interface RoomTold extends Told {
  record: RoomRecord
}

/** What lies on a device, the latest first, and the texts that cannot be read: they stay as they are (K2). */
export function roomsOn(device: Device): { rooms: RoomTold[]; unreadable: Unreadable[] } {
  const keys = device.keys()
  const rooms: RoomTold[] = []
  const unreadable: Unreadable[] = []
  for (const key of keys.ok ? keys.value.filter(key => key.startsWith(ROOM)) : []) {
    const text = device.read(key)
    if (!text.ok || text.value === null) continue
    const room = roomFrom(readJson(text.value))
    if (room && ROOM + room.record.id === key) rooms.push(room)
    else unreadable.push({ key, text: text.value })
  }
  rooms.sort((a, b) => lastOf(b.record) - lastOf(a.record))
  return { rooms, unreadable }
}

/** One from anything; null where it is none. Never throws. */
export function roomFrom(value: unknown): RoomTold | null {
  const found = migrate(value, ROOM_STEPS, FORMAT)
  const record = found.is === 'sound' ? readRoom(found.value) : null
  if (!record || found.is !== 'sound') return null
  const { said, over } = found.value
  const counted = Number.isSafeInteger(said) && (said as number) >= 0
  return { record, said: counted ? (said as number) : 0, over: over === true }
}

/** Adds a file's sessions to those that are here; of two copies the one in which more happened holds. @returns how many came. */
export function bringRooms(file: readonly RoomTold[], { device }: { device: Device }): number {
  const came = file.filter(({ record, said, over }) => {
    const here = device.read(ROOM + record.id)
    const mine = here.ok && here.value !== null ? roomFrom(readJson(here.value)) : null
    // What cannot be read here is not written over.
    if (here.ok && here.value !== null && !mine) return false
    if (mine && mine.record.happenings.length >= record.happenings.length) return false
    return device.write(ROOM + record.id, JSON.stringify({ ...record, said, over })).ok
  })
  return came.length
}

function lastOf({ startedAt, happenings }: RoomRecord): number {
  return happenings.at(-1)?.at ?? startedAt
}
