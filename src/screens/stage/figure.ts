import type { Footing } from '../../scenario/scenario.ts'
import { distance, type Limb, outline, type Point, reach, shoe, shoeOutline } from './limb.ts'
import { bossPose, type FootPose, type Pose, YOUR_POSES, type YourPose } from './poses.ts'

/** Length of a thigh and of a shin, in hundredths of a figure. */
export const LEG = 24.9
export const TORSO = 27
export const HEAD = { width: 6.2, height: 7.4 }
/** From an ankle forward to the toe. */
export const TOE = 12.4

const ANKLE = 4
const NECK = { at: 32, length: 10.5 }

/** Somebody standing, ready to draw: the floor is y = 0, the middle between the feet x = 0, facing right. */
export interface Figure {
  limbs: { legs: readonly Limb[]; torso: Limb; arm: readonly Limb[] }
  shoes: readonly (readonly Point[])[]
  head: Point & { turn: number }
  /** Paths: everything but the arm, and the arm's two halves, which lie over it. */
  body: string
  arm: string
}

/** A knee on the side to which the body faces, where thigh and shin are equally long. */
function knee(hip: Point, ankle: Point): Point {
  const span = Math.min(distance(hip, ankle), 2 * LEG)
  const bend = Math.sqrt(LEG * LEG - (span * span) / 4)
  const down = { x: (ankle.x - hip.x) / span, y: (ankle.y - hip.y) / span }
  return { x: (hip.x + ankle.x) / 2 + down.y * bend, y: (hip.y + ankle.y) / 2 - down.x * bend }
}

/** The hip, brought toward an ankle that a straight leg would not reach: legs never stretch. */
function withinReach(hip: Point, ankle: Point): Point {
  const span = distance(hip, ankle)
  const longest = 2 * LEG - 0.05
  if (span <= longest) return hip
  const share = longest / span
  return { x: ankle.x + (hip.x - ankle.x) * share, y: ankle.y + (hip.y - ankle.y) * share }
}

/** The leg that bears the weight is a little thicker than the other. */
function leg(hip: Point, ankle: Point, bears: boolean): Limb[] {
  const bent = knee(hip, ankle)
  const k = bears ? 1.06 : 0.86
  return [
    { from: hip, to: bent, thick: 5.2 * k, thin: 3.9 * k },
    { from: bent, to: ankle, thick: 3.9 * k, thin: 2.6 * k },
  ]
}

/** A pose as limbs and outlines. Pure: the same pose, the same figure. */
export function figureOf(pose: Pose): Figure {
  const ankle = (foot: FootPose): Point => ({ x: foot.x, y: -ANKLE - foot.lift })
  const back = ankle(pose.back)
  const front = ankle(pose.front)
  let hip: Point = { x: pose.hip.x, y: -pose.hip.height }
  hip = withinReach(withinReach(hip, front), back)

  const shoulder = reach(hip, pose.lean, TORSO)
  const head = reach(reach(hip, pose.lean, NECK.at), pose.neck, NECK.length)
  const elbow = reach(shoulder, pose.arm.upper, pose.arm.lengths[0])
  const hand = reach(elbow, pose.arm.fore, pose.arm.lengths[1])
  const limbs = {
    legs: [...leg(hip, back, pose.weight !== 'front'), ...leg(hip, front, pose.weight !== 'back')],
    torso: { from: shoulder, to: hip, thick: 6.6, thin: 5.4 },
    arm: [
      { from: shoulder, to: elbow, thick: 3.6, thin: 2.7 },
      { from: elbow, to: hand, thick: 2.7, thin: 1.9 },
    ],
  }
  const shoes = [shoe(back, pose.back.turn), shoe(front, pose.front.turn)]
  return {
    limbs,
    shoes,
    head: { ...head, turn: pose.headTurn },
    body: [...limbs.legs.map(outline), ...shoes.map(shoeOutline), outline(limbs.torso)].join(''),
    arm: limbs.arm.map(outline).join(''),
  }
}

/** The boss at a footing. */
export function bossAt(footing: Footing): Figure {
  return figureOf(bossPose(footing))
}

/** You in a pose, facing right: mirror it to face the boss. */
export function youIn(pose: YourPose): Figure {
  return figureOf(YOUR_POSES[pose])
}
