import type { Future } from './futures.ts'
import type { Edge, Place } from './visit.ts'

/** A place as one sort of reply alone leads there, and the reply before. */
export interface Only extends Future {
  place: Place
  from: { only: Only; reply: string } | null
}

/** Sum, count and heard at every end that one sort of reply alone leads to. */
export function onlyBy(start: Place | undefined, follow: (way: Edge) => boolean): Only[] {
  const ends = new Map<string, Only>()
  let here: Only[] = start ? [{ place: start, sum: 0, count: 0, heard: 0, from: null }] : []
  while (here.length) {
    const next = new Map<string, Only>()
    for (const only of here)
      for (const way of only.place.ways.filter(follow)) {
        const to: Only = {
          place: way.to,
          sum: only.sum + way.weighed.points,
          count: only.count + 1,
          heard: way.to.standing.heard,
          from: { only, reply: way.reply.id },
        }
        const key = `${way.to.index} ${to.sum} ${to.count}`
        if (way.to.outcome) ends.set(key, to)
        else next.set(key, to)
      }
    here = [...next.values()]
  }
  return [...ends.values()]
}

/** The replies that lead there, as "turn.reply". */
export function wayOnlyBy(end: Only): string[] {
  const way: string[] = []
  for (let { from } = end; from; from = from.only.from) way.push(`${from.only.place.turn?.id}.${from.reply}`)
  return way.reverse()
}
