/** A rectangle of a drawing, by its middle. */
export interface Box {
  x: number
  y: number
  width: number
  height: number
}

/** The area that two boxes share. */
export function overlap(a: Box, b: Box): number {
  const shared = (from: number, length: number, otherFrom: number, otherLength: number) =>
    Math.min(from + length / 2, otherFrom + otherLength / 2) -
    Math.max(from - length / 2, otherFrom - otherLength / 2)
  const across = shared(a.x, a.width, b.x, b.width)
  const down = shared(a.y, a.height, b.y, b.height)
  return across > 0 && down > 0 ? across * down : 0
}

/** The area of a box that lies outside another. */
export function outside(box: Box, frame: Box): number {
  return box.width * box.height - overlap(box, frame)
}

/**
 * The first of the candidates with the least cost. Throws on an empty list.
 *
 * @param atLeast what a candidate costs in any case, where that is quickly known: saves working out the rest of it.
 */
export function leastOf<T>(
  candidates: readonly T[],
  cost: (one: T) => number,
  atLeast: (one: T) => number = () => Number.NEGATIVE_INFINITY,
): T {
  let best: T | undefined
  let least = Number.POSITIVE_INFINITY
  for (const one of candidates) {
    if (atLeast(one) >= least) continue
    const its = cost(one)
    if (best === undefined || its < least) {
      best = one
      least = its
    }
  }
  if (best === undefined) throw new Error('leastOf was given no candidates.')
  return best
}
