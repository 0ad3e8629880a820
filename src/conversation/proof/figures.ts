import type { Outcome } from '../../scenario/scenario.ts'
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

/**
 * The figures of a visit, in time that grows with its states.
 *
 * @param order of the visit, and the `arrivals` in it, where they are at hand already.
 * @returns null where conversations might not end: there are no figures then.
 */
export function figuresOf(
  visit: Visit,
  order: Place[] | null = inOrder(visit),
  arrivals: ReturnType<typeof arrivalsOf> = arrivalsOf(order ?? []),
): Figures | null {
  if (!order) return null
  const lengths = lengthsTo(order)
  const over: Length = { shortest: Infinity, longest: -Infinity }
  const totals = new Map<Outcome, { least: number; most: number }>()
  let best: End | null = null
  let worst: End | null = null
  for (const place of order) {
    const { outcome } = place
    if (!outcome) continue
    widen(over, lengths.get(place) ?? over)
    for (const arrival of arrivals.get(place) ?? []) {
      const { total } = scoreOfSum(arrival.sum, arrival.count, place.standing.heard, visit.most)
      const known = totals.get(outcome) ?? { least: total, most: total }
      totals.set(outcome, { least: Math.min(known.least, total), most: Math.max(known.most, total) })
      if (!best || total > best.total) best = { outcome, arrival, total }
      if (!worst || total < worst.total) worst = { outcome, arrival, total }
    }
  }
  if (!best || !worst) return null
  return {
    states: visit.places.length,
    paths: pathCount(order),
    ...over,
    outcomes: Object.values(visit.scenario.outcomes).flatMap(outcome => {
      const found = totals.get(outcome)
      return found ? [{ outcome: outcome.id, ...found }] : []
    }),
    best: wayTo(best),
    worst: wayTo(worst),
  }
}

interface Length {
  shortest: number
  longest: number
}

interface End {
  outcome: Outcome
  arrival: Arrival
  total: number
}

function widen(all: Length, { shortest, longest }: Length): void {
  all.shortest = Math.min(all.shortest, shortest)
  all.longest = Math.max(all.longest, longest)
}

function wayTo({ outcome, arrival, total }: End): Way {
  return { total, replies: wayOf(arrival), outcome: outcome.id }
}
