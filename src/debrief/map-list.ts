import type { Stance } from '../scenario/moves.ts'
import { type Edge, type Place, type ScenarioGraph, stancesOn } from './map.ts'
import { type Seen, wayOf } from './map-seen.ts'

/** A place of the map as an entry of a nested list. */
export interface Listed {
  place: Place
  /** Whether somebody was there. */
  seen: boolean
  ways: readonly ListedWay[]
  /** How many of its replies were never said. */
  untried: number
}

export interface ListedWay {
  /** The replies that were said and led this way, each with the stance that it was; none on a way not taken yet. */
  said: readonly { id: string; words: string; stance: Stance; number: number | null }[]
  /** The stances of the others that can lead this way; empty until an ending was come to. */
  others: readonly Stance[]
  to: Place
  /** What is there; null where that is listed further up. */
  next: Listed | null
}

/**
 * The map as a nested list: from the first turn each reply that was said, what it leads to, and so on from there. The
 * branch in view comes first, so that it is the spine of the list. A place is listed where it is come to first, and
 * only referred to after that. Ways not taken are in it once an ending was come to, so that it says as much as the
 * picture does. Linear in the graph.
 */
export function listOf(graph: ScenarioGraph, seen: Seen): Listed | null {
  const from = new Map<string, Edge[]>([...graph.places.keys()].map(id => [id, []]))
  for (const edge of graph.edges) from.get(edge.from)?.push(edge)
  const inView = new Map(seen.view.legs.map(leg => [wayOf(leg), leg.number]))
  const listed = new Set<string>()
  return entry(graph.start)

  function entry(id: string): Listed | null {
    const place = graph.places.get(id)
    if (!place || listed.has(id)) return null
    listed.add(id)
    const edges = from.get(id) ?? []
    const tried = edges.map(edge => ({ edge, said: saidOn(edge) })).sort((a, b) => order(a) - order(b))
    const shown = seen.finished ? tried : tried.filter(({ said }) => said.length > 0)
    const all = new Set(edges.flatMap(({ replies }) => replies.map(reply => reply.id)))
    const done = new Set(tried.flatMap(({ said }) => said.map(reply => reply.id)))
    return {
      place,
      seen: seen.places.has(id),
      untried: all.size - done.size,
      ways: shown.flatMap(({ edge, said }) => {
        const to = graph.places.get(edge.to)
        if (!to) return []
        const others = seen.finished
          ? stancesOn(edge.replies.filter(reply => said.every(one => one.id !== reply.id)))
          : []
        return { said, others, to, next: entry(edge.to) }
      }),
    }
  }

  function saidOn({ from, to, replies }: Edge): ListedWay['said'] {
    return replies.flatMap(({ id, words }) => {
      const way = wayOf({ from, reply: id, to })
      const stance = seen.ways.get(way)
      return stance ? { id, words, stance, number: inView.get(way) ?? null } : []
    })
  }
}

/** The branch in view first, then what was said on others, then what was not; else the file's order. */
function order({ said }: { said: ListedWay['said'] }): number {
  const [first] = said.flatMap(({ number }) => number ?? [])
  return first ?? (said.length > 0 ? 1e6 : 2e6)
}
