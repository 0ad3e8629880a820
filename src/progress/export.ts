import { fileOf } from './file.ts'
import { draftsOn } from './own-drafts.ts'
import type { Progress } from './progress.ts'
import { roomsOn } from './rooms.ts'

/**
 * All of it as a file to save, also what is in memory alone and what could not be read (K2). From then on `memo.savedAt`
 * says so: whether the browser then put the file anywhere, no page can know.
 */
export function exportFile(keep: Progress): { name: string; text: string } {
  keep.refresh()
  const [unreadable, at, drafts, rooms] = keep.act(({ device, memo, unreadables, now }) => {
    const moment = now()
    memo.make(noted => ({ ...noted, savedAt: moment }))
    const { rooms, unreadable } = roomsOn(device)
    return [[...unreadables.all(), ...unreadable], moment, draftsOn(device), rooms] as const
  })
  return fileOf(keep.store.getState(), unreadable, at, drafts, rooms)
}
