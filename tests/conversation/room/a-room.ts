import { after, sessionOf } from '../../../src/conversation/room/happen.ts'
import type { Happened, Happening } from '../../../src/conversation/room/happening.ts'
import { newRoom, type RoomRecord } from '../../../src/conversation/room/record.ts'
import type { Session } from '../../../src/conversation/room/session.ts'
import type { Scenario } from '../../../src/scenario/scenario.ts'
import { aScenario, NINE_O_CLOCK } from '../fakes.ts'

/** Read once: nothing here changes a scenario. */
export const SOUND: Scenario = aScenario()

/** A session with nothing in it. */
export function aRoom(scenario: Scenario = SOUND): RoomRecord {
  return newRoom(scenario, 'steady', 'abcdefghi9', NINE_O_CLOCK)
}

/** Happenings as they come, a second apart. */
export function inTurn(what: readonly Happened[]): Happening[] {
  return what.map((one, n) => ({ ...one, at: NINE_O_CLOCK + 1000 * (n + 1) }))
}

/** The session after these. */
export function roomAfter(what: readonly Happened[], scenario: Scenario = SOUND): Session {
  return sessionOf(scenario, { ...aRoom(scenario), happenings: inTurn(what) })
}

/** One thing more in a session. */
export function andThen(session: Session, what: Happened, scenario: Scenario = SOUND): Session {
  return after(scenario, session, { ...what, at: NINE_O_CLOCK + 3_600_000 + session.n * 1000 })
}

export const ON: Happened = { is: 'on' }
export const BACK: Happened = { is: 'back' }

/** So many times on. */
export const on = (times: number): Happened[] => Array.from({ length: times }, () => ON)

/** A line that was called out and read: played as this reply of the turn, or not understood. */
export function called(words: string, as: string | null): Happened {
  const reading =
    as === null
      ? ({ stance: 'unclear', move: null, probability: 0.4, sure: false } as const)
      : ({ stance: 'lead-forward', move: 'restate', probability: 0.9, sure: true } as const)
  return { is: 'called', typed: { words, as, reading } }
}
