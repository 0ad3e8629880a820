/** What the wall has to itself, in CSS pixels. */
export interface Frame {
  width: number
  height: number
}

/** The wall that the measures of wall.css are made for. */
const MODEL: Frame = { width: 1920, height: 1080 }
/** On it: the boss's line is 60 px and a reply 28 px at the least of these, in pixels of the wall's em. */
const LEAST = 17
const MOST = 27
/** No em is smaller on any wall that fills itself: a reply is 17.5 px then. */
const SMALLEST = 9
/** So much larger than the least it may become on any wall, also a tall and narrow one. */
const ROOM = 1.6
/** One step of text size. */
const STEP = 1.12

/** Between which sizes of its em a wall fills itself: from what the last row can read to what is more than enough. */
export function emRange({ width, height }: Frame): { least: number; most: number } {
  const [across, down] = [width / MODEL.width, height / MODEL.height]
  const least = Math.max(SMALLEST, LEAST * Math.min(across, down))
  return { least, most: Math.max(least * ROOM, MOST * Math.sqrt(across * down)) }
}

/** An em so many steps of text size larger, or smaller below 0. */
export function stepped(em: number, steps: number): number {
  return em * STEP ** steps
}

/**
 * The largest em that fits, to an eighth of a pixel.
 *
 * @param fits asked a few times; what fits is taken to fit at every smaller size too.
 * @returns null where not even the least fits.
 */
export function largestEm(
  { least, most }: { least: number; most: number },
  fits: (em: number) => boolean,
): number | null {
  if (!fits(least)) return null
  if (fits(most)) return most
  let [small, large] = [least, most]
  while (large - small > 0.125) {
    const middle = (small + large) / 2
    if (fits(middle)) small = middle
    else large = middle
  }
  return small
}
