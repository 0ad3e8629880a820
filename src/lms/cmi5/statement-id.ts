import { sha1 } from './sha1.ts'

/** The namespace of all our ids; drawn once. */
const OURS = [0x5d, 0x0c, 0x9a, 0x1e, 0x7b, 0x42, 0x4f, 0x3c, 0x9e, 0x61, 0x2a, 0xd8, 0x03, 0xb7, 0xe4, 0x95]

/**
 * The id of a statement: a UUID (version 5) of what makes it the one that it is. So it is the same however often it is
 * sent, after a reload too, and an LRS keeps it once.
 */
export function statementId(...of: readonly string[]): string {
  const name = new TextEncoder().encode(JSON.stringify(of))
  const bytes = sha1(Uint8Array.of(...OURS, ...name)).slice(0, 16)
  const marked = [...bytes].map((byte, n) =>
    n === 6 ? (byte & 0x0f) | 0x50 : n === 8 ? (byte & 0x3f) | 0x80 : byte,
  )
  const hex = marked.map(byte => byte.toString(16).padStart(2, '0')).join('')
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}
