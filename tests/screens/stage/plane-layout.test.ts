import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Footing, Heard } from '../../../src/scenario/scenario.ts'
import { type Box, outside, overlap } from '../../../src/screens/stage/boxes.ts'
import { cellOf, NARROW_PLANE, WIDE_PLANE } from '../../../src/screens/stage/plane-frame.ts'
import { type Branch, drawingOrder, labelOf, shared } from '../../../src/screens/stage/plane-items.ts'
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

  it('keeps five ways at once in their cells, apart, with a label for every reply that is drawn', () => {
    const others = fc.array(aBranch, { minLength: 1, maxLength: 4 })
    fc.assert(
      fc.property(aBranch, others, (main, more) => {
        const branches = [main, ...more.map((one, i) => ({ ...one, first: true, letter: 'BCDE'[i] ?? '' }))]
        const { items, badges, curves } = layOutPlane(frame, branches)
        for (const [i, item] of items.entries()) {
          expect(outside(item.box, cellOf(frame, item.place))).toBeLessThan(0.01)
          for (const other of items.slice(i + 1)) expect(overlap(item.box, other.box)).toBeLessThan(0.01)
        }
        for (const { index, branch, from } of drawingOrder(branches)) {
          const own = badges.filter(badge => badge.branch === index)
          const numbers = branch.stances.map((_, i) => i + 1).filter(number => number >= Math.max(1, from))
          expect(own.map(badge => badge.number).sort((a, b) => a - b)).toEqual(numbers)
          expect(own.map(badge => badge.label)).toEqual(
            own.map(({ number }) => labelOf(branches, index, number)),
          )
        }
        expect(curves.every(({ from, bend, to }) => Number.isFinite(from.x + bend.x + to.y))).toBe(true)
      }),
      { numRuns: 40, seed: 17 },
    )
  })

  it('draws what two hollow ways share once, with the first of them', () => {
    const branch = (...stations: Footing[]): Branch => ({
      steps: [0, ...stations].map(footing => ({ footing: footing as Footing, heard: 0 as const })),
      stances: stations.map(() => 'push-back' as const),
    })
    const branches = [
      branch(1),
      { ...branch(-1, -2, -3), first: true },
      { ...branch(-1, -2, -1), first: true },
    ]
    expect(drawingOrder(branches).map(({ host, from }) => [host, from])).toEqual([
      [null, 0],
      [0, 1],
      [1, 3],
    ])
    const { badges } = layOutPlane(frame, branches)
    expect(badges.filter(badge => badge.branch === 2).map(badge => badge.number)).toEqual([3])
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
