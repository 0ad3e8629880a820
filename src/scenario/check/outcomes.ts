import type { Findings } from '../findings.ts'
import type { Kind } from '../moves.ts'
import { GOOD_KINDS, OUTCOME_KINDS, type OutcomeKind, type Scenario } from '../scenario.ts'
import type { Tree } from '../tree.ts'

/** The kinds of outcome that only one kind of scenario has (M5). */
const ONLY_IN: Partial<Record<OutcomeKind, Kind>> = { 'line-held': 'over-the-line', followed: 'not-worth-it' }
const LEAST_OUTCOMES = 2

/** Checks that there are outcomes enough, that their kinds fit the scenario's, and what each says (S12). */
export function checkOutcomes(scenario: Scenario, tree: Tree, findings: Findings): void {
  const outcomes = Object.values(scenario.outcomes)
  if (outcomes.length > 0 && outcomes.length < LEAST_OUTCOMES)
    findings.add('too-few-outcomes', tree.keyAt(['outcomes']), { outcomes: outcomes.length })
  let fitting = true
  for (const { id, kind, won, cost } of outcomes) {
    const needs = ONLY_IN[kind]
    if (needs !== undefined && needs !== scenario.kind) {
      fitting = false
      const values = { outcome: id, found: kind, needs, kind: scenario.kind }
      findings.add('outcome-kind', tree.at(['outcomes', id, 'kind']), values)
    }
    if (won === undefined && cost === undefined)
      findings.add('won-or-cost-missing', tree.keyAt(['outcomes', id]), { outcome: id })
  }
  if (!fitting || outcomes.length < LEAST_OUTCOMES || outcomes.some(o => GOOD_KINDS.includes(o.kind))) return
  const good = OUTCOME_KINDS.filter(
    kind => GOOD_KINDS.includes(kind) && (ONLY_IN[kind] ?? scenario.kind) === scenario.kind,
  )
  findings.add('no-good-outcome', tree.keyAt(['outcomes']), { good })
}
