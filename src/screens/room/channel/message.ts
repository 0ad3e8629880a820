import type { Happening } from '../../../conversation/room/happening.ts'
import { isRoomId, readHappenings, readRoom } from '../../../conversation/room/read-record.ts'
import type { RoomRecord } from '../../../conversation/room/record.ts'
import type { WallKey } from '../keys.ts'

/**
 * What console and wall tell each other of one session: what happened, never pictures. Each may come twice, late or not at
 * all: happenings are numbered by their places in the record, keys by their places among those pressed in that window.
 */
export type Message = { kind: typeof KIND; room: string } & (FromConsole | FromWall)

/** `console` and `wall` name one load of a page: after a reload it is another. */
export type FromConsole = {
  from: 'console'
  console: string
} /** This one writes from now on. @param since when it began to, in milliseconds since 1970: of two consoles the later one does. */ & (
  | { is: 'hello'; since: number }
  /** The whole session, to a wall that said hello. */
  | { is: 'whole'; record: RoomRecord }
  /** What happened, from this place in the record on. */
  | { is: 'more'; first: number; happenings: Happening[] }
  /** So many keys of this wall have been taken in. */
  | { is: 'taken'; wall: string; keys: number }
  /** Asks for the whole session where a wall has more of it. */
  | { is: 'want' }
  | { is: 'bye' }
)
export type FromWall = { from: 'wall'; wall: string } & (
  | { is: 'hello'; has: number }
  /** So many happenings have been taken in. */
  | { is: 'has'; has: number }
  /** The same, said again and again where a console that was loaded again cannot speak first. */
  | { is: 'still'; has: number }
  | { is: 'whole'; record: RoomRecord }
  /** Keys that were pressed here and are not known to be taken in, from this place among them on. */
  | { is: 'keys'; first: number; keys: WallKey[] }
  | { is: 'bye' }
)

export const KIND = 'front-foot/room'

const KEYS: Readonly<Record<WallKey, true>> = {
  ...{ on: true, back: true, up: true, down: true },
  ...{ blank: true, larger: true, smaller: true },
}
/** More keys at once than anybody can press before they are answered. */
const MOST_KEYS = 1000

/** Reads what came over a channel, whoever sent it. Never throws. @returns null for what is not ours, or of another session. */
export function readMessage(value: unknown, room: string): Message | null {
  const given = fields(value)
  if (given.kind !== KIND || !isRoomId(given.room) || given.room !== room) return null
  const about = { kind: KIND, room } as const
  if (given.from === 'console' && isRoomId(given.console)) {
    const what = readFromConsole(given)
    return what && { ...about, from: 'console', console: given.console, ...what }
  }
  if (given.from === 'wall' && isRoomId(given.wall)) {
    const what = readFromWall(given)
    return what && { ...about, from: 'wall', wall: given.wall, ...what }
  }
  return null
}

type Without<One, Names extends string> = One extends unknown ? Omit<One, Names> : never
export type ConsoleSays = Without<FromConsole, 'from' | 'console'>
export type WallSays = Without<FromWall, 'from' | 'wall'>

function readFromConsole({ is, ...given }: Record<string, unknown>): ConsoleSays | null {
  const { first, wall, keys, since } = given
  switch (is) {
    case 'hello':
      return isCount(since) ? { is, since } : null
    case 'want':
    case 'bye':
      return { is }
    case 'whole': {
      const record = readRoom(given.record)
      return record && { is, record }
    }
    case 'more': {
      const happenings = readHappenings(given.happenings)
      return isCount(first) && happenings ? { is, first, happenings } : null
    }
    case 'taken':
      return isRoomId(wall) && isCount(keys) ? { is, wall, keys } : null
    default:
      return null
  }
}

function readFromWall({ is, ...given }: Record<string, unknown>): WallSays | null {
  const { first, has } = given
  switch (is) {
    case 'bye':
      return { is }
    case 'hello':
    case 'has':
    case 'still':
      return isCount(has) ? { is, has } : null
    case 'whole': {
      const record = readRoom(given.record)
      return record && { is, record }
    }
    case 'keys': {
      const keys = readKeys(given.keys)
      return isCount(first) && keys ? { is, first, keys } : null
    }
    default:
      return null
  }
}

function readKeys(value: unknown): WallKey[] | null {
  if (!Array.isArray(value) || value.length > MOST_KEYS) return null
  return value.every((key): key is WallKey => typeof key === 'string' && Object.hasOwn(KEYS, key))
    ? value
    : null
}

function fields(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {}
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0
}
