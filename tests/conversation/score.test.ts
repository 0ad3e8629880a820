import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { backOne, reply } from '../../src/conversation/branch.ts'
import { mostHeard } from '../../src/conversation/most.ts'
import { figuresOf } from '../../src/conversation/proof/figures.ts'
import { visit } from '../../src/conversation/proof/visit.ts'
import { replay } from '../../src/conversation/replay.ts'
import { scoreOf, scoreOfSum } from '../../src/conversation/score.ts'
import { TEMPERAMENTS } from '../../src/scenario/scenario.ts'
import { aScenario, saying, scenarioIn } from './fakes.ts'
import { proofFixtures } from './proof/fixture.ts'

describe('the score', () => {
  test.each([
    [[2, 2, 2, 2], 3, 3, 50, 50],
    [[0, 0, 0, 0], 0, 3, 25, 0],
    [[-1, -1, -1], 0, 3, 12.5, 0],
    [[-2, -2], 0, 3, 0, 0],
    [[2, 1, 0, -1, -2], 2, 3, 25, 100 / 3],
    [[2, 2, 1, 2], 1, 2, 46.875, 25],
  ])(
    '[P2] of %j with %i of %i heard: %d for how it was said, %d for what was heard',
    (points, heard, most, tone, half) => {
      const score = scoreOf(points, heard, most)
      expect(score.tone).toBeCloseTo(tone)
      expect(score.heard).toBeCloseTo(half)
      expect(score.total).toBeCloseTo(tone + half)
    },
  )
  test('[P2] of nothing said yet is level', () => {
    expect(scoreOf([], 0, 3)).toEqual({ tone: 25, heard: 0, total: 25 })
  })
  test('[P2] where nothing can be heard that half stays at 0', () => {
    expect(scoreOf([2, 2], 0, 0)).toEqual({ tone: 50, heard: 0, total: 50 })
  })
  test('[P2] is between 0 and 100, and the sum alone gives the same', () => {
    const points = fc.array(fc.integer({ min: -2, max: 2 }), { minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(points, fc.nat(3), (said, heard) => {
        const score = scoreOf(said, heard, 3)
        expect(score.total).toBeGreaterThanOrEqual(0)
        expect(score.total).toBeLessThanOrEqual(100)
        expect(
          scoreOfSum(
            said.reduce((a, b) => a + b, 0),
            said.length,
            heard,
            3,
          ),
        ).toEqual(score)
      }),
    )
  })
  test('[P3] whether the boss agrees adds nothing: with every ending a poor one, all totals stay', () => {
    const scenario = aScenario()
    const poor = Object.values(scenario.outcomes).map(
      one => [one.id, { ...one, kind: 'damaged' as const }] as const,
    )
    const figures = figuresOf(visit(scenario, 'steady'))
    expect(figures?.best.total).toBe(100)
    expect(figuresOf(visit({ ...scenario, outcomes: Object.fromEntries(poor) }, 'steady'))).toEqual(figures)
  })
  test('[P3] branches not taken count for nothing', () => {
    const tried = backOne(saying('back', 'errors', 'blame'))
    const led = reply(reply(tried, 'when', { picked: 'summary' }, 1, 1), 'close', { picked: 'tell' }, 1, 1)
    const { steps, standing } = replay(aScenario(), led)
    const points = steps.flatMap(step => step.played?.weighed.points ?? [])
    expect(scoreOf(points, standing.heard, 2).total).toBe(100)
  })
  test('[M4] [P2] an unclear reply does not count', () => {
    const reading = { stance: 'unclear', move: null, probability: 0.5, sure: false } as const
    const unclear = reply(saying('back'), 'cost', { typed: { words: 'Hm.', as: null, reading } }, 1, 1)
    const { steps } = replay(aScenario(), unclear)
    expect(steps).toHaveLength(2)
    expect(steps.flatMap(step => step.played?.weighed.points ?? [])).toEqual([2])
  })
})

describe('[P2] the most that can be heard', () => {
  const all = [
    ...proofFixtures(),
    { name: 'customer-panel', scenario: scenarioIn('scenarios/customer-panel.yaml') },
  ]
  test.each(TEMPERAMENTS)(
    'by the plain rules is what the machine’s states say, with a %s boss',
    temperament => {
      for (const { name, scenario } of all)
        expect([name, mostHeard(scenario, temperament)]).toEqual([name, visit(scenario, temperament).most])
    },
  )
})
