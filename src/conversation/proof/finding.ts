import type { Temperament } from '../../scenario/scenario.ts'
import type { Edge, Place } from './visit.ts'

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

/**
 * Finds one shortest way to every place, to put into findings.
 *
 * @param follow the sort of replies that the way may take: an example of leading throughout must lead throughout.
 * @returns the replies of the way to a place as "turn.reply", none for the start and for a place that is not reached so.
 */
export function waysTo(
  start: Place | undefined,
  follow: (way: Edge) => boolean = () => true,
): (place: Place) => string[] {
  const came = new Map<Place, { from: Place; reply: string } | null>(start ? [[start, null]] : [])
  for (const from of came.keys())
    for (const way of from.ways)
      if (follow(way) && !came.has(way.to)) came.set(way.to, { from, reply: way.reply.id })
  return place => {
    const way: string[] = []
    for (let last = came.get(place); last; last = came.get(last.from))
      way.push(`${last.from.turn?.id}.${last.reply}`)
    return way.reverse()
  }
}
