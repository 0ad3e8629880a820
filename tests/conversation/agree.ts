import { prove } from '../../src/conversation/proof/proof.ts'
import type { Scenario } from '../../src/scenario/scenario.ts'
import { judgeByForce } from './brute-judge.ts'

/** What one of the two judges says, in a form in which they can be compared. */
export type Judgement = Record<string, { broken: string[]; figures: unknown }>

/**
 * The proof and the brute-force judge of one scenario, side by side: clauses of P4 broken in each temperament, numbers of
 * ways, lengths, and the totals of each outcome. Where a conversation need not end, that alone is compared.
 */
export function agree(scenario: Scenario): { proved: Judgement; forced: Judgement; notes: string[] } {
  const { findings, figures } = prove(scenario)
  const { verdicts, notPlayed } = judgeByForce(scenario)
  const proved: Judgement = {}
  const forced: Judgement = {}
  for (const { temperament, broken, figures: walked } of verdicts) {
    const clauses = findings.filter(one => one.temperament === temperament).map(one => one.clause)
    const endless = clauses.includes('endless')
    const counted = figures.find(one => one.temperament === temperament)?.figures
    proved[temperament] = {
      broken: endless ? ['endless'] : [...new Set(clauses)].sort(),
      figures: counted
        ? {
            ways: counted.paths,
            shortest: counted.shortest,
            longest: counted.longest,
            totals: Object.fromEntries(
              counted.outcomes.map(({ outcome, least, most }) => [outcome, [round(least), round(most)]]),
            ),
          }
        : null,
    }
    forced[temperament] = {
      broken: [...broken].sort(),
      figures: walked
        ? {
            ...walked,
            totals: Object.fromEntries(
              Object.entries(walked.totals).map(([outcome, both]) => [outcome, both.map(round)]),
            ),
          }
        : null,
    }
  }
  // Who never gets to an end never says which turns are not played.
  if (verdicts.every(one => one.figures)) {
    const turns = findings.flatMap(one => (one.clause === 'turn-not-played' ? (one.turn ?? []) : []))
    proved.any = { broken: turns.sort(), figures: null }
    forced.any = { broken: notPlayed.sort(), figures: null }
  }
  return { proved, forced, notes: [...new Set(findings.map(one => one.clause))] }
}

function round(n: number): number {
  return Math.round(n * 1e6) / 1e6
}
