import type { Footing } from '../../scenario/scenario.ts'
import type { Point } from './limb.ts'
import { stride, YOUR_POSES, type YourPose } from './poses.ts'

/** One foot on the floor seen from above. */
export interface Print extends Point {
  whose: 'boss' | 'you'
  /** `down` bears weight, `free` does not, `ghost` was there before, `off` has left the board. */
  state: 'down' | 'free' | 'ghost' | 'off'
  /** The boss's foot that stands in the room you made. */
  fore?: boolean
  scale: number
  mirrored: boolean
  turn: number
}

/** From the line between the feet to either of them, in hundredths of a figure. */
const ASIDE = 6.6
/** From an ankle to the middle of its print. */
const AHEAD = 4.1
/** A print is drawn 27 long; a figure's foot is 16.6. */
const LENGTH = 16.6 / 27

type Weight = 'down' | 'free'

/** The boss's two prints around (x, y), at a scale of so many units a hundredth. */
export function bossPrints(footing: Footing, at: Point, scale: number, ghost = false): Print[] {
  const s = stride(footing)
  const print = (x: number, aside: number, weight: Weight): Print => ({
    whose: 'boss',
    x: at.x + (x + AHEAD) * scale,
    y: at.y + aside * scale,
    state: ghost ? 'ghost' : weight,
    scale: scale * LENGTH,
    mirrored: aside < 0,
    turn: 0,
    ...(!ghost && footing > 0 && x > 0 ? { fore: true } : {}),
  })
  return [print(-s, ASIDE, footing > 0 ? 'free' : 'down'), print(s, -ASIDE, footing < 0 ? 'free' : 'down')]
}

/** Your two prints around (x, y), toes toward the boss. Rolled over, they lie turned: give the board's edge as y. */
export function yourPrints(pose: YourPose, at: Point, scale: number, ghost = false): Print[] {
  const base = { whose: 'you' as const, scale: scale * LENGTH }
  if (pose === 'roll-over') {
    const off = (x: number, aside: number, turn: number): Print => ({
      ...base,
      x: at.x + x * scale,
      y: at.y + aside * scale,
      state: ghost ? 'ghost' : 'off',
      mirrored: aside > 0,
      turn,
    })
    return [off(-6, -ASIDE / 2, 160), off(9, ASIDE / 2, 124)]
  }
  const { back, front, weight } = YOUR_POSES[pose]
  const print = (x: number, aside: number, bears: boolean): Print => ({
    ...base,
    x: at.x + x * scale,
    y: at.y + aside * scale,
    state: ghost ? 'ghost' : bears ? 'down' : 'free',
    mirrored: aside > 0,
    turn: 180,
  })
  return [
    print(-back.x - AHEAD, -ASIDE, weight !== 'front'),
    print(-front.x - AHEAD, ASIDE, weight !== 'back'),
  ]
}
