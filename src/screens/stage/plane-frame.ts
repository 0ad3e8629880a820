import type { Box } from './boxes.ts'
import type { Standing } from './standing.ts'

/** The measures of one drawing of the plane. */
export interface PlaneFrame {
  name: 'wide' | 'narrow'
  width: number
  left: number
  top: number
  cell: { width: number; height: number }
  axis: number
  /** The largest print (times its 27) and glyph (units across). */
  print: number
  glyph: number
  /** Of the numbers. */
  text: number
  labels: boolean
}

export const WIDE_PLANE: PlaneFrame = {
  name: 'wide',
  width: 840,
  left: 160,
  top: 8,
  cell: { width: 96, height: 92 },
  axis: 36,
  print: 1.4,
  glyph: 26,
  text: 16,
  labels: true,
}
export const NARROW_PLANE: PlaneFrame = {
  name: 'narrow',
  width: 340,
  left: 26,
  top: 8,
  cell: { width: 44, height: 66 },
  axis: 24,
  print: 0.9,
  glyph: 20,
  text: 16,
  labels: false,
}

/** The cell of a standing. */
export function cellOf(frame: PlaneFrame, { footing, heard }: Standing): Box {
  const { width, height } = frame.cell
  return {
    x: frame.left + (footing + 3.5) * width,
    y: frame.top + (3.5 - heard) * height,
    width,
    height,
  }
}
