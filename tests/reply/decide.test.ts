import { describe, expect, test } from 'vitest'
import { ACTS, type Act, SIDES } from '../../src/reply/acts.ts'
import { bestOf, decide } from '../../src/reply/decide.ts'
import type { Honesty } from '../../src/reply/network.ts'

const plain: Honesty = { cool: 1, sides: [0, 0, 0, 0], sure: [0.9, 0.9, 0.9, 0.9] }
/** Logits of a few acts; the others are out of the question. */
const logits = (some: Partial<Record<Act, number>>) => Float32Array.from(ACTS, act => some[act] ?? -30)
const sideOf = (decision: { first: number }) => SIDES[decision.first]

describe('deciding', () => {
  test('goes by sides: two leads together outweigh one push that is likelier than either', () => {
    const decision = decide(logits({ offer: 1, restate: 1, refuse: 1.4 }), plain)
    expect(sideOf(decision)).toBe('lead-forward')
    expect(SIDES[decision.second]).toBe('push-back')
    expect(decision.sides.reduce((a, b) => a + b)).toBeCloseTo(1)
    expect(ACTS[bestOf(decision.acts, decision.first)]).toBe('restate')
  })

  test('leans as it was told, and cools', () => {
    const near = logits({ offer: 1, refuse: 0.8 })
    expect(sideOf(decide(near, plain))).toBe('lead-forward')
    expect(sideOf(decide(near, { ...plain, sides: [-0.5, 0, 0, 0] }))).toBe('push-back')
    const [hot = 0] = decide(near, plain).sides
    const [cool = 0] = decide(near, { ...plain, cool: 0.5 }).sides
    expect(cool).toBeLessThan(hot)
  })

  test('is sure from the probability on that its side asks for', () => {
    expect(decide(logits({ offer: 3, refuse: 0 }), plain).sure).toBe(true)
    expect(decide(logits({ offer: 1, refuse: 0 }), plain).sure).toBe(false)
    expect(decide(logits({ offer: 1, refuse: 0 }), { ...plain, sure: [0.6, 0.9, 0.9, 0.9] }).sure).toBe(true)
  })

  test('[M5] holds a line more readily where there is one, and less where there is none', () => {
    const torn = logits({ 'hold-the-line': 1, refuse: 1.5 })
    expect(sideOf(decide(torn, plain))).toBe('push-back')
    expect(sideOf(decide(torn, plain, ['hold-the-line', 'give-in']))).toBe('lead-forward')
    const held = logits({ 'hold-the-line': 1, refuse: 0.5 })
    expect(sideOf(decide(held, plain))).toBe('lead-forward')
    expect(sideOf(decide(held, plain, ['offer', 'refuse']))).toBe('push-back')
  })
})
