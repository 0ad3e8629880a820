import type { Weighed } from '../../conversation/weigh.ts'
import type { note } from '../../messages/en/note.ts'

/** P1 with its reason in words: never the number alone. */
export function pointsInWords({ stance, force, inStep }: Weighed, { points }: typeof note): string {
  if (stance === 'roll-over') return points.rollOver
  if (force) return points[force]
  return inStep ? points.inStep : points.outOfStep
}
