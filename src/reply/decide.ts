import type { Move } from '../scenario/moves.ts'
import { ACTS, type Act, SIDE_OF_ACT, SIDES } from './acts.ts'
import type { Honesty } from './network.ts'

/** What an answer of the network amounts to. */
export interface Decision {
  /** The probability of each of `ACTS`. */
  acts: Float32Array
  /** The probability of each of `SIDES`, leanings included. */
  sides: number[]
  /** The places in `SIDES` of the likeliest and the next. */
  first: number
  second: number
  /** Whether the likeliest is probable enough to be said without the next. */
  sure: boolean
}

/** What a turn's offers add to an act: a line is held only where there is one, and small things are backed where they are small. */
const OFFERED: Partial<Record<Act, number>> = { 'hold-the-line': 1, support: 0.5 }
const NOT_OFFERED: Partial<Record<Act, number>> = { 'hold-the-line': -1.5 }

/**
 * Turns the network's logits into probabilities, and these into the likeliest side. The reader and its training both
 * decide here, so that what was measured is what is read.
 *
 * @param offers the moves of the turn's written replies, where there is a turn.
 */
export function decide(
  logits: Float32Array,
  honest: Honesty,
  offers: readonly Move[] | undefined = undefined,
): Decision {
  const acts = shares(logits.map((logit, act) => logit * honest.cool + leaning(ACTS[act] as Act, offers)))
  const leant = sidesOf(acts).map((share, side) => share * Math.exp(honest.sides[side] ?? 0))
  const sum = leant.reduce((total, share) => total + share, 0)
  const sides = leant.map(share => share / sum)
  const order = sides.map((_, side) => side).sort((a, b) => (sides[b] as number) - (sides[a] as number))
  const [first = 0, second = 1] = order
  return { acts, sides, first, second, sure: (sides[first] as number) >= (honest.sure[first] as number) }
}

/** The likeliest act of a side: places in `ACTS` and `SIDES`. */
export function bestOf(acts: Float32Array, side: number): number {
  let best = -1
  acts.forEach((share, act) => {
    if (SIDE_OF_ACT[act] === side && (best < 0 || share > (acts[best] as number))) best = act
  })
  return best
}

/** The probability of each act from its logit. */
export function shares(logits: Float32Array): Float32Array {
  const most = Math.max(...logits)
  const parts = logits.map(logit => Math.exp(logit - most))
  const sum = parts.reduce((total, part) => total + part, 0)
  return parts.map(part => part / sum)
}

/** What the acts of each side add up to. */
export function sidesOf(acts: Float32Array): number[] {
  const sides = SIDES.map(() => 0)
  acts.forEach((share, act) => {
    const side = SIDE_OF_ACT[act] as number
    sides[side] = (sides[side] as number) + share
  })
  return sides
}

function leaning(act: Act, offers: readonly Move[] | undefined): number {
  if (!offers || act === 'unclear') return 0
  return (offers.includes(act) ? OFFERED[act] : NOT_OFFERED[act]) ?? 0
}
