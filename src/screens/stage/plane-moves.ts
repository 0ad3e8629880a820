import { type Box, leastOf, outside, overlap } from './boxes.ts'
import { widthOf } from './fitted.ts'
import type { Point } from './limb.ts'
import type { PlaneFrame } from './plane-frame.ts'

/** The box of a reply's label, whose letters are about 0.72 of their size high. */
export function labelBox(label: string, at: Point, size: number): Box {
  return { ...at, width: widthOf(label, size) + 2, height: size * 0.76 }
}

const along = (a: Point, b: Point, c: Point, t: number): Point => {
  const u = 1 - t
  return { x: u * u * a.x + 2 * u * t * b.x + t * t * c.x, y: u * u * a.y + 2 * u * t * b.y + t * t * c.y }
}

const BENDS = [0.42, 0.66, 0.2, 0.9, -0.3, -0.6, 1.3, -0.9]
const PLACES = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74]

/** A move from cell to cell: forward ones arc above, backward below, and the reply's badge rides where there is room. */
export function move(
  frame: PlaneFrame,
  from: Point,
  to: Point,
  label: string,
  taken: readonly Box[],
  bounds: Box,
): { bend: Point; badge: Point; text: Point } {
  const side = to.x >= from.x ? -1 : 1
  // straight up or down, an arc has to go aside to be seen
  const upright = Math.abs(to.x - from.x) < frame.cell.width / 2
  const over = frame.glyph / 2 + frame.text * 0.5
  const beside = over + widthOf(label.slice(1), frame.text) / 2
  const candidates = BENDS.flatMap((share, nthBend) => {
    const bend = {
      x: (from.x + to.x) / 2 + (upright ? side * share * frame.cell.width : 0),
      y: (from.y + to.y) / 2 + (upright ? 0 : side * share * frame.cell.height),
    }
    const points = [0.2, 0.35, 0.65, 0.8].map(t => along(from, bend, to, t))
    const crossed = taken.filter(box =>
      points.some(p => overlap({ ...p, width: 1, height: 1 }, box) > 0),
    ).length
    return PLACES.flatMap((t, nthPlace) => {
      const badge = along(from, bend, to, t)
      const odd = crossed * 12 + nthBend * 6 + nthPlace * 4
      return [side, -side].flatMap((d, i) => [
        { bend, badge, odd: odd + i * 2, text: { x: badge.x, y: badge.y + d * over } },
        { bend, badge, odd: odd + i * 2 + 1, text: { x: badge.x - d * beside, y: badge.y } },
      ])
    })
  })
  const cost = ({ badge, text, odd }: (typeof candidates)[number]) => {
    const glyph: Box = { ...badge, width: frame.glyph + 2, height: frame.glyph + 2 }
    const digits = labelBox(label, text, frame.text)
    return taken.reduce(
      (sum, box) => sum + overlap(glyph, box) * 2 + overlap(digits, box) * 3,
      outside(glyph, bounds) * 4 + outside(digits, bounds) * 6 + odd,
    )
  }
  return leastOf(candidates, cost, ({ odd }) => odd)
}
