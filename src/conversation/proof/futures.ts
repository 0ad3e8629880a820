import { scoreOfSum } from '../score.ts'
import type { Place, Visit } from './visit.ts'

/** What can still come from a place: so many more replies, worth so much together, ending with so much heard. */
export interface Future {
  count: number
  sum: number
  heard: number
}

/** One running sum and count of P1 with which a place can be reached, and how it was first reached so. */
export interface Arrival {
  sum: number
  count: number
  from: { place: Place; arrival: Arrival; reply: string } | null
}

/**
 * The places in an order in which each comes before all that it leads to.
 * @returns null where there is a loop.
 */
export function inOrder(visit: Visit): Place[] | null {
  if (visit.loop) return null
  const before = new Map<Place, number>(visit.places.map(place => [place, 0]))
  for (const place of visit.places)
    for (const way of place.ways) before.set(way.to, (before.get(way.to) ?? 0) + 1)
  const order = visit.places.slice(0, 1)
  for (const place of order)
    for (const way of place.ways) {
      const left = (before.get(way.to) ?? 0) - 1
      before.set(way.to, left)
      if (left === 0) order.push(way.to)
    }
  return order
}

/**
 * The futures of every place. Of those with the same length and the same heard only the best sum is kept, since the
 * total rises with the sum whatever came before: so a place has a few dozen at most, and never as many as paths.
 */
export function futuresOf(order: Place[]): Map<Place, Future[]> {
  const all = new Map<Place, Future[]>()
  for (const place of [...order].reverse()) {
    if (!place.turn) {
      all.set(place, [{ count: 0, sum: 0, heard: place.standing.heard }])
      continue
    }
    const best = new Map<number, Future>()
    for (const way of place.ways)
      for (const future of all.get(way.to) ?? []) {
        const longer = { count: future.count + 1, sum: future.sum + way.weighed.points, heard: future.heard }
        const key = longer.count * 4 + longer.heard
        const known = best.get(key)
        if (!known || known.sum < longer.sum) best.set(key, longer)
      }
    all.set(place, [...best.values()])
  }
  return all
}

/** Every running sum and count with which each place can be reached. */
export function arrivalsOf(order: Place[]): Map<Place, Arrival[]> {
  const all = new Map<Place, Map<number, Arrival>>(order.map(place => [place, new Map()]))
  const start = order[0]
  if (start) all.get(start)?.set(0, { sum: 0, count: 0, from: null })
  for (const place of order)
    for (const arrival of all.get(place)?.values() ?? [])
      for (const way of place.ways) {
        const sum = arrival.sum + way.weighed.points
        const count = arrival.count + 1
        const there = all.get(way.to)
        // A sum lies within twice its count on either side.
        const key = 4 * count * (count + 1) + sum
        if (there && !there.has(key))
          there.set(key, { sum, count, from: { place, arrival, reply: way.reply.id } })
      }
  return new Map([...all].map(([place, arrivals]) => [place, [...arrivals.values()]]))
}

/** The best total that any of these futures still allows after a running sum and count (P2). */
export function bestTotal(futures: readonly Future[], sum: number, count: number, most: number): number {
  let best = 0
  for (const future of futures)
    best = Math.max(best, scoreOfSum(sum + future.sum, count + future.count, future.heard, most).total)
  return best
}

/** The replies that led to an arrival, as "turn.reply". */
export function wayOf(arrival: Arrival): string[] {
  const way: string[] = []
  for (let from = arrival.from; from; from = from.arrival.from)
    way.push(`${from.place.turn?.id}.${from.reply}`)
  return way.reverse()
}
