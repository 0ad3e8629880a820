import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Footing, Heard } from '../../../src/scenario/scenario.ts'
import { type Box, outside, overlap } from '../../../src/screens/stage/boxes.ts'
import { cellOf, NARROW_PLANE, WIDE_PLANE } from '../../../src/screens/stage/plane-frame.ts'
import { type Branch, shared } from '../../../src/screens/stage/plane-items.ts'
import { layOutPlane, type Mark } from '../../../src/screens/stage/plane-layout.ts'
import type { ShownStance, Standing } from '../../../src/screens/stage/standing.ts'

const aStanding = fc.record({
  footing: fc.integer({ min: -3, max: 3 }) as fc.Arbitrary<Footing>,
  heard: fc.integer({ min: 0, max: 3 }) as fc.Arbitrary<Heard>,
})
const aStance = fc.constantFrom<ShownStance>('lead-forward', 'push-back', 'roll-over', 'unclear')
const aBranch: fc.Arbitrary<Branch> = fc
  .array(aStanding, { minLength: 1, maxLength: 9 })
  .chain(steps =>
    fc
      .array(aStance, { minLength: steps.length - 1, maxLength: steps.length - 1 })
      .map(stances => ({ steps, stances })),
  )
const stay = (standing: Standing, replies: number): Branch => ({
  steps: Array.from({ length: replies + 1 }, () => standing),
  stances: Array.from({ length: replies }, () => 'roll-over' as const),
})
const boxOf = ({ kind, x, y, scale }: Mark): Box => ({
  x,
  y,
  width: (kind === 'pair' ? 37 : 27) * scale,
  height: (kind === 'pair' ? 24 : 11) * scale,
})

describe.each([WIDE_PLANE, NARROW_PLANE])('the $name plane', frame => {
  it('keeps every visit inside its cell, and visits apart, on any way of nine steps', () => {
    fc.assert(
      fc.property(aBranch, branch => {
        const { items } = layOutPlane(frame, [branch])
        expect(items).toHaveLength(branch.steps.length)
        for (const [i, item] of items.entries()) {
          expect(outside(item.box, cellOf(frame, item.place))).toBeLessThan(0.01)
          for (const other of items.slice(i + 1)) expect(overlap(item.box, other.box)).toBeLessThan(0.01)
        }
      }),
      { numRuns: 150, seed: 7 },
    )
  })

  it('draws every print inside the box that is its own', () => {
    fc.assert(
      fc.property(aBranch, branch => {
        const { items, marks } = layOutPlane(frame, [branch])
        for (const mark of marks) {
          const item = items.find(one => one.step === mark.step && one.kind !== 'still')
          expect(item && outside(boxOf(mark), item.box)).toBeLessThan(0.01)
          expect(mark.scale).toBeGreaterThan(0.2)
        }
      }),
      { numRuns: 100, seed: 11 },
    )
  })

  it('has a glyph and a number for every reply, once each', () => {
    fc.assert(
      fc.property(aBranch, branch => {
        const { badges } = layOutPlane(frame, [branch])
        expect(badges.map(badge => badge.number).sort((a, b) => a - b)).toEqual(
          branch.stances.map((_, i) => i + 1),
        )
        for (const badge of badges) expect(badge.stance).toBe(branch.stances[badge.number - 1])
      }),
      { numRuns: 100, seed: 13 },
    )
  })

  it('eight replies that move nobody lie around one pair of prints', () => {
    const { marks, badges, tags } = layOutPlane(frame, [stay({ footing: 0, heard: 0 }, 8)])
    expect(marks).toHaveLength(1)
    expect(badges).toHaveLength(8)
    expect(Math.min(...badges.map(badge => badge.size))).toBeGreaterThanOrEqual(8)
    expect(tags.map(tag => tag.at)).toEqual(['start'])
  })

  it('draws what two ways share once, and the first way’s end as a pair of its own', () => {
    const start: Standing[] = [
      { footing: 0, heard: 0 },
      { footing: 1, heard: 1 },
    ]
    const again: Branch = {
      steps: [...start, { footing: 2, heard: 2 }],
      stances: ['lead-forward', 'lead-forward'],
    }
    const first: Branch = {
      steps: [...start, { footing: 1, heard: 1 }],
      stances: ['lead-forward', 'roll-over'],
      first: true,
    }
    expect(shared(again, first)).toBe(2)
    const { marks, badges, curves } = layOutPlane(frame, [first, again])
    expect(marks.filter(mark => mark.branch === 1)).toHaveLength(3)
    expect(marks.filter(mark => mark.branch === 0).map(mark => mark.kind)).toEqual(['pair'])
    expect(badges.map(badge => `${badge.branch}:${badge.number}`).sort()).toEqual(['0:2', '1:1', '1:2'])
    expect(curves.every(curve => Number.isFinite(curve.bend.x + curve.bend.y))).toBe(true)
  })
})
