import type { Box } from '../boxes.ts'
import type { Point } from '../limb.ts'

/** What part of a map is in its frame: the point in the middle, and so many pixels a unit. */
export interface View extends Point {
  scale: number
}

export interface Size {
  width: number
  height: number
}

/** A map, in units, and the frame that it is seen through, in pixels. */
export interface Framed {
  map: Size
  frame: Size
  /** Pixels a unit at 100 %: 1 where the page's letters are 16 px. */
  normal: number
}

/** From this part of normal size on letters of 16 are at least 13 px high: below, no words are shown. */
export const LEGIBLE = 13 / 16
/** So many times the normal size, and no closer. */
const CLOSEST = 2.5

/** All of a map, as close as it fits, and never closer than normal size. */
export function whole({ map, frame, normal }: Framed): View {
  const scale = Math.min(normal, frame.width / map.width, frame.height / map.height)
  return { x: map.width / 2, y: map.height / 2, scale }
}

/**
 * What is shown at first: all of it where its words are legible then, else all its width, else the beginning.
 *
 * @param way the part that should be in view across, and where it begins: that comes first where not all of it fits.
 */
export function atFirst(framed: Framed, way: Box & { start: Point }): View {
  const { map, frame, normal } = framed
  const all = whole(framed)
  if (all.scale >= LEGIBLE * normal) return all
  const across = frame.width / map.width
  const scale = across >= LEGIBLE * normal ? Math.min(normal, across) : normal
  const x = way.width * scale <= frame.width ? way.x : way.start.x
  return held({ x, y: 0, scale }, framed)
}

/**
 * Holds a view to the map: neither further away than all of it nor closer than `CLOSEST`, and no emptiness beside it
 * while there is more to see.
 */
export function held({ x, y, scale }: View, framed: Framed): View {
  const { map, frame } = framed
  const kept = scaleWithin(scale, framed)
  return {
    x: within(x, map.width, frame.width / kept),
    y: within(y, map.height, frame.height / kept),
    scale: kept,
  }
}

/**
 * A view that was chosen in one frame as another shows it: all of the map stays all of it; else the middle stays, and letters
 * stay as large on the screen as they were beside the page's own.
 */
export function refitted(view: View, from: Framed, to: Framed): View {
  // Whoever looked at all of it wants all of it, and not the part that fits by chance.
  if (view.scale <= whole(from).scale) return whole(to)
  return held({ ...view, scale: (view.scale * to.normal) / from.normal }, to)
}

/**
 * So many times as close, as far as that goes.
 *
 * @param at in pixels from the middle of the frame: what is there stays there.
 */
export function closer(view: View, framed: Framed, times: number, at: Point = { x: 0, y: 0 }): View {
  const scale = scaleWithin(view.scale * times, framed)
  const shift = 1 / view.scale - 1 / scale
  return held({ x: view.x + at.x * shift, y: view.y + at.y * shift, scale }, framed)
}

/** Moved over the map by so many pixels. */
export function panned(view: View, framed: Framed, by: Point): View {
  return held({ ...view, ...onMap(view, by) }, framed)
}

/** The point of the map at a point of the frame, in pixels from its middle. */
export function onMap({ x, y, scale }: View, at: Point): Point {
  return { x: x + at.x / scale, y: y + at.y / scale }
}

/** The part of the map that is shown, as an SVG's viewBox. */
export function viewBox({ x, y, scale }: View, { frame }: Framed): string {
  const [width, height] = [frame.width / scale, frame.height / scale]
  return [x - width / 2, y - height / 2, width, height].map(n => n.toFixed(2)).join(' ')
}

function scaleWithin(scale: number, framed: Framed): number {
  return Math.min(CLOSEST * framed.normal, Math.max(whole(framed).scale, scale))
}

function within(middle: number, all: number, shown: number): number {
  return shown >= all ? all / 2 : Math.min(all - shown / 2, Math.max(shown / 2, middle))
}
