/** Draws one of a list. */
export type Draw = <One>(from: readonly One[]) => One

/**
 * Draws by a seed (Mulberry32): the same seed gives the same draws, on every machine.
 *
 * @throws RangeError from the drawer, for an empty list.
 */
export function drawer(seed: number): Draw {
  let state = seed >>> 0
  return from => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    const one = from[((t ^ (t >>> 14)) >>> 0) % from.length]
    if (one === undefined) throw new RangeError('There is nothing to draw from.')
    return one
  }
}
