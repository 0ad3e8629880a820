import type { Stance } from '../../scenario/moves.ts'
import type { Footing } from '../../scenario/scenario.ts'

/** One foot: its ankle's distance from the middle, how far the toe points down (degrees), how far it is off the floor. */
export interface FootPose {
  x: number
  turn: number
  lift: number
}

/** An arm: directions of its two halves in degrees (180 hangs), and their lengths. */
export interface ArmPose {
  upper: number
  fore: number
  lengths: readonly [number, number]
}

/** How somebody stands, in hundredths of a figure, facing right. */
export interface Pose {
  hip: { x: number; height: number }
  lean: number
  neck: number
  headTurn: number
  back: FootPose
  front: FootPose
  weight: 'back' | 'front' | 'both'
  arm: ArmPose
}

/** How you stand: after a reply of each stance, level before the first, `stand` for the ladder's last step. */
export type YourPose = Stance | 'level' | 'stand'

const ARM = [14.5, 14] as const

/** Half the length of the boss's stride: the further from level, the longer. */
export function stride(footing: Footing): number {
  return 9 + 3.4 * Math.abs(footing)
}

/** The boss at a footing: back on the heels below 0, forward on the front foot above. */
export function bossPose(footing: Footing): Pose {
  const s = stride(footing)
  const height = 53 - 1.3 * Math.abs(footing)
  if (footing < 0) {
    const n = -footing
    return {
      hip: { x: -s * (0.42 + 0.12 * n), height },
      lean: -5.5 * n,
      neck: -2 * n,
      headTurn: -6 * n,
      back: { x: -s, turn: 0, lift: 0 },
      front: { x: s, turn: -7 * n, lift: 0.6 * n },
      weight: 'back',
      arm: { upper: 168 - 14 * n, fore: 92 - 16 * n, lengths: [13, 12] },
    }
  }
  const p = footing
  return {
    hip: { x: p ? s * (0.3 + 0.16 * p) : 0, height },
    lean: 4.6 * p,
    neck: 7 * p,
    headTurn: 7 * p,
    back: { x: -s, turn: 9 * p, lift: 1.6 * p },
    front: { x: s, turn: 0, lift: 0 },
    weight: p ? 'front' : 'both',
    arm: { upper: 190 - 2 * p, fore: 172 - 27 * p, lengths: ARM },
  }
}

const flat = (x: number): FootPose => ({ x, turn: 0, lift: 0 })

/** You, facing right as the boss does: a drawing mirrors you. */
export const YOUR_POSES: Readonly<Record<YourPose, Pose>> = {
  level: {
    hip: { x: 0, height: 53 },
    lean: 0,
    neck: 0,
    headTurn: 0,
    back: flat(-9),
    front: flat(9),
    weight: 'both',
    arm: { upper: 188, fore: 165, lengths: ARM },
  },
  'lead-forward': {
    hip: { x: -9, height: 52 },
    lean: -3,
    neck: 4,
    headTurn: 3,
    back: flat(-15),
    front: { x: 13, turn: 14, lift: 1 },
    weight: 'back',
    arm: { upper: 150, fore: 98, lengths: [14, 15] },
  },
  'push-back': {
    hip: { x: 9, height: 50 },
    lean: 21,
    neck: 19,
    headTurn: 14,
    back: { x: -25, turn: 26, lift: 3 },
    front: flat(16),
    weight: 'front',
    arm: { upper: 98, fore: 86, lengths: [15, 16] },
  },
  'roll-over': {
    hip: { x: -5, height: 52 },
    lean: -13,
    neck: 6,
    headTurn: 26,
    back: flat(-8),
    front: { x: 4, turn: -13, lift: 1 },
    weight: 'back',
    arm: { upper: 176, fore: 166, lengths: [14, 13] },
  },
  stand: {
    hip: { x: 0, height: 53.5 },
    lean: 0,
    neck: 0,
    headTurn: 0,
    back: flat(-5),
    front: flat(5),
    weight: 'both',
    arm: { upper: 183, fore: 177, lengths: ARM },
  },
}
