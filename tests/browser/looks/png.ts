import { inflateSync } from 'node:zlib'
import type { Picture } from './picture.ts'

/** Bytes a pixel, by a PNG’s type of colour: red, green and blue; a place in the palette; red, green, blue and how opaque. */
const BYTES: Readonly<Record<number, number>> = { 2: 3, 3: 1, 6: 4 }

/**
 * Reads a PNG as Chromium’s screenshots and our own files are: eight bits a part, not interlaced; what is not opaque counts as if it
 * were.
 *
 * @throws RangeError where it is of another kind.
 */
export function pictureOf(png: Uint8Array): Picture {
  const file = Buffer.from(png.buffer, png.byteOffset, png.byteLength)
  const packed: Buffer[] = []
  let [width, height, size] = [0, 0, 0]
  let palette: Uint8Array | null = null
  for (let at = 8; at < file.length; ) {
    const length = file.readUInt32BE(at)
    const name = file.toString('latin1', at + 4, at + 8)
    const data = file.subarray(at + 8, at + 8 + length)
    if (name === 'IHDR') {
      width = data.readUInt32BE(0)
      height = data.readUInt32BE(4)
      const [bits, colours, , , interlaced] = data.subarray(8)
      size = BYTES[colours ?? -1] ?? 0
      if (size === 0 || bits !== 8 || interlaced !== 0)
        throw new RangeError(`No PNG of this kind is read here: ${data.subarray(8).join(' ')}.`)
    }
    if (name === 'PLTE') palette = data
    if (name === 'IDAT') packed.push(data)
    at += length + 12
  }
  const rows = unfiltered(inflateSync(Buffer.concat(packed)), width * size, height, size)
  const rgb = new Uint8Array(width * height * 3)
  for (let from = 0, to = 0; to < rgb.length; from += size, to += 3) {
    const part = palette ?? rows
    const at = palette ? (rows[from] ?? 0) * 3 : from
    rgb[to] = part[at] ?? 0
    rgb[to + 1] = part[at + 1] ?? 0
    rgb[to + 2] = part[at + 2] ?? 0
  }
  return { width, height, rgb }
}

/** Each row begins with how it was written: as it is, or as what it differs by from the left, from above, or from both. */
function unfiltered(written: Uint8Array, row: number, height: number, size: number): Uint8Array {
  const rows = new Uint8Array(row * height)
  for (let y = 0; y < height; y++) {
    const filter = written[y * (row + 1)]
    const [from, to] = [y * (row + 1) + 1, y * row]
    for (let x = 0; x < row; x++) {
      const left = x >= size ? (rows[to + x - size] ?? 0) : 0
      const above = y > 0 ? (rows[to + x - row] ?? 0) : 0
      const both = x >= size && y > 0 ? (rows[to + x - row - size] ?? 0) : 0
      rows[to + x] = (written[from + x] ?? 0) + by(filter, left, above, both)
    }
  }
  return rows
}

function by(filter: number | undefined, left: number, above: number, both: number): number {
  if (filter === 0) return 0
  if (filter === 1) return left
  if (filter === 2) return above
  if (filter === 3) return (left + above) >> 1
  const [l, a, b] = [Math.abs(above - both), Math.abs(left - both), Math.abs(left + above - 2 * both)]
  if (l <= a && l <= b) return left
  return a <= b ? above : both
}
