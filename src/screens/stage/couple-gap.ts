import type { Footing } from '../../scenario/scenario.ts'
import { bossAt, type Figure, HEAD, TOE, youIn } from './figure.ts'
import type { Limb, Point } from './limb.ts'
import { stride, YOUR_POSES, type YourPose } from './poses.ts'

/** From toe to toe, in hundredths of a figure: leading leaves room, pushing none. */
const GAPS: Readonly<Record<YourPose, number>> = {
  'lead-forward': 44,
  level: 26,
  stand: 26,
  'roll-over': 8,
  'push-back': 3,
}
const CLEARANCE = 1

interface Disc extends Point {
  radius: number
}

function discsAlong({ from, to, thick, thin }: Limb): Disc[] {
  return Array.from({ length: 9 }, (_, i) => {
    const t = i / 8
    return {
      x: from.x + (to.x - from.x) * t,
      y: from.y + (to.y - from.y) * t,
      radius: thick + (thin - thick) * t,
    }
  })
}

/** A figure as discs that cover it: enough to know how near two figures can stand. */
export function discsOf({ limbs, shoes, head }: Figure): Disc[] {
  return [
    ...[...limbs.legs, limbs.torso, ...limbs.arm].flatMap(discsAlong),
    ...shoes.flat().map(corner => ({ ...corner, radius: 0 })),
    { x: head.x, y: head.y, radius: HEAD.height },
  ]
}

/** How far to the right of the boss's middle yours may come before the two figures touch. */
function nearest(boss: Figure, you: Figure): number {
  let least = 0
  const yours = discsOf(you)
  for (const his of discsOf(boss)) {
    for (const mine of yours) {
      const apart = his.radius + mine.radius + CLEARANCE
      const height = his.y - mine.y
      if (Math.abs(height) < apart) {
        least = Math.max(least, his.x + mine.x + Math.sqrt(apart * apart - height * height))
      }
    }
  }
  return least
}

/** From the boss's middle to the tip of the boss's front toe. */
export function toeOf(footing: Footing): number {
  return stride(footing) + TOE
}

/** From your middle to the tip of your front toe. */
export function yourToe(pose: YourPose): number {
  return YOUR_POSES[pose].front.x + TOE
}

const known = new Map<string, number>()

/**
 * From the boss's middle to yours. Toes keep their gap; where hands or heads would meet, you stand further off.
 * Worked out once for each footing and pose: it compares every part of one figure with every part of the other.
 */
export function apart(footing: Footing, pose: YourPose): number {
  const key = `${footing} ${pose}`
  let least = known.get(key)
  if (least === undefined) {
    const byToes = toeOf(footing) + GAPS[pose] + yourToe(pose)
    least = Math.max(byToes, nearest(bossAt(footing), youIn(pose)))
    known.set(key, least)
  }
  return least
}
