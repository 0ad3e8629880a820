import type { Finding } from './finding.ts'
import type { Place, Visit } from './visit.ts'

/** One way to come to a place: the points said so far as bits, and the reply that led there. */
interface Coming {
  place: Place
  said: number
  from: { coming: Coming; reply: string } | null
}

/**
 * A point that can be put on the table twice in one conversation: heard would rise for nothing new.
 * Visits places with the set of points said so far, since the machine itself only counts them.
 */
export function findPointSaidTwice(visit: Visit): Finding[] {
  const start = visit.places[0]
  const points = Object.keys(visit.scenario.you.points)
  if (!start || points.length > 30) return []
  const seen = new Set<string>()
  const waiting: Coming[] = [{ place: start, said: 0, from: null }]
  for (let coming = waiting.pop(); coming; coming = waiting.pop()) {
    const { turn, standing, ways } = coming.place
    for (const { reply, weighed, to } of ways) {
      const rises = to.standing.heard > standing.heard
      const bit = rises && weighed.inStep ? 1 << points.indexOf(reply.puts ?? '') : 0
      if (bit & coming.said)
        return [
          {
            clause: 'point-said-twice',
            temperament: visit.temperament,
            turn: turn?.id ?? '',
            reply: reply.id,
            standing: { footing: standing.footing, heard: standing.heard },
            way: wayOf(coming),
            values: { point: reply.puts ?? '' },
          },
        ]
      const said = coming.said | bit
      const key = `${to.index} ${said}`
      if (!seen.has(key)) {
        seen.add(key)
        waiting.push({ place: to, said, from: { coming, reply: reply.id } })
      }
    }
  }
  return []
}

function wayOf(coming: Coming): string[] {
  const way: string[] = []
  for (let { from } = coming; from; from = from.coming.from)
    way.push(`${from.coming.place.turn?.id}.${from.reply}`)
  return way.reverse()
}
