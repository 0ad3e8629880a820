import { vi } from 'vitest'
import type { RoomRecord } from '../../../../src/conversation/room/record.ts'
import { newRoom } from '../../../../src/conversation/room/record.ts'
import type { Session } from '../../../../src/conversation/room/session.ts'
import type { RoomWritten } from '../../../../src/progress/rooms.ts'
import { type ConsoleSide, consoleSide } from '../../../../src/screens/room/channel/console-side.ts'
import type { OpenLine } from '../../../../src/screens/room/channel/line.ts'
import { type WallSide, wallSide } from '../../../../src/screens/room/channel/wall-side.ts'
import { aScenario, NINE_O_CLOCK } from '../../../conversation/fakes.ts'
import { drawing } from '../../../debrief/many.ts'

export const ROOM = 'abcdefghi9'
export const SOUND = aScenario()

/** How badly messages travel: so many of a hundred are lost or come twice, each after up to so many milliseconds. */
export interface Weather {
  lost: number
  twice: number
  delay: number
}

/** What windows of one browser hear of each other; never oneself. Timers are the test's. */
export function aBus(seed = 1, first: Weather = { lost: 0, twice: 0, delay: 1 }) {
  const draw = drawing(seed)
  const ends = new Set<(value: unknown) => void>()
  const said: unknown[] = []
  let weather = first
  const line: OpenLine = hear => {
    ends.add(hear)
    return {
      send(message) {
        // As structured cloning has it.
        const copy = () => JSON.parse(JSON.stringify(message))
        said.push(message)
        for (const end of ends) {
          if (end === hear) continue
          const times = draw(100) < weather.lost ? 0 : draw(100) < weather.twice ? 2 : 1
          for (let n = 0; n < times; n++) setTimeout(() => ends.has(end) && end(copy()), draw(weather.delay))
        }
      },
      close: () => ends.delete(hear),
    }
  }
  return {
    line,
    said,
    turns: (next: Weather) => {
      weather = next
    },
  }
}

let loads = 0
const anotherLoad = () => `load${String(++loads).padStart(6, '0')}`

/** A console on the bus, with what it kept. */
export function aConsole(
  line: OpenLine,
  record: RoomRecord = newRoom(SOUND, 'steady', ROOM, NINE_O_CLOCK),
  keeps: RoomWritten = 'kept',
): ConsoleSide & { close: () => void; kept: () => RoomRecord } {
  let kept = record
  const side = consoleSide({
    ...{ scenario: SOUND, record, me: anotherLoad(), line, now: Date.now },
    keep: (now: RoomRecord, _: Session) => {
      if (keeps === 'kept') kept = now
      return keeps
    },
  })
  return { ...side, close: side.open(), kept: () => kept }
}

/** A wall on the bus. */
export function aWall(line: OpenLine, record: RoomRecord | null = null): WallSide & { close: () => void } {
  const load = async (id: string) => (id === SOUND.id ? SOUND : null)
  const side = wallSide({ ...{ room: ROOM, me: anotherLoad(), line, record }, load })
  return { ...side, close: side.open() }
}

/** So many milliseconds go by. */
export async function goesBy(milliseconds: number): Promise<void> {
  await vi.advanceTimersByTimeAsync(milliseconds)
}
