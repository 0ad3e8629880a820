import { STANCES, type Stance, stanceOf } from '../scenario/moves.ts'
import type { OutcomeKind, Reply, Scenario } from '../scenario/scenario.ts'

/** A whole scenario as one sees it from above: where one can be, and which replies lead from where to where. */
export interface ScenarioGraph {
  /** The id of the first turn. */
  start: string
  /** Turns and outcomes by id, in the file's order, turns first. */
  places: ReadonlyMap<string, Place>
  /** One for each two places that a reply joins, in the file's order. */
  edges: readonly Edge[]
}

export interface Place {
  id: string
  /** How it ends here; null at a turn. */
  outcome: OutcomeKind | null
  /** Its name: what the boss says at a turn where no condition holds, an outcome's title. Ids are the author's alone. */
  words: string
}

export interface Edge {
  /** A turn. */
  from: string
  /** A turn or an outcome. */
  to: string
  /** Every reply that can lead this way, in the file's order. At least one. */
  replies: readonly OnEdge[]
}

export interface OnEdge {
  id: Reply['id']
  words: string
  /** What it is when it comes first: where a request is not worth arguing about, a question that comes later pushes (M5). */
  stance: Stance
}

/** The scenario as a graph. A reply whose ways part is on each edge that one of them takes. Linear in the file. */
export function graphOf(scenario: Scenario): ScenarioGraph {
  const places = new Map<string, Place>()
  for (const { id, lines } of Object.values(scenario.turns))
    places.set(id, { id, outcome: null, words: lines.at(-1)?.say ?? '' })
  for (const { id, kind, title } of Object.values(scenario.outcomes))
    places.set(id, { id, outcome: kind, words: title })
  const edges = Object.values(scenario.turns).flatMap(turn => {
    const from = turn.id
    const to = new Map<string, OnEdge[]>()
    for (const { id, words, move, to: ways } of turn.replies)
      for (const go of new Set(ways.map(way => way.go))) {
        const onEdge = to.get(go) ?? []
        onEdge.push({ id, words, stance: stanceOf(move, scenario.kind, 0) })
        to.set(go, onEdge)
      }
    return [...to].map(([go, replies]) => ({ from, to: go, replies }))
  })
  return { start: scenario.start.turn, places, edges }
}

/** The stances of the replies on an edge, each once, in the order in which they are always told. */
export function stancesOn(replies: readonly Pick<OnEdge, 'stance'>[]): Stance[] {
  return STANCES.filter(stance => replies.some(reply => reply.stance === stance))
}
