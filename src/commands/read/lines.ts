/** Bytes of a line that are kept. A longer line is passed over, so that memory does not grow with the input. */
export const LONGEST_LINE = 16 * 1024 * 1024

/** A line without its end; null where it was longer than the limit. */
export type Line = string | null

const NEW_LINE = 0x0a

/**
 * Takes a stream of bytes apart at its line feeds, and holds one line of it at most. What is no UTF-8 becomes U+FFFD; a BOM
 * goes; the last line needs no line feed.
 *
 * @param longest bytes of a line; what has more is null.
 * @returns what each piece of the input completed, so that an answer need not wait for the next piece.
 */
export async function* linesIn(
  pieces: AsyncIterable<Uint8Array>,
  longest = LONGEST_LINE,
): AsyncGenerator<Line[]> {
  const line = new Begun(longest)
  for await (const piece of pieces) {
    const lines: Line[] = []
    let from = 0
    for (let end = piece.indexOf(NEW_LINE); end >= 0; end = piece.indexOf(NEW_LINE, from)) {
      line.add(piece.subarray(from, end))
      lines.push(line.take())
      from = end + 1
    }
    line.add(piece.subarray(from))
    if (lines.length) yield lines
  }
  if (line.length) yield [line.take()]
}

/** A line whose end has not come yet. */
class Begun {
  length = 0
  private parts: Uint8Array[] = []
  private decoder = new TextDecoder()
  private longest: number

  constructor(longest: number) {
    this.longest = longest
  }

  add(bytes: Uint8Array): void {
    this.length += bytes.length
    if (this.length > this.longest) this.parts = []
    else if (bytes.length) this.parts.push(bytes)
  }

  /** The line as text; then the next one begins. */
  take(): Line {
    const whole = this.length > this.longest ? null : this.decoder.decode(Buffer.concat(this.parts))
    this.length = 0
    this.parts = []
    return whole
  }
}
