import { TEMPERAMENTS, type Temperament } from '../../scenario/scenario.ts'
import { readTyped } from '../record.ts'
import {
  type Happened,
  type Happening,
  LARGEST,
  LONGEST_TIMER,
  MOST_HANDS,
  SMALLEST,
  WALL_THEMES,
  type WallTheme,
} from './happening.ts'
import type { RoomRecord } from './record.ts'

/** So many happenings are one session; a day of pressing keys has fewer. */
export const MOST_HAPPENINGS = 20_000
const LAST_MOMENT = 8.64e15

/**
 * Reads a room's session from anything: a stored text's JSON, a file, a message of another window. Never throws.
 *
 * @returns null unless every field is there and in range. Fields that this version does not know are dropped.
 */
export function readRoom(value: unknown): RoomRecord | null {
  const { format, id, scenario, version, temperament, startedAt, happenings } = fields(value)
  if (format !== 1 || !isRoomId(id) || !isName(scenario) || !isWhole(version, 1, Number.MAX_SAFE_INTEGER))
    return null
  if (!TEMPERAMENTS.includes(temperament as Temperament) || !isMoment(startedAt)) return null
  const read = readHappenings(happenings)
  if (!read || read.length > MOST_HAPPENINGS) return null
  return {
    format,
    id,
    scenario,
    version,
    temperament: temperament as Temperament,
    startedAt,
    happenings: read,
  }
}

/** Whether it can be the id of a room's session: ten small letters or digits. */
export function isRoomId(value: unknown): value is string {
  return typeof value === 'string' && /^[a-z0-9]{10}$/.test(value)
}

/** A list of happenings from anything; null where one of them is none. Never throws. */
export function readHappenings(value: unknown): Happening[] | null {
  if (!Array.isArray(value) || value.length > MOST_HAPPENINGS) return null
  const read = value.map(readHappening)
  return read.every(one => one !== null) ? read : null
}

/** One happening from anything, with what this version knows of it; null where it is none. Never throws. */
export function readHappening(value: unknown): Happening | null {
  const given = fields(value)
  const { at } = given
  const what = isMoment(at) ? readHappened(given) : null
  return what && isMoment(at) ? { ...what, at } : null
}

function readHappened(given: Record<string, unknown>): Happened | null {
  const { is, letter, n, to, on, seconds, pairs, again, size, theme } = given
  switch (is) {
    case 'on':
    case 'back':
      return { is }
    case 'hands':
      return isLetter(letter) && isWhole(n, 0, MOST_HANDS) ? { is, letter, n } : null
    case 'chosen':
      return letter === null || isLetter(letter) ? { is, letter } : null
    case 'called': {
      const typed = readTyped(given.typed)
      return typed && { is, typed }
    }
    case 'withdrawn':
    case 'said':
      return isLetter(letter) ? { is, letter } : null
    case 'returned':
      return to === null || isName(to) ? { is, to } : null
    case 'skipped':
      return isName(to) ? { is, to } : null
    case 'shown':
    case 'blanked':
      return typeof on === 'boolean' ? { is, on } : null
    case 'timed':
      return seconds === null || isWhole(seconds, 1, LONGEST_TIMER) ? { is, seconds } : null
    case 'planned':
      return typeof pairs === 'boolean' && typeof again === 'boolean' ? { is, pairs, again } : null
    case 'looked':
      return isWhole(size, SMALLEST, LARGEST) && isTheme(theme) ? { is, size, theme } : null
    default:
      return null
  }
}

function fields(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {}
}

function isName(value: unknown): value is string {
  return typeof value === 'string' && /^[\w-]{1,100}$/.test(value)
}

function isLetter(value: unknown): value is string {
  return typeof value === 'string' && /^[A-Z]$/.test(value)
}

function isWhole(value: unknown, from: number, to: number): value is number {
  return Number.isInteger(value) && (value as number) >= from && (value as number) <= to
}

function isMoment(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && value <= LAST_MOMENT
}

function isTheme(value: unknown): value is WallTheme {
  return WALL_THEMES.includes(value as WallTheme)
}
