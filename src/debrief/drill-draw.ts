/** Draws numbers from 0 up to 1, always the same ones for the same seed. For variety, not for secrets. */
export function drawsFrom(seed: number): () => number {
  let state = (Math.trunc(seed) ^ 0x5f356495) >>> 0 || 1
  const draw = () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    state >>>= 0
    return state / 2 ** 32
  }
  // The first draws of neighbouring seeds are alike.
  for (let warm = 0; warm < 8; warm++) draw()
  return draw
}

/** The same things in another order. */
export function shuffled<Thing>(things: readonly Thing[], draw: () => number): Thing[] {
  return things
    .map(thing => ({ thing, at: draw() }))
    .sort((a, b) => a.at - b.at)
    .map(({ thing }) => thing)
}
