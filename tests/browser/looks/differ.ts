import type { Picture } from './picture.ts'

/** What counts as a change. */
export interface Strictness {
  /** Pixels of a picture, both ways: what happens within such a cell is one number a colour. */
  cell: number
  /** How much a cell’s mean may change, of 255. */
  most: number
  /** Cells that touch: fewer are an accident. */
  together: number
  /** How much longer or shorter a picture may be, in its pixels. */
  longer: number
}

/** On the same Chromium and the same system as what is held: nothing may change but how a few edges were rounded. */
export const SAME: Strictness = { cell: 8, most: 3, together: 1, longer: 0 }
/** On any other: letters are drawn a little thicker or thinner, and a field may be a pixel higher. */
export const OTHER: Strictness = { cell: 8, most: 20, together: 5, longer: 4 }

/** A rectangle, in pixels of the picture. */
export interface Place {
  x: number
  y: number
  width: number
  height: number
}

/**
 * Where two pictures of the same thing differ: cells that touch each other make one place.
 *
 * @returns nothing where they look the same; the whole picture where none is held or their sizes differ by too much.
 */
export function differ(held: Picture | null, seen: Picture, how: Strictness): Place[] {
  const { width, height } = seen
  if (held?.width !== width || Math.abs(held.height - height) > how.longer)
    return [{ x: 0, y: 0, width, height: Math.max(height, held?.height ?? 0) }]
  if (Buffer.compare(held.rgb, seen.rgb) === 0) return []
  const [columns, rows] = [Math.ceil(width / how.cell), Math.ceil(Math.min(height, held.height) / how.cell)]
  const changed = new Set<number>()
  for (let n = 0; n < columns * rows; n++) {
    const [x, y] = [(n % columns) * how.cell, Math.floor(n / columns) * how.cell]
    const [before, after] = [mean(held, x, y, how.cell), mean(seen, x, y, how.cell)]
    if (before.some((part, at) => Math.abs(part - (after[at] ?? 0)) > how.most)) changed.add(n)
  }
  return together(changed, columns)
    .filter(cells => cells.length >= how.together)
    .map(cells => around(cells, columns, how.cell))
}

function mean({ width, height, rgb }: Picture, x: number, y: number, cell: number): [number, number, number] {
  const sum: [number, number, number] = [0, 0, 0]
  const [right, bottom] = [Math.min(x + cell, width), Math.min(y + cell, height)]
  for (let row = y; row < bottom; row++) {
    for (let at = (row * width + x) * 3; at < (row * width + right) * 3; at += 3) {
      sum[0] += rgb[at] ?? 0
      sum[1] += rgb[at + 1] ?? 0
      sum[2] += rgb[at + 2] ?? 0
    }
  }
  const count = (right - x) * (bottom - y)
  return [sum[0] / count, sum[1] / count, sum[2] / count]
}

/** The cells of each place: those that touch, also at a corner. */
function together(changed: Set<number>, columns: number): number[][] {
  const places: number[][] = []
  const left = new Set(changed)
  for (const first of changed) {
    if (!left.delete(first)) continue
    const place = [first]
    for (const one of place) {
      for (const down of [-1, 0, 1]) {
        for (const right of [-1, 0, 1]) {
          const next = one + down * columns + right
          const beside = Math.abs((next % columns) - (one % columns)) <= 1
          if (beside && left.delete(next)) place.push(next)
        }
      }
    }
    places.push(place)
  }
  return places
}

function around(cells: readonly number[], columns: number, cell: number): Place {
  const across = cells.map(one => one % columns)
  const down = cells.map(one => Math.floor(one / columns))
  const [x, y] = [Math.min(...across), Math.min(...down)]
  return {
    x: x * cell,
    y: y * cell,
    width: (Math.max(...across) - x + 1) * cell,
    height: (Math.max(...down) - y + 1) * cell,
  }
}
