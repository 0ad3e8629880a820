import { isRoomId } from '../../conversation/room/read-record.ts'
import { isOwnId } from '../../scenario/pattern/own-id.ts'

/** What the part behind `#` of the room's page asks for. */
export type RoomAsked =
  /** Nothing: getting ready. `broken` where what was asked for could not be read. */
  | { screen: 'set-up'; broken: boolean }
  /** The console of a session, or the wall in its place (`one`), and the audience window that belongs to it. */
  | { screen: 'session'; id: string; one: boolean }
  | { screen: 'wall'; id: string }
  | { screen: 'guide'; scenario: string }
  /** With a session's transcript, or without one. */
  | { screen: 'handout'; scenario: string }
  | { screen: 'handout-of'; id: string }

/** Getting ready, from elsewhere on the page. */
export const SET_UP = '#set-up'
const ONE = 'one'

/** Reads the part of an address from `#` on. Pure, and never throws. */
export function roomAsked(hash: string): RoomAsked {
  if (['', '#', SET_UP].includes(hash)) return { screen: 'set-up', broken: false }
  const [, screen, first = '', second] = /^#([a-z]+)\/([^/]+)(?:\/([^/]+))?$/.exec(hash) ?? []
  if (screen === 'session' && isRoomId(first) && (second === undefined || second === ONE))
    return { screen, id: first, one: second === ONE }
  if (screen === 'wall' && isRoomId(first) && second === undefined) return { screen, id: first }
  if (screen === 'handout' && first === 'session' && second !== undefined && isRoomId(second))
    return { screen: 'handout-of', id: second }
  if ((screen === 'guide' || screen === 'handout') && isScenarioId(first) && second === undefined)
    return { screen, scenario: first }
  return { screen: 'set-up', broken: true }
}

function isScenarioId(value: string): boolean {
  return isOwnId(value) || /^[a-z0-9-]{1,100}$/.test(value)
}

/** A session's: its console, or the wall in the same window, which a reload must not unfold before the room. */
export const sessionHash = (id: string, one = false): string => `#session/${id}${one ? `/${ONE}` : ''}`
export const guideHash = (scenario: string): string => `#guide/${scenario}`
export const handoutHash = (scenario: string): string => `#handout/${scenario}`
export const handoutOfHash = (id: string): string => `#handout/session/${id}`
