import type { Session } from '../../../conversation/room/session.ts'
import { skipping } from '../../../conversation/room/skip.ts'
import type { ScenarioGraph } from '../../../debrief/map.ts'
import type { Seen } from '../../../debrief/map-seen.ts'
import type { Scenario } from '../../../scenario/scenario.ts'

/** What going to a place of the map means. */
export type Jump =
  | { is: 'here' }
  | { is: 'ending' }
  | { is: 'no-way' }
  /** The room was there: back to that moment. */
  | { is: 'back'; to: string | null }
  /** It was not: these replies are said for it, from here or from the start. */
  | { is: 'skip'; says: readonly string[]; fromStart: boolean }

/** What it means to go to a place, before it is done. Pure. */
export function jumpTo(
  scenario: Scenario,
  session: Session,
  graph: ScenarioGraph,
  seen: Seen,
  place: string,
): Jump {
  if (session.played.turn?.id === place || seen.view.at === place) return { is: 'here' }
  if (graph.places.get(place)?.outcome) return { is: 'ending' }
  const been = seen.places.get(place)?.moment
  if (been) return { is: 'back', to: been.view }
  const there = skipping(scenario, session, place, session.lineAt)
  if (there === session) return { is: 'no-way' }
  const before = session.played.steps.map(({ said }) => said.id)
  const steps = there.played.steps
  const fromStart = before.some((id, i) => steps[i]?.said.id !== id)
  const said = fromStart ? steps : steps.slice(before.length)
  return { is: 'skip', says: said.map(({ played }) => played?.reply.words ?? ''), fromStart }
}
