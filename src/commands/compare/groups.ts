import { SIDES, type Side, sideOf } from '../../reply/acts.ts'
import type { Sample } from '../train/text.ts'

/** A rival puts each reply into one of so many groups, without knowing of stances. */
export const GROUPS = 5

/** Every way of taking the groups for sides. */
const CHOICES: number[][] = Array.from({ length: SIDES.length ** GROUPS }, (_, choice) =>
  Array.from({ length: GROUPS }, (_, group) => Math.floor(choice / SIDES.length ** group) % SIDES.length),
)

export interface Fit {
  /** What each group is taken for. */
  sides: Side[]
  /** The macro-F1 of that, 0 to 1. */
  worth: number
}

/**
 * What the groups are best taken for: the way with the highest macro-F1 on these replies, by what their writers meant.
 *
 * @param groups of each sample, 0 to `GROUPS` − 1.
 */
export function bestFit(samples: readonly Sample[], groups: readonly number[]): Fit {
  const counts = Array.from({ length: GROUPS }, () => SIDES.map(() => 0))
  samples.forEach(({ meant }, i) => {
    const row = counts[groups[i] ?? 0] ?? []
    const side = SIDES.indexOf(sideOf(meant))
    row[side] = (row[side] ?? 0) + 1
  })
  let best: number[] = []
  let worth = -1
  for (const choice of CHOICES) {
    const here = macroF1(counts, choice)
    if (here <= worth) continue
    worth = here
    best = choice
  }
  return { sides: best.map(side => SIDES[side] ?? 'unclear'), worth }
}

/** @param counts rows: the groups; columns: the sides of what lies in them. */
function macroF1(counts: readonly number[][], sides: readonly number[]): number {
  let sum = 0
  for (let side = 0; side < SIDES.length; side++) {
    let hit = 0
    let named = 0
    let is = 0
    for (let group = 0; group < GROUPS; group++) {
      const row = counts[group] ?? []
      const here = row[side] ?? 0
      is += here
      if (sides[group] !== side) continue
      hit += here
      for (const count of row) named += count
    }
    if (is + named) sum += (2 * hit) / (is + named)
  }
  return sum / SIDES.length
}
