import { habitsOf } from '../../debrief/habits.ts'
import { lookedAt } from '../../debrief/looked.ts'
import { type Suggestion, suggestionOf } from '../../debrief/suggestion.ts'
import type { Progress } from '../../progress/progress.ts'
import type { Summary } from '../../scenario/summary.ts'
import { type LastTime, lastTime } from './last-time.ts'

/** What the kept conversations come to for the shelf. */
export interface LookedBack {
  /** By scenario id. */
  times: ReadonlyMap<string, LastTime>
  next: Suggestion | null
}

/**
 * Replays what is kept (K1): so it comes in a chunk of its own, with the machine. Only scenarios that were played are
 * fetched; what cannot be fetched is left out.
 */
export async function lookBack(shelf: readonly Summary[], keep: Progress): Promise<LookedBack> {
  const all = await Promise.all(shelf.map(({ id }) => lookedAt(id, keep.conversationsOf(id))))
  const times = all.flatMap((looked, i): [string, LastTime][] => {
    const last = lastTime(looked)
    const id = shelf[i]?.id
    return last && id !== undefined ? [[id, last]] : []
  })
  return { times: new Map(times), next: suggestionOf(shelf, habitsOf(all.flat())) }
}
