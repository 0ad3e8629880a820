import type { Scenario, Temperament } from '../../scenario/scenario.ts'
import type { Happening } from './happening.ts'

/** A room's session as it is kept, sent from window to window and saved as a file: what happened, in order, and nothing more. */
export interface RoomRecord {
  format: 1
  /** Ten small letters or digits. */
  id: string
  scenario: string
  /** The scenario's version when the session began. */
  version: number
  temperament: Temperament
  /** Milliseconds since 1970. */
  startedAt: number
  happenings: readonly Happening[]
}

/** A session in which nothing has happened yet. The id and the time come from outside. */
export function newRoom(
  scenario: Pick<Scenario, 'id' | 'version'>,
  temperament: Temperament,
  id: string,
  startedAt: number,
): RoomRecord {
  return {
    format: 1,
    id,
    scenario: scenario.id,
    version: scenario.version,
    temperament,
    startedAt,
    happenings: [],
  }
}
