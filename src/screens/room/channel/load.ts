import { has, load } from '../../../library.ts'
import type { Progress } from '../../../progress/progress.ts'
import { isOwnId } from '../../../scenario/pattern/own-id.ts'
import type { Scenario } from '../../../scenario/scenario.ts'

/** A scenario to play with a room: one of the library, or one that the person told. Null where it cannot be had. Never rejects. */
export async function loadPlayable(keep: Progress, id: string): Promise<Scenario | null> {
  try {
    if (!isOwnId(id)) return has(id) ? (await load(id)).scenario : null
    const { own } = keep.store.getState()
    const told = Object.hasOwn(own, id) ? own[id] : undefined
    return told ? await (await import('../../../library/own.ts')).loadOwn(told) : null
  } catch {
    return null
  }
}
