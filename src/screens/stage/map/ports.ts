import type { Box } from '../boxes.ts'
import type { Point } from '../limb.ts'

/** A line of a drawing between two boxes. */
export interface Line {
  from: Box
  to: Box
  /** From one border to the other. At least two. */
  points: readonly Point[]
}

interface End {
  line: Line
  at: 'from' | 'to'
  /** The next point of the line: it says where on the side the line belongs. */
  next: Point
}

/**
 * The same lines, leaving each box at its foot and coming to it at its head, spread along that side in the order in which
 * they go on: so that none runs behind the box beside it. A line that goes up does it the other way round.
 */
export function spread<One extends Line>(lines: readonly One[]): One[] {
  const sides = new Map<string, End[]>()
  const ends = new Map<Line, { from: Point; to: Point }>()
  for (const line of lines) {
    const [first, second] = line.points
    const [before, last] = [line.points.at(-2), line.points.at(-1)]
    if (!first || !second || !before || !last) continue
    ends.set(line, { from: first, to: last })
    const down = line.from.y <= line.to.y
    put(line.from, down ? 'foot' : 'head', { line, at: 'from', next: second })
    put(line.to, down ? 'head' : 'foot', { line, at: 'to', next: before })
  }
  for (const [, side] of sides) {
    const [one] = side
    if (!one) continue
    const box = one.line[one.at]
    const foot = (one.at === 'from') === one.line.from.y <= one.line.to.y
    const y = box.y + (foot ? 1 : -1) * (box.height / 2)
    side.sort((a, b) => a.next.x - b.next.x)
    for (const [i, { line, at }] of side.entries()) {
      const its = ends.get(line)
      if (its) its[at] = { x: box.x + box.width * ((i + 1) / (side.length + 1) - 0.5), y }
    }
  }
  return lines.map(line => {
    const its = ends.get(line)
    return its ? { ...line, points: [its.from, ...line.points.slice(1, -1), its.to] } : line
  })

  function put({ x, y }: Box, side: 'head' | 'foot', end: End): void {
    const key = `${x} ${y} ${side}`
    sides.set(key, [...(sides.get(key) ?? []), end])
  }
}
