import { type Scenario, TEMPERAMENTS, type Temperament } from '../../scenario/scenario.ts'
import { provePlay, proveScores } from './clauses.ts'
import { type Figures, figuresOf } from './figures.ts'
import type { Finding } from './finding.ts'
import { arrivalsOf, inOrder } from './futures.ts'
import { findGiveaways } from './giveaways.ts'
import { findPointSaidTwice } from './points.ts'
import { visit } from './visit.ts'

/** What was proved of a scenario, or what stands against it. */
export interface Proof {
  /** Every clause of P4 and P5 that does not hold, under every temperament. Empty: proved. */
  findings: Finding[]
  /** What the scenario is like under each temperament; none for one whose conversations might not end. */
  figures: { temperament: Temperament; figures: Figures }[]
}

/**
 * Proves P4 and P5 over every state that each temperament can reach, or finds an example against them.
 *
 * @param scenario as `read` gives it: its turns and targets exist.
 * @throws what `compile` throws where they do not.
 */
export function prove(scenario: Scenario, temperaments: readonly Temperament[] = TEMPERAMENTS): Proof {
  const findings = findGiveaways(scenario)
  const figures: Proof['figures'] = []
  const played = new Set<string>()
  for (const temperament of temperaments) {
    const visited = visit(scenario, temperament)
    for (const place of visited.places) if (place.turn) played.add(place.turn.id)
    const order = inOrder(visited)
    const arrivals = arrivalsOf(order ?? [])
    findings.push(
      ...provePlay(visited),
      ...proveScores(visited, order, arrivals),
      ...findPointSaidTwice(visited),
    )
    const counted = figuresOf(visited, order, arrivals)
    if (counted) figures.push({ temperament, figures: counted })
  }
  for (const turn of Object.keys(scenario.turns))
    if (!played.has(turn)) findings.push({ clause: 'turn-not-played', temperament: null, turn })
  return { findings, figures }
}
