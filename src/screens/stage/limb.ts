/** A point of a drawing: x to the right, y down. */
export interface Point {
  x: number
  y: number
}

/** One bone with its flesh: a circle at each end and everything between them. */
export interface Limb {
  from: Point
  to: Point
  /** Radii at either end. */
  thick: number
  thin: number
}

/** A number as drawings write it: one decimal at most, never −0. */
export function tidy(n: number): string {
  const rounded = Math.round(n * 10) / 10
  return String(rounded === 0 ? 0 : rounded)
}

/** The point at a distance from another; 0° is straight up, 90° to the right. */
export function reach(from: Point, degrees: number, length: number): Point {
  const angle = (degrees * Math.PI) / 180
  return { x: from.x + Math.sin(angle) * length, y: from.y - Math.cos(angle) * length }
}

export function distance(a: Point, b: Point): number {
  return Math.hypot(b.x - a.x, b.y - a.y)
}

/** The outline of a limb: the hull of its two circles, as a path. */
export function outline({ from, to, thick, thin }: Limb): string {
  const length = distance(from, to)
  const along = { x: (to.x - from.x) / length, y: (to.y - from.y) / length }
  // the tangents of two circles leave the axis at an angle whose cosine is the difference of the radii over their distance
  const cos = (thick - thin) / length
  const sin = Math.sqrt(Math.max(0, 1 - cos * cos))
  const onCircle = (centre: Point, radius: number, side: 1 | -1) => {
    const x = centre.x + (along.x * cos - side * along.y * sin) * radius
    const y = centre.y + (along.y * cos + side * along.x * sin) * radius
    return `${tidy(x)} ${tidy(y)}`
  }
  const round = (radius: number) => `A${tidy(radius)} ${tidy(radius)} 0 0 0 `
  return (
    `M${onCircle(from, thick, 1)}L${onCircle(to, thin, 1)}${round(thin)}${onCircle(to, thin, -1)}` +
    `L${onCircle(from, thick, -1)}${round(thick)}${onCircle(from, thick, 1)}Z`
  )
}

const SHOE: readonly Point[] = [
  { x: -3.6, y: -4.2 },
  { x: 2.6, y: -4.6 },
  { x: 6, y: -1.8 },
  { x: 11, y: 0.4 },
  { x: 12.4, y: 2.6 },
  { x: 11.6, y: 4 },
  { x: -3.4, y: 4 },
  { x: -4.2, y: 2 },
]

/** The corners of a shoe whose heel is under the ankle and whose toe points right, turned by so many degrees. */
export function shoe(ankle: Point, degrees: number): Point[] {
  const angle = (degrees * Math.PI) / 180
  const cos = Math.cos(angle)
  const sin = Math.sin(angle)
  return SHOE.map(({ x, y }) => ({ x: ankle.x + x * cos - y * sin, y: ankle.y + x * sin + y * cos }))
}

/** A shoe's outline as a path: rounded at heel, instep and toe. */
export function shoeOutline(corners: readonly Point[]): string {
  const [heelTop, shin, instep, vamp, toe, toeEnd, heel, back] = corners.map(
    ({ x, y }) => `${tidy(x)} ${tidy(y)}`,
  )
  return `M${heelTop}Q${back} ${heel}L${toeEnd}Q${toe} ${vamp}Q${instep} ${shin}Z`
}
