import type { Stance } from '../moves.ts'

/** What one kind of problem says. `sentence` is what is wrong, quoting the culprit; `remedy` is what to do. */
export interface Words {
  sentence: string
  remedy: string
}

export interface Wording<V> {
  severity: 'error' | 'warning'
  words: (values: V) => Words
}

/** A problem that keeps the scenario from being played. */
export function error<V>(words: (values: V) => Words): Wording<V> {
  return { severity: 'error', words }
}

/** A problem that a person should look at; the scenario plays all the same. */
export function warning<V>(words: (values: V) => Words): Wording<V> {
  return { severity: 'warning', words }
}

/** A stance as what a reply does. */
export const DOES: Record<Stance, string> = {
  'lead-forward': 'leads forward',
  'push-back': 'pushes back',
  'roll-over': 'rolls over',
}

/** The culprit in quotes, on one line, cut after 60 characters. */
export function quote(text: string): string {
  const line = text.slice(0, 300).replace(/\s+/g, ' ').trim()
  const letters = [...line]
  return `“${letters.length > 60 ? `${letters.slice(0, 59).join('')}…` : line}”`
}

/** `Did you mean “x”?` if something is near, else what is known here. */
export function meant(near: string | undefined, known: readonly string[]): string {
  if (near !== undefined) return `Did you mean ${quote(near)}?`
  if (known.length === 0) return 'There is none to choose from yet.'
  return `Known here: ${known.slice(0, 20).join(', ')}${known.length > 20 ? ', …' : ''}.`
}

/** “a”, “a and b”, “a, b and c”. */
export function all(words: readonly string[], joint = 'and'): string {
  const last = words.at(-1)
  if (last === undefined) return ''
  return words.length === 1 ? last : `${words.slice(0, -1).join(', ')} ${joint} ${last}`
}

/** A value of a scale with a real minus sign. */
export function scale(n: number): string {
  return n < 0 ? `−${-n}` : `${n}`
}
