import type { Cue } from '../../scenario/scenario.ts'

/** A piece of a sentence; a marked one has its place among the reasons, and the letter that ties it to its own. */
export interface Piece {
  text: string
  letter: string | null
  nth: number | null
}

/** A passage of a sentence in UTF-16 units, the end exclusive. */
export interface Span {
  start: number
  end: number
}

/** The letter of the nth cue: a, b, … */
export function letterOf(n: number): string {
  return String.fromCharCode(97 + (n % 26))
}

/** Quotes and capitals do not count when a passage is looked for; each character stays one, so that places agree. */
const plain = (text: string) =>
  text
    .replace(/[’‘]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[A-Z]/g, c => c.toLowerCase())

/**
 * A sentence in pieces, with the passages of its cues marked. A cue that is not there, or that lies within another's
 * passage, marks nothing and keeps its letter, so that the reasons beside it still agree.
 */
export function markPassages(words: string, cues: readonly Cue[]): Piece[] {
  const text = plain(words)
  const found: (Span | null)[] = []
  for (const cue of cues) {
    const passage = plain(cue.words.trim())
    let span: Span | null = null
    for (
      let start = passage === '' ? -1 : text.indexOf(passage);
      start >= 0 && !span;
      start = text.indexOf(passage, start + 1)
    )
      if (isFree(found, start, start + passage.length)) span = { start, end: start + passage.length }
    found.push(span)
  }
  return markSpans(words, found)
}

/**
 * A sentence in pieces, with these passages marked; a null one marks nothing and keeps its letter, and so does one that
 * reaches past the sentence, is empty, or overlaps one before it.
 */
export function markSpans(words: string, spans: readonly (Span | null)[]): Piece[] {
  const kept: (Span & { nth: number })[] = []
  for (const [nth, span] of spans.entries()) {
    if (!span || span.start >= span.end || span.end > words.length) continue
    if (isFree(kept, span.start, span.end)) kept.push({ ...span, nth })
  }
  kept.sort((a, b) => a.start - b.start)
  const pieces: Piece[] = []
  let at = 0
  for (const { start, end, nth } of kept) {
    if (start > at) pieces.push(unmarked(words.slice(at, start)))
    pieces.push({ text: words.slice(start, end), letter: letterOf(nth), nth })
    at = end
  }
  if (at < words.length) pieces.push(unmarked(words.slice(at)))
  return pieces
}

/**
 * Long words cut down to what matters in them: what is marked, with some of what stands around it.
 *
 * @param most UTF-16 units that are shown whole.
 */
export function shortened(pieces: readonly Piece[], most = 700): readonly Piece[] {
  const length = pieces.reduce((sum, { text }) => sum + text.length, 0)
  return length <= most ? pieces : pieces.map(piece => ({ ...piece, text: inShort(piece.text) }))
}

const AROUND = 90

function inShort(text: string): string {
  if (text.length <= 2 * AROUND + 20) return text
  return `${text.slice(0, AROUND).trimEnd()} … ${text.slice(-AROUND).trimStart()}`
}

function unmarked(text: string): Piece {
  return { text, letter: null, nth: null }
}

function isFree(taken: readonly (Span | null)[], start: number, end: number): boolean {
  return taken.every(one => !one || end <= one.start || start >= one.end)
}
