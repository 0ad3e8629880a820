import type { Scenario } from '../../scenario/scenario.ts'
import { ROOM_FILE } from './read-file.ts'
import type { RoomRecord } from './record.ts'
import type { Session } from './session.ts'
import { type Summary, summaryOf } from './summary.ts'

/**
 * A session as a file to save: all that happened, to go on with, and before it a summary of the path and the votes for
 * people who open it with something else. The summary is not read again.
 *
 * @returns the text, JSON, and a name: the scenario and the day on which the session began.
 */
export function roomFile(
  scenario: Scenario,
  record: RoomRecord,
  session: Session,
): { name: string; text: string } {
  const day = new Date(record.startedAt).toISOString().slice(0, 10)
  const content: { kind: string; summary: Summary } & RoomRecord = {
    kind: ROOM_FILE,
    summary: summaryOf(scenario, session),
    ...record,
  }
  return {
    name: `front-foot-room-${record.scenario}-${day}.json`,
    text: `${JSON.stringify(content, null, 2)}\n`,
  }
}
