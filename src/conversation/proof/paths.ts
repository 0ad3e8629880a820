import type { Edge, Place } from './visit.ts'

/** The places that can be reached from one by ways of one sort alone, itself included. */
export function reachable(from: readonly Place[], follow: (way: Edge) => boolean): Set<Place> {
  const reached = new Set(from)
  for (const place of reached) for (const way of place.ways) if (follow(way)) reached.add(way.to)
  return reached
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
  const way: string[] = []
  let here = end
  for (let left = lengths.get(end)?.longest ?? 0; left > 0; left--)
    for (const [from, { longest }] of lengths) {
      const last = longest === left - 1 ? from.ways.find(one => one.to === here) : undefined
      if (!last) continue
      way.push(`${from.turn?.id}.${last.reply.id}`)
      here = from
      break
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
