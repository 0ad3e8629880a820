import type { Temperament } from '../scenario/scenario.ts'

/** How many steps along the floor a boss is moved by each kind of reply. */
export interface Stride {
  /** By a soft push, backward. */
  soft: number
  /** By a hard push, backward: always more than by a soft one (B2). */
  hard: number
  /** By a lead in step, forward (B3). */
  lead: number
}

/**
 * The four bosses (B6). A roll-over, an unclear reply and a lead out of step move none of them.
 * `hurried` has no time for a hard push, `controlling` minds even a soft one, `thin-skinned` goes far in both directions.
 */
export const STRIDES: Record<Temperament, Stride> = {
  steady: { soft: 1, hard: 2, lead: 1 },
  hurried: { soft: 1, hard: 3, lead: 1 },
  controlling: { soft: 2, hard: 3, lead: 1 },
  'thin-skinned': { soft: 2, hard: 3, lead: 2 },
}
