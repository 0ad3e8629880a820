import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { proveScores } from '../../../src/conversation/proof/clauses.ts'
import { isPush, isRoll } from '../../../src/conversation/proof/paths.ts'
import { type Edge, visit } from '../../../src/conversation/proof/visit.ts'
import { scoreOfSum } from '../../../src/conversation/score.ts'
import type { Standing } from '../../../src/conversation/standing.ts'
import { weigh } from '../../../src/conversation/weigh.ts'
import { KINDS, MOVES } from '../../../src/scenario/moves.ts'
import { TEMPERAMENTS } from '../../../src/scenario/scenario.ts'
import { aScenario } from '../fakes.ts'

/*
 * `rolling-over-pays` and `pushing-pays` are the two clauses of P4 (d) that no file can break: a roll-over scores 0, a push
 * at most −1, neither raises heard, and heard starts at 0. That is shown here over the rules, and that the proof would
 * say so if the rules ever changed.
 */

const anyReply = fc.record({
  move: fc.constantFrom(...MOVES),
  force: fc.constantFrom('soft' as const, 'hard' as const),
  of: fc.constantFrom('request', 'reason'),
  puts: fc.constant('point'),
})
const anyStanding: fc.Arbitrary<Standing> = fc.record({
  footing: fc.constantFrom(-3, -2, -1, 0, 1, 2, 3),
  heard: fc.constantFrom(0, 1, 2, 3),
  step: fc.constantFrom(0, 1, 2, 3, 4),
  asked: fc.constantFrom(0, 1),
  restated: fc.nat(3),
  redirects: fc.constantFrom(0, 1, 2),
  raised: fc.constantFrom(0, 1, 2),
})
const anyTerms = fc.record({
  kind: fc.constantFrom(...KINDS),
  temperament: fc.constantFrom(...TEMPERAMENTS),
  saidBack: fc.constant<string[]>(['request', 'reason']),
})

describe('[P4] no file can make rolling over or pushing throughout pay', () => {
  test('[B4] nothing but a lead in step ever raises heard, whatever the scenario says', () => {
    fc.assert(
      fc.property(anyTerms, anyStanding, anyReply, (terms, standing, reply) => {
        const { inStep, stance, after } = weigh(terms, standing, reply)
        if (!inStep) expect(after.heard).toBe(standing.heard)
        if (stance !== 'lead-forward') expect(after.footing).toBeLessThanOrEqual(standing.footing)
      }),
      { numRuns: 5000 },
    )
  })

  test('[P1] a roll-over scores 0 and a push −1 or −2, so that 25 and 12.5 are the most', () => {
    fc.assert(
      fc.property(anyTerms, anyStanding, anyReply, (terms, standing, reply) => {
        const { stance, points } = weigh(terms, standing, reply)
        if (stance === 'roll-over') expect(scoreOfSum(points, 1, 0, 3).total).toBe(25)
        if (stance === 'push-back') expect(scoreOfSum(points, 1, 0, 3).total).toBeLessThanOrEqual(12.5)
      }),
      { numRuns: 5000 },
    )
  })

  test.each([
    ['rolling-over-pays', isRoll],
    ['pushing-pays', isPush],
  ] as const)('if a rule changed so that heard rose, the proof would say %s', (clause, isSuch) => {
    const visited = visit(aScenario(), 'steady')
    expect(proveScores(visited).map(one => one.clause)).not.toContain(clause)
    let at = visited.places[0]
    for (let way: Edge | undefined; at?.turn; at = way?.to) way = at.ways.find(isSuch)
    if (at) at.standing = { ...at.standing, heard: 1 }
    const finding = proveScores(visited).find(one => one.clause === clause)
    expect(finding?.way).toHaveLength(4)
    expect(finding?.values).toMatchObject({ total: isSuch === isRoll ? 50 : 34.4 })
  })
})
