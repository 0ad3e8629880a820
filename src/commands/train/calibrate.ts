import { SIDES } from '../../reply/acts.ts'
import { shares, sidesOf } from '../../reply/decide.ts'
import type { Honesty } from '../../reply/network.ts'

/** What a network that was not taught with a voice said of one of its replies. */
export interface Heldout {
  logits: Float32Array
  /** The place in `SIDES` of what it is. */
  side: number
}

/** At most this part of pushes and roll-overs may pass for a lead … */
const PRAISED = 0.058
/** … this part of what is no reply is found, unless that costs this part of the real replies … */
const FOUND = 0.97
const CALLED = 0.022
/** … and where it says that it is sure, it is right at least this often. */
const RIGHT = 0.955

/** Makes the probabilities of a network honest, by replies of voices that it was not taught with. */
export function honestyOf(heldout: readonly Heldout[]): Honesty {
  const cool = coolest(heldout)
  const told = heldout.map(one => ({ side: one.side, shares: cooled(one.logits, cool) }))
  const sides = [0, 0, 0, 0]
  // Leads first: nothing teaches worse than praise for a push. Then what is no reply, found where it was missed.
  sides[0] = -least(lean => praised(told, [-lean, 0, 0, 0]) <= PRAISED, 1)
  const leaning = (lean: number) => [sides[0] ?? 0, 0, 0, lean]
  sides[3] = least(
    lean => found(told, leaning(lean)) >= FOUND || called(told, leaning(lean)) >= CALLED,
    2.5,
    -1.5,
  )
  return { cool, sides: sides.map(short), sure: sureFrom(told, sides).map(short) }
}

/** The factor under which what was said to be so probable came true so often: the least surprise at what it is. */
function coolest(heldout: readonly Heldout[]): number {
  let best = 1
  let least = Infinity
  for (let cool = 0.3; cool <= 1.2; cool += 0.02) {
    let surprise = 0
    for (const one of heldout)
      surprise -= Math.log(Math.max(1e-9, cooled(one.logits, cool)[one.side] as number))
    if (surprise < least) {
      least = surprise
      best = cool
    }
  }
  return short(best)
}

function cooled(logits: Float32Array, cool: number): number[] {
  return sidesOf(shares(logits.map(logit => cool * logit)))
}

interface Shared {
  side: number
  shares: number[]
}

function best(shares: readonly number[], sides: readonly number[]): number {
  let place = 0
  shares.forEach((share, side) => {
    if (share * Math.exp(sides[side] ?? 0) > (shares[place] ?? 0) * Math.exp(sides[place] ?? 0)) place = side
  })
  return place
}

function praised(all: readonly Shared[], sides: readonly number[]): number {
  const poor = all.filter(one => one.side === 1 || one.side === 2)
  return poor.filter(one => best(one.shares, sides) === 0).length / poor.length
}

function found(all: readonly Shared[], sides: readonly number[]): number {
  const none = all.filter(one => one.side === 3)
  return none.filter(one => best(one.shares, sides) === 3).length / none.length
}

function called(all: readonly Shared[], sides: readonly number[]): number {
  const real = all.filter(one => one.side !== 3)
  return real.filter(one => best(one.shares, sides) === 3).length / real.length
}

/** The smallest lean between two bounds that is enough. */
function least(isEnough: (lean: number) => boolean, bound: number, from = 0): number {
  for (let lean = from; lean < bound; lean += 0.05) if (isEnough(lean)) return lean
  return bound
}

/** For each side the probability from which it is right often enough. */
function sureFrom(all: readonly Shared[], sides: readonly number[]): number[] {
  return SIDES.map((_, side) => {
    const said = all
      .map(one => {
        const leaning = one.shares.map((share, place) => share * Math.exp(sides[place] ?? 0))
        return {
          place: best(one.shares, sides),
          share: (leaning[side] ?? 0) / leaning.reduce((a, b) => a + b, 0),
          side: one.side,
        }
      })
      .filter(one => one.place === side)
      .sort((a, b) => b.share - a.share)
    let right = 0
    let from = 1
    said.forEach((one, i) => {
      if (one.side === side) right++
      if (right / (i + 1) >= RIGHT) from = one.share
    })
    return Math.min(from, 0.999)
  })
}

function short(value: number): number {
  return Math.round(value * 1000) / 1000
}
