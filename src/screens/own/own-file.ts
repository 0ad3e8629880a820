import type { Own } from '../../scenario/pattern/own.ts'

/**
 * One conversation of a person's own as a file: as *What is kept* saves it and brings it back, with nothing else in it (K2).
 *
 * @param at milliseconds since 1970.
 */
export function fileOfOwn(own: Own, at: number): { name: string; text: string } {
  const savedAt = new Date(at).toISOString()
  const content = { product: 'front-foot', format: 1, savedAt, own: [own] }
  return {
    name: `front-foot-own-${savedAt.slice(0, 10)}.json`,
    text: `${JSON.stringify(content, null, 2)}\n`,
  }
}
