/** A word as a number of 32 bits (FNV-1a, then stirred): the reader knows words by their numbers alone. */
export function hashOf(word: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193)
  return stir(hash)
}

/** Two numbers of 32 bits as one; their order counts. */
export function join(one: number, other: number): number {
  return stir(Math.imul(one, 0x9e3779b1) ^ other)
}

function stir(hash: number): number {
  let h = hash
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}
