import { scoreOfSum } from '../score.ts'
import { type Arrival, arrivalsOf, inOrder, wayOf } from './futures.ts'
import { lengthsTo, pathCount } from './paths.ts'
import type { Place, Visit } from './visit.ts'

/** What one scenario is like under one temperament. */
export interface Figures {
  states: number
  paths: number
  /** Replies to an ending. */
  shortest: number
  longest: number
  /** Totals (P2) with which each outcome can be reached, in the order of the file. */
  outcomes: { outcome: string; least: number; most: number }[]
  best: Way
  worst: Way
}

/** One conversation: its replies as "turn.reply", the outcome and the total. */
export interface Way {
  total: number
  replies: string[]
  outcome: string
}

/** @returns null where conversations might not end: there are no figures then. */
export function figuresOf(visit: Visit): Figures | null {
  const order = inOrder(visit)
  if (!order) return null
  const ends: { place: Place; arrival: Arrival; total: number }[] = []
  const arrivals = arrivalsOf(order)
  for (const place of order)
    if (place.outcome)
      for (const arrival of arrivals.get(place) ?? [])
        ends.push({
          place,
          arrival,
          total: scoreOfSum(arrival.sum, arrival.count, place.standing.heard, visit.most).total,
        })
  const lengths = lengthsTo(order)
  const over = order.flatMap(place => (place.outcome ? (lengths.get(place) ?? []) : []))
  const wayTo = (pick: (a: number, b: number) => boolean): Way => {
    const end = ends.reduce((one, other) => (pick(other.total, one.total) ? other : one))
    return { total: end.total, replies: wayOf(end.arrival), outcome: end.place.outcome?.id ?? '' }
  }
  return {
    states: visit.places.length,
    paths: pathCount(order),
    shortest: Math.min(...over.map(length => length.shortest)),
    longest: Math.max(...over.map(length => length.longest)),
    outcomes: Object.keys(visit.scenario.outcomes).flatMap(outcome => {
      const totals = ends.filter(end => end.place.outcome?.id === outcome).map(end => end.total)
      return totals.length ? [{ outcome, least: Math.min(...totals), most: Math.max(...totals) }] : []
    }),
    best: wayTo((a, b) => a > b),
    worst: wayTo((a, b) => a < b),
  }
}
