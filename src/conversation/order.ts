import type { Reply, Turn } from '../scenario/scenario.ts'

/**
 * The order in which practice shows a turn's replies (P5): drawn from the conversation's id and the turn, so that it
 * is the same on replay and nobody learns that the third one leads. Rooms and print keep the file's order.
 */
export function shownOrder(conversation: string, turn: Turn): Reply[] {
  const order = [...turn.replies]
  let seed = hash(`${conversation}/${turn.id}`)
  for (let last = order.length - 1; last > 0; last--) {
    seed = next(seed)
    const pick = seed % (last + 1)
    const [a, b] = [order[last], order[pick]]
    if (a && b) [order[last], order[pick]] = [b, a]
  }
  return order
}

/** The id whose order the pages show that are drawn before anybody came. */
export const MODEL_ID = 'first'

/** FNV-1a over UTF-16 units, 32 bits: stable across browsers and versions, which is all that is asked of it. */
function hash(text: string): number {
  let h = 0x811c9dc5
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
  return h >>> 0
}

/** One step of Mulberry32's mixing: neighbouring seeds give unlike orders. */
function next(seed: number): number {
  let t = (seed + 0x6d2b79f5) >>> 0
  t = Math.imul(t ^ (t >>> 15), t | 1)
  t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
  return (t ^ (t >>> 14)) >>> 0
}

/**
 * An id for a fresh conversation under which a turn's replies stand as they stand under `model`: a page that was drawn
 * before anybody came shows some order already, and must not reshuffle it under somebody's finger.
 *
 * @param draw gives a fresh random id each time; with four replies one in twenty-four fits.
 */
export function idInOrderOf(model: string, turn: Turn, draw: () => string): string {
  const wanted = shownOrder(model, turn).map(reply => reply.id)
  let id = draw()
  for (let tries = 0; tries < 2000; tries++) {
    if (shownOrder(id, turn).every((reply, place) => reply.id === wanted[place])) return id
    id = draw()
  }
  return id
}
