import type { Edge, Place } from './visit.ts'

/** The places that can be reached from one by ways of one sort alone, itself included. */
export function reachable(from: readonly Place[], follow: (way: Edge) => boolean): Set<Place> {
  const reached = new Set(from)
  for (const place of reached) for (const way of place.ways) if (follow(way)) reached.add(way.to)
  return reached
}

/** The places from which ways of one sort alone can come to such a place, those themselves included; found backward from them. */
export function leadingTo(
  places: readonly Place[],
  such: (place: Place) => boolean,
  follow: (way: Edge) => boolean,
): Set<Place> {
  const before = beforeEach(places, follow)
  const found = new Set(places.filter(such))
  for (const place of found) for (const { from } of before.get(place) ?? []) found.add(from)
  return found
}

/** The ways of one sort that lead to each place. */
function beforeEach(
  places: Iterable<Place>,
  follow: (way: Edge) => boolean,
): Map<Place, { from: Place; way: Edge }[]> {
  const before = new Map<Place, { from: Place; way: Edge }[]>()
  for (const from of places)
    for (const way of from.ways) {
      if (!follow(way)) continue
      const there = before.get(way.to)
      if (there) there.push({ from, way })
      else before.set(way.to, [{ from, way }])
    }
  return before
}

/** How many replies the shortest and the longest way from the start to each place take. */
export function lengthsTo(order: Place[]): Map<Place, { shortest: number; longest: number }> {
  const lengths = new Map<Place, { shortest: number; longest: number }>()
  const start = order[0]
  if (start) lengths.set(start, { shortest: 0, longest: 0 })
  for (const place of order) {
    const here = lengths.get(place) ?? { shortest: 0, longest: 0 }
    for (const { to } of place.ways) {
      const there = lengths.get(to)
      lengths.set(to, {
        shortest: Math.min(there?.shortest ?? Infinity, here.shortest + 1),
        longest: Math.max(there?.longest ?? 0, here.longest + 1),
      })
    }
  }
  return lengths
}

/** One longest way to a place as "turn.reply", found backward from it. */
export function longestWay(lengths: ReturnType<typeof lengthsTo>, end: Place): string[] {
  const before = beforeEach(lengths.keys(), () => true)
  const way: string[] = []
  let here = end
  for (let left = lengths.get(end)?.longest ?? 0; left > 0; left--) {
    const last = before.get(here)?.find(({ from }) => lengths.get(from)?.longest === left - 1)
    if (!last) break
    way.push(`${last.from.turn?.id}.${last.way.reply.id}`)
    here = last.from
  }
  return way.reverse()
}

/** How many ways through there are from the start to an end. Exact up to 2^53. */
export function pathCount(order: Place[]): number {
  const counts = new Map<Place, number>()
  for (const place of [...order].reverse())
    counts.set(place, place.turn ? place.ways.reduce((sum, way) => sum + (counts.get(way.to) ?? 0), 0) : 1)
  return counts.get(order[0] as Place) ?? 0
}

export const isLead = (way: Edge) => way.weighed.stance === 'lead-forward'
export const isInStep = (way: Edge) => way.weighed.inStep
export const isPush = (way: Edge) => way.weighed.stance === 'push-back'
export const isRoll = (way: Edge) => way.weighed.stance === 'roll-over'
