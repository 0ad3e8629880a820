import { GOOD_KINDS, type Outcome, type Scenario, type Temperament } from '../../scenario/scenario.ts'
import { PASS_MARK } from '../score.ts'
import type { Proof } from './proof.ts'

/** A good outcome whose totals all lie under this was reached by conversations that mostly did not lead. */
export const LEAST_GOOD = 50

/** An outcome whose totals (P2) say another thing than its kind. */
export interface Contradiction {
  clause: 'poor-outcome-scores-well' | 'good-outcome-scores-badly'
  outcome: Outcome
  /** The highest total with which any of these temperaments comes there. */
  most: number
  temperaments: Temperament[]
}

/**
 * The outcomes whose totals contradict their kind under some temperament: a poor one (held, given-away, damaged) that can be
 * reached with a pass, and a good one that is only ever reached with less than half. An outcome that a temperament never
 * comes to is the affair of P4 b.
 *
 * @param figures as `prove` gives them for this scenario.
 */
export function contradictedOutcomes(scenario: Scenario, figures: Proof['figures']): Contradiction[] {
  return Object.values(scenario.outcomes).flatMap(outcome => {
    const good = GOOD_KINDS.includes(outcome.kind)
    const found = figures.flatMap(({ temperament, figures: { outcomes } }) => {
      const most = outcomes.find(one => one.outcome === outcome.id)?.most
      if (most === undefined || (good ? most >= LEAST_GOOD : most < PASS_MARK)) return []
      return [{ temperament, most }]
    })
    if (found.length === 0) return []
    const clause = good ? 'good-outcome-scores-badly' : 'poor-outcome-scores-well'
    const most = Math.max(...found.map(one => one.most))
    return [{ clause, outcome, most, temperaments: found.map(one => one.temperament) }]
  })
}
