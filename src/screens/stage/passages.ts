import type { Cue } from '../../scenario/scenario.ts'

/** A piece of a sentence; a marked one has the letter that ties it to its reason. */
export interface Piece {
  text: string
  letter: string | null
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
  const found: { from: number; to: number; letter: string }[] = []
  const free = (from: number, to: number) => found.every(one => to <= one.from || from >= one.to)
  cues.forEach((cue, n) => {
    const passage = plain(cue.words.trim())
    if (passage === '') return
    for (let from = text.indexOf(passage); from >= 0; from = text.indexOf(passage, from + 1)) {
      const to = from + passage.length
      if (!free(from, to)) continue
      found.push({ from, to, letter: letterOf(n) })
      return
    }
  })
  found.sort((a, b) => a.from - b.from)
  const pieces: Piece[] = []
  let at = 0
  for (const { from, to, letter } of found) {
    if (from > at) pieces.push({ text: words.slice(at, from), letter: null })
    pieces.push({ text: words.slice(from, to), letter })
    at = to
  }
  if (at < words.length) pieces.push({ text: words.slice(at), letter: null })
  return pieces
}
