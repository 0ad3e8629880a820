import type { Results } from './recogniser.ts'

/** What was heard in a session: what will not change any more, and what still may. */
export interface HeardSoFar {
  final: string
  interim: string
}

/**
 * Puts the results of a session together. Chrome on Android gives each longer guess as a final result of its own, so
 * one that begins with all of the one before stands in its place.
 */
export function heardSoFar(results: Results): HeardSoFar {
  const finals: string[] = []
  const interim: string[] = []
  for (const result of Array.from(results)) {
    const words = result[0]?.transcript.trim().replace(/\s+/g, ' ') ?? ''
    if (words === '') continue
    if (!result.isFinal) interim.push(words)
    else if (startsWith(words, finals.at(-1))) finals[finals.length - 1] = words
    else finals.push(words)
  }
  return { final: finals.join(' '), interim: interim.join(' ') }
}

function startsWith(words: string, before: string | undefined): boolean {
  return before !== undefined && `${words} `.toLowerCase().startsWith(`${before} `.toLowerCase())
}

/** A place in a text, in UTF-16 units: what stands there is replaced by what is heard. */
export interface Gap {
  start: number
  end: number
}

/**
 * The text with what was heard in the gap, with spaces around it where words would touch and a capital where a
 * sentence begins.
 *
 * @returns the gap that holds what was heard now, to be filled again with the next guess.
 */
export function filledIn(text: string, gap: Gap, heard: string): { text: string; gap: Gap } {
  const before = text.slice(0, gap.start)
  const after = text.slice(gap.end)
  if (heard === '') return { text: before + after, gap: { start: gap.start, end: gap.start } }
  const begins = /(^|[.?!…]["”’]?)\s*$/.test(before)
  const words = begins ? heard.charAt(0).toLocaleUpperCase() + heard.slice(1) : heard
  const lead = before === '' || /\s$/.test(before) ? '' : ' '
  const trail = after === '' || /^[\s.,;:?!]/.test(after) ? '' : ' '
  const filling = lead + words + trail
  return { text: before + filling + after, gap: { start: gap.start, end: gap.start + filling.length } }
}
