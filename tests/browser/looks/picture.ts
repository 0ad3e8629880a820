import { crc32, deflateSync } from 'node:zlib'

/** A picture: three bytes a pixel, row by row. */
export interface Picture {
  width: number
  height: number
  rgb: Uint8Array
}

/** A colour that fills this part of a picture is kept as it is; between such colours there are shades enough. */
const FILLS = 1 / 1000
/** Steps between the shades: sixteen from none to full. */
const STEP = 17
/** Of a palette’s 256 one is left, to mark places with. */
const MOST = 255

/**
 * The same picture in few colours, so that its file is small: those that fill something stay as they are, and the shades at
 * their edges are rounded. What was done to a picture that is held must be done to one that is compared with it.
 */
export function inFewColours({ width, height, rgb }: Picture): Picture {
  const counts = new Map<number, number>()
  // Most pixels are like the one before.
  for (let at = 0; at < rgb.length; ) {
    const [from, colour] = [at, colourAt(rgb, at)]
    while (at < rgb.length && colourAt(rgb, at) === colour) at += 3
    counts.set(colour, (counts.get(colour) ?? 0) + (at - from) / 3)
  }
  const enough = width * height * FILLS
  const kept = new Set([...counts].filter(([, count]) => count >= enough).map(([colour]) => colour))
  const shades = new Map<number, number>()
  for (const [colour, count] of counts) {
    if (!kept.has(colour)) shades.set(rounded(colour), (shades.get(rounded(colour)) ?? 0) + count)
  }
  // Where there are too many shades, the rare ones become the nearest of the others.
  const common = [...shades].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([shade]) => shade)
  const palette = [...kept, ...common].slice(0, MOST)
  const becomes = new Map<number, number>()
  const shown = new Map(palette.map(colour => [colour, colour]))
  for (const colour of counts.keys()) {
    const shade = kept.has(colour) ? colour : rounded(colour)
    const one = shown.get(shade) ?? nearest(shade, palette)
    shown.set(shade, one)
    becomes.set(colour, one)
  }
  const few = new Uint8Array(rgb.length)
  for (let at = 0, last = -1, now = 0; at < rgb.length; at += 3) {
    const colour = colourAt(rgb, at)
    if (colour !== last) now = becomes.get(colour) ?? 0
    last = colour
    putColour(few, at, now)
  }
  return { width, height, rgb: few }
}

/** A PNG with a palette: of a picture in at most 256 colours. */
export function pngOf({ width, height, rgb }: Picture): Buffer {
  const index = new Map<number, number>()
  const rows = Buffer.alloc(height * (width + 1))
  for (let y = 0, at = 0; y < height; y++) {
    for (let x = 0; x < width; x++, at += 3) {
      const colour = colourAt(rgb, at)
      const n = index.get(colour) ?? index.size
      if (n === index.size) index.set(colour, n)
      rows[y * (width + 1) + 1 + x] = n
    }
  }
  if (index.size > 256) throw new RangeError(`A palette holds 256 colours, not ${index.size}.`)
  const palette = Buffer.alloc(index.size * 3)
  for (const [colour, n] of index) putColour(palette, n * 3, colour)
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([8, 3, 0, 0, 0], 8)
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    chunk('PLTE', palette),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data])
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  check.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, check])
}

function colourAt(rgb: Uint8Array, at: number): number {
  return ((rgb[at] ?? 0) << 16) | ((rgb[at + 1] ?? 0) << 8) | (rgb[at + 2] ?? 0)
}

function putColour(rgb: Uint8Array, at: number, colour: number): void {
  rgb[at] = colour >> 16
  rgb[at + 1] = (colour >> 8) & 255
  rgb[at + 2] = colour & 255
}

function rounded(colour: number): number {
  const round = (part: number) => Math.round(part / STEP) * STEP
  return (round(colour >> 16) << 16) | (round((colour >> 8) & 255) << 8) | round(colour & 255)
}

function nearest(colour: number, palette: readonly number[]): number {
  const far = (other: number) =>
    ((colour >> 16) - (other >> 16)) ** 2 +
    (((colour >> 8) & 255) - ((other >> 8) & 255)) ** 2 +
    ((colour & 255) - (other & 255)) ** 2
  return palette.reduce((best, one) => (far(one) < far(best) ? one : best))
}
