import type { Trouble } from './kept.ts'

type Kind = Trouble['kind']
// The worst first: one is shown at a time.
const ORDER: readonly Kind[] = ['blocked', 'full', 'unreadable']

/** The troubles that there are now (K2). Each keeps the moment of its beginning until it is over. */
export interface Troubles {
  arose(kind: Kind, detail: string): void
  passed(...kinds: Kind[]): void
  worst(): Trouble | null
}

/** @param now milliseconds since 1970. */
export function noTroubles(now: () => number): Troubles {
  const present = new Map<Kind, Trouble>()
  return {
    arose(kind, detail) {
      if (!present.has(kind)) present.set(kind, { kind, since: now(), detail })
    },
    passed(...kinds) {
      for (const kind of kinds) present.delete(kind)
    },
    worst: () => ORDER.flatMap(kind => present.get(kind) ?? [])[0] ?? null,
  }
}
