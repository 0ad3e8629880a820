import { fileOf } from './file.ts'
import type { Progress } from './progress.ts'

/**
 * All of it as a file to save, also what is in memory alone and what could not be read (K2). From then on `memo.savedAt`
 * says so: whether the browser then put the file anywhere, no page can know.
 */
export function exportFile(keep: Progress): { name: string; text: string } {
  keep.refresh()
  const [unreadable, at] = keep.act(({ memo, unreadables, now }) => {
    const moment = now()
    memo.make(noted => ({ ...noted, savedAt: moment }))
    return [unreadables.all(), moment]
  })
  return fileOf(keep.store.getState(), unreadable, at)
}
