/**
 * SHA-1 (RFC 3174), which UUIDs of version 5 are made of. Our own, since the browser's answers later, and not at all where
 * a course is served over http. For telling apart, not for secrets.
 */
export function sha1(message: Uint8Array): Uint8Array {
  const blocks = new DataView(new ArrayBuffer(Math.ceil((message.length + 9) / 64) * 64))
  for (const [n, byte] of message.entries()) blocks.setUint8(n, byte)
  blocks.setUint8(message.length, 0x80)
  blocks.setUint32(blocks.byteLength - 4, message.length * 8)

  let [a0, b0, c0, d0, e0] = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0]
  const w = new Uint32Array(80)
  const word = (n: number) => w[n] ?? 0
  for (let block = 0; block < blocks.byteLength; block += 64) {
    for (let n = 0; n < 80; n++)
      w[n] =
        n < 16
          ? blocks.getUint32(block + n * 4)
          : turned(word(n - 3) ^ word(n - 8) ^ word(n - 14) ^ word(n - 16), 1)
    let [a, b, c, d, e] = [a0, b0, c0, d0, e0]
    for (let n = 0; n < 80; n++) {
      const sum = (turned(a, 5) + round(n, b, c, d) + e + word(n)) | 0
      ;[a, b, c, d, e] = [sum, a, turned(b, 30), c, d]
    }
    a0 = (a0 + a) | 0
    b0 = (b0 + b) | 0
    c0 = (c0 + c) | 0
    d0 = (d0 + d) | 0
    e0 = (e0 + e) | 0
  }
  const digest = new DataView(new ArrayBuffer(20))
  for (const [n, part] of [a0, b0, c0, d0, e0].entries()) digest.setUint32(n * 4, part)
  return new Uint8Array(digest.buffer)
}

function turned(word: number, by: number): number {
  return (word << by) | (word >>> (32 - by))
}

function round(n: number, b: number, c: number, d: number): number {
  if (n < 20) return ((b & c) | (~b & d)) + 0x5a827999
  if (n < 40) return (b ^ c ^ d) + 0x6ed9eba1
  if (n < 60) return ((b & c) | (b & d) | (c & d)) + 0x8f1bbcdc
  return (b ^ c ^ d) + 0xca62c1d6
}
