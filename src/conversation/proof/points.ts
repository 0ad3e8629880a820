import type { Finding } from './finding.ts'
import type { Place, Visit } from './visit.ts'

/**
 * A point that can be put on the table twice in one conversation: heard would rise for nothing new.
 * Visits places with the set of points said so far, since the machine itself only counts them.
 */
export function findPointSaidTwice(visit: Visit): Finding[] {
  const start = visit.places[0]
  const points = Object.keys(visit.scenario.you.points)
  if (!start || points.length > 30) return []
  const seen = new Set<string>()
  const waiting: { place: Place; said: number }[] = [{ place: start, said: 0 }]
  for (let next = waiting.pop(); next; next = waiting.pop())
    for (const { reply, weighed, to } of next.place.ways) {
      const rises = to.standing.heard > next.place.standing.heard
      const bit = rises && weighed.inStep ? 1 << points.indexOf(reply.puts ?? '') : 0
      if (bit & next.said)
        return [
          {
            clause: 'point-said-twice',
            temperament: visit.temperament,
            turn: next.place.turn?.id ?? '',
            reply: reply.id,
            values: { point: reply.puts ?? '' },
          },
        ]
      const said = next.said | bit
      const key = `${to.index} ${said}`
      if (!seen.has(key)) {
        seen.add(key)
        waiting.push({ place: to, said })
      }
    }
  return []
}
