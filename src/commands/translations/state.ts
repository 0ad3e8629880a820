import { type Stamps, stampOf } from './stamps.ts'

/** A text in the language that is translated from. */
export interface Source {
  id: string
  text: string
  /** Whether a translation has to have it. What a file of the catalogue only uses itself it may do without. */
  needed: boolean
}

/** How the translation of one file stands: ids of texts. */
export interface State {
  missing: string[]
  /** Translated, and the source has changed since, or was never said to be what was translated. */
  stale: string[]
  /** Translated, and no longer in the source. */
  unused: string[]
  /** What `--accept` writes down. */
  stamps: Record<string, string>
}

/**
 * Holds a translated file against its source.
 *
 * @param translated the ids that the translation has. One that stands above others (`home.doors`) has them all.
 * @param stamped what the sources were when the file was last accepted.
 */
export function stateOf(
  sources: readonly Source[],
  translated: readonly string[],
  stamped: Stamps[string] = {},
): State {
  const there = (id: string, among: readonly string[]) =>
    among.some(one => one === id || one.startsWith(`${id}.`) || id.startsWith(`${one}.`))
  const state: State = { missing: [], stale: [], unused: [], stamps: {} }
  const known = sources.map(({ id }) => id)
  for (const { id, text, needed } of sources) {
    const stamp = stampOf(text)
    if (needed && !there(id, translated)) state.missing.push(id)
    else {
      state.stamps[id] = stamp
      if (stamped[id] !== stamp) state.stale.push(id)
    }
  }
  state.unused = translated.filter(id => !there(id, known))
  return state
}
