import { useEffect, useState } from 'react'
import { load } from '../../library.ts'
import type { Progress } from '../../progress/progress.ts'
import type { Summary } from '../../scenario/summary.ts'
import { useKept } from '../stage/kept.ts'
import type { LastTime } from './last-time.ts'

/** By scenario id. */
export type LastTimes = ReadonlyMap<string, LastTime>
const NONE: LastTimes = new Map()

/**
 * How the last play of each scenario went. Empty at first, as in the prerendered HTML; only what was played is fetched
 * and replayed, after the page is drawn. What cannot be fetched is left out.
 */
export function useLastTimes(shelf: readonly Summary[], keep: Progress): LastTimes {
  const { conversations } = useKept(keep)
  const [times, setTimes] = useState(NONE)
  useEffect(() => {
    let gone = false
    const nothing = Object.keys(conversations).length === 0
    void (nothing ? Promise.resolve(NONE) : lookUp(shelf, keep)).then(found => {
      if (!gone) setTimes(found)
    })
    return () => {
      gone = true
    }
  }, [shelf, keep, conversations])
  return times
}

async function lookUp(shelf: readonly Summary[], keep: Progress): Promise<LastTimes> {
  const found = await Promise.all(
    shelf.map(async ({ id }): Promise<[string, LastTime][]> => {
      // One that was begun and left before a word was said says nothing of how it went.
      const latest = keep.conversationsOf(id).find(one => one.replies.length > 0)
      if (!latest || latest.view === null) return []
      try {
        const [{ lastTime }, { scenario }] = await Promise.all([import('./last-time.ts'), load(id)])
        return scenario ? [[id, lastTime(scenario, latest)]] : []
      } catch {
        return []
      }
    }),
  )
  return new Map(found.flat())
}
