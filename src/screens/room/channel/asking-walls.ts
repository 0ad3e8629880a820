import type { RoomRecord } from '../../../conversation/room/record.ts'
import { asking } from './asking.ts'
import type { OpenLine } from './line.ts'
import { KIND, readMessage } from './message.ts'

/**
 * Asks the walls that are open for a session that the device does not have, as where storage is blocked and the console was
 * loaded again (K2).
 *
 * @param found called once, with null where nobody answers.
 * @returns how to stop asking.
 */
export function askWalls(
  room: string,
  me: string,
  openLine: OpenLine,
  found: (record: RoomRecord | null) => void,
): () => void {
  const line = openLine(value => {
    const message = readMessage(value, room)
    if (message?.from !== 'wall') return
    if (message.is === 'whole' && message.record.id === room) end(message.record)
    // A wall that says hello can be asked from now on.
    else if (message.is === 'hello') want()
  })
  const questions = asking(want, () => end(null))
  function want(): void {
    line.send({ kind: KIND, room, from: 'console', console: me, is: 'want' })
  }
  let over = false
  function stop(): void {
    if (over) return
    over = true
    questions.end()
    line.close()
  }
  function end(record: RoomRecord | null): void {
    if (over) return
    stop()
    found(record)
  }
  questions.begin()
  return stop
}
