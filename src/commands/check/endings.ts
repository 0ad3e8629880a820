import { type Contradiction, LEAST_GOOD } from '../../conversation/proof/endings.ts'
import { PASS_MARK } from '../../conversation/score.ts'
import { type Places, placeOf } from '../../scenario/places.ts'
import { type Problem, problem } from '../../scenario/problems.ts'

/** Outcomes whose totals contradict their kind, as warnings at the outcome's place in the file. */
export function endingProblems(found: readonly Contradiction[], places: Places): Problem[] {
  return found.map(({ clause, outcome: { id, kind }, most, temperaments }) => {
    const place = placeOf(places, { outcome: id })
    // Rounded down: what lies just under a mark must not be shown as the mark itself.
    const values = { outcome: id, kind, most: Math.floor(most), temperaments: temperaments.join(', ') }
    return clause === 'poor-outcome-scores-well'
      ? problem(clause, place, { ...values, pass: PASS_MARK })
      : problem(clause, place, { ...values, least: LEAST_GOOD })
  })
}
