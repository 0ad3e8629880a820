import { STANCES, type Stance, stanceOf } from '../scenario/moves.ts'
import { type OutcomeKind, type Reply, type Scenario, turnOf } from '../scenario/scenario.ts'
import type { Seen } from './map-seen.ts'

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

/**
 * The scenario as a graph. A reply whose ways part is on each edge that one of them takes. Linear in the file.
 *
 * @param drawn turns and outcomes by id, where only these are wanted (`drawnOf`); null for all.
 */
export function graphOf(scenario: Scenario, drawn: ReadonlySet<string> | null = null): ScenarioGraph {
  const isDrawn = ({ id }: { id: string }) => !drawn || drawn.has(id)
  const turns = Object.values(scenario.turns).filter(isDrawn)
  const places = new Map<string, Place>()
  for (const { id, lines } of turns) places.set(id, { id, outcome: null, words: lines.at(-1)?.say ?? '' })
  for (const { id, kind, title } of Object.values(scenario.outcomes).filter(isDrawn))
    places.set(id, { id, outcome: kind, words: title })
  const edges = turns.flatMap(turn => {
    const from = turn.id
    const to = new Map<string, OnEdge[]>()
    for (const { id, words, move, to: ways } of turn.replies)
      for (const go of new Set(ways.map(way => way.go))) {
        if (!places.has(go)) continue
        const onEdge = to.get(go) ?? []
        onEdge.push({ id, words, stance: stanceOf(move, scenario.kind, 0) })
        to.set(go, onEdge)
      }
    return [...to].map(([go, replies]) => ({ from, to: go, replies }))
  })
  return { start: scenario.start.turn, places, edges }
}

/** More turns and outcomes than this are not laid out: nobody could find their way, and a phone would not come to an end. */
export const MOST_DRAWN = 200

/**
 * The part of a scenario that its map shows where it is too large to be shown whole: the way in view, then what was seen
 * otherwise, then what comes next from there, to `MOST_DRAWN` in all; a longer way in view is there to its end.
 *
 * @returns ids of turns and outcomes; null where all of it is shown.
 */
export function drawnOf(scenario: Scenario, seen: Pick<Seen, 'places' | 'view'>): ReadonlySet<string> | null {
  if (Object.keys(scenario.turns).length + Object.keys(scenario.outcomes).length <= MOST_DRAWN) return null
  const drawn = new Set([scenario.start.turn, ...seen.view.legs.map(leg => leg.to)])
  const draw = (id: string) => {
    if (drawn.size < MOST_DRAWN) drawn.add(id)
  }
  for (const id of seen.places.keys()) draw(id)
  for (const id of [...drawn])
    for (const { to } of turnOf(scenario, id)?.replies ?? []) for (const { go } of to) draw(go)
  return drawn
}

/** The stances of the replies on an edge, each once, in the order in which they are always told. */
export function stancesOn(replies: readonly Pick<OnEdge, 'stance'>[]): Stance[] {
  return STANCES.filter(stance => replies.some(reply => reply.stance === stance))
}
