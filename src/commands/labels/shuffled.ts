/**
 * A source of numbers from 0 up to 1, the same for the same seed on every machine: a sheet can be made again from what its
 * answers say of it. A linear congruence (the constants of Numerical Recipes), read from its upper bits, is even enough
 * to shuffle a page.
 */
export function drawsFrom(seed: number): () => number {
  let state = seed >>> 0
  const draw = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
  // Neighbouring seeds begin alike: the first few draws go to waste.
  for (let n = 0; n < 4; n++) draw()
  return draw
}

/** The same things in an order that `draw` decides; the list given stays as it is. */
export function shuffled<T>(things: readonly T[], draw: () => number): T[] {
  const left = [...things]
  const order: T[] = []
  while (left.length > 0) order.push(...left.splice(Math.floor(draw() * left.length), 1))
  return order
}
