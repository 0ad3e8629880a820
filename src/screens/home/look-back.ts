import { habitsOf, type Looked } from '../../debrief/habits.ts'
import { lookedAt } from '../../debrief/looked.ts'
import { beforeRealDay, type Suggestion, suggestionOf } from '../../debrief/suggestion.ts'
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
export async function lookBack(shelf: readonly Summary[], keep: Progress, now: number): Promise<LookedBack> {
  const { own } = keep.store.getState()
  const all = await Promise.all(shelf.map(({ id }) => lookedAt(id, keep.conversationsOf(id), own[id])))
  const times = all.flatMap((looked, i): [string, LastTime][] => {
    const last = lastTime(looked)
    const id = shelf[i]?.id
    return last && id !== undefined ? [[id, last]] : []
  })
  const real = await realDayNext(shelf, all, keep, now)
  return { times: new Map(times), next: real ?? suggestionOf(shelf, habitsOf(all.flat())) }
}

/** Only where some card has a day is it asked what comes back when: the scheduler is fetched for nobody else. */
async function realDayNext(
  shelf: readonly Summary[],
  all: readonly (readonly Looked[])[],
  keep: Progress,
  now: number,
): Promise<Suggestion | null> {
  if (shelf.every(({ id }) => keep.cardOf(id).day === null)) return null
  try {
    const { comeBack, endingsIn } = await import('./coming-back.ts')
    const proposals = shelf.flatMap(({ id, temperament: own }, i) => {
      const { day } = keep.cardOf(id)
      return comeBack(id, endingsIn(all[i] ?? []), { own, day, now }) ?? []
    })
    return beforeRealDay(proposals, now)
  } catch {
    return null
  }
}
