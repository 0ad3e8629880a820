import type { Temperament } from '../../scenario/scenario.ts'
import type { Place } from './visit.ts'

/** The clauses of P4 and P5 by the codes of scenario/problems. */
export type Clause =
  | 'endless'
  | 'outcome-not-reached'
  | 'no-lead-in-step'
  | 'lead-below-100'
  | 'rolling-over-pays'
  | 'pushing-pays'
  | 'mistake-pays'
  | 'no-recovery'
  | 'stance-missing-in-state'
  | 'conversation-length'
  | 'turn-not-played'
  | 'point-said-twice'
  | 'lead-always-longest'
  | 'lead-always-same-place'
  | 'lead-only-polite'

/** A clause that does not hold, with one example: the first that was met, on a shortest way. */
export interface Finding {
  clause: Clause
  /** Null where it does not depend on the boss. */
  temperament: Temperament | null
  turn?: string
  reply?: string
  outcome?: string
  /** Where the two stand there, for the example. */
  standing?: { footing: number; heard: number }
  /** The replies that lead there, as "turn.reply". */
  way?: string[]
  /** Anything the sentence needs: scores, counts, a stance. */
  values?: Record<string, string | number>
}

/** Remembers one shortest way to every place, to put into findings. */
export function waysTo(places: Place[]): Map<Place, string[]> {
  const ways = new Map<Place, string[]>()
  const first = places[0]
  if (first) ways.set(first, [])
  for (const place of places) {
    const here = ways.get(place) ?? []
    for (const { reply, to } of place.ways)
      if (!ways.has(to)) ways.set(to, [...here, `${place.turn?.id}.${reply.id}`])
  }
  return ways
}
