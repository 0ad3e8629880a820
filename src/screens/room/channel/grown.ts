import type { Happening } from '../../../conversation/room/happening.ts'
import { MOST_HAPPENINGS } from '../../../conversation/room/read-record.ts'
import type { RoomRecord } from '../../../conversation/room/record.ts'

/** Whether two records are of one session, whatever has happened in each. */
export function isSameRoom(one: RoomRecord, other: RoomRecord): boolean {
  const fields = ['id', 'scenario', 'version', 'temperament', 'startedAt'] as const
  return fields.every(field => one[field] === other[field])
}

/** How many happenings from the first on are the same in both. */
export function sameUpTo(one: readonly Happening[], other: readonly Happening[]): number {
  const differs = one.findIndex((happening, n) => JSON.stringify(happening) !== JSON.stringify(other[n]))
  return differs === -1 ? one.length : differs
}

/** The record with these happenings after its last; as many as one may have. */
export function grownBy(record: RoomRecord, happenings: readonly Happening[]): RoomRecord {
  const all = [...record.happenings, ...happenings].slice(0, MOST_HAPPENINGS)
  return all.length === record.happenings.length ? record : { ...record, happenings: all }
}
