import type { Stance } from '../../scenario/moves.ts'
import type { Footing, Heard } from '../../scenario/scenario.ts'

/** Where the two of you stand, as far as a drawing shows it: a place on the footing × heard floor. */
export interface Standing {
  footing: Footing
  heard: Heard
}

/** What a reply is shown as: a stance, or `unclear` for typed words that could not be read (M4). */
export type ShownStance = Stance | 'unclear'

/** A way across the floor: the standings in order, from the start, and the reply between each and the next. */
export interface Path {
  steps: readonly Standing[]
  /** One fewer than steps. */
  stances: readonly ShownStance[]
}

export const STATIONS: readonly Footing[] = [-3, -2, -1, 0, 1, 2, 3]
/** From the top of a drawing down. */
export const BOARDS: readonly Heard[] = [3, 2, 1, 0]

/** Whether two standings are the same place. */
export function samePlace(a: Standing, b: Standing): boolean {
  return a.footing === b.footing && a.heard === b.heard
}

/** The class by which the styles know a stance. */
export function classOf(stance: ShownStance): 'lead' | 'push' | 'roll' | 'unclear' {
  if (stance === 'lead-forward') return 'lead'
  if (stance === 'push-back') return 'push'
  return stance === 'roll-over' ? 'roll' : 'unclear'
}
