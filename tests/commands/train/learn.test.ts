import { describe, expect, test } from 'vitest'
import {
  ask,
  begin,
  type Course,
  type Lesson,
  rounded,
  teach,
  widths,
} from '../../../src/commands/train/learn.ts'
import { packed } from '../../../src/commands/train/pack.ts'
import { ACTS } from '../../../src/reply/acts.ts'
import { Network } from '../../../src/reply/network.ts'

const course: Course = {
  seed: 7,
  epochs: 30,
  rate: 1e-2,
  forgetFeature: 0.1,
  forgetUnit: 0.1,
  forgetBoss: 0.1,
  round: null,
}

/** Replies of three acts, each with a feature that gives it away and one that all share. */
const lessons: Lesson[] = Array.from({ length: 240 }, (_, i) => {
  const acts = new Float32Array(ACTS.length)
  const act = i % 3
  acts[[0, 8, 14][act] ?? 0] = 1
  const features = Int32Array.from([act, 3, 4 + (i % 4)])
  return { features, alone: features, acts }
})
const likeliest = (logits: Float32Array) => ACTS[logits.indexOf(Math.max(...logits))]

describe('teaching the network', () => {
  test('finds what tells acts apart', () => {
    const network = begin(8, 8, 1)
    teach(network, lessons, course)
    expect([0, 1, 2].map(i => likeliest(ask(network, lessons[i]?.features ?? new Int32Array())))).toEqual([
      'restate',
      'refuse',
      'give-in',
    ])
  })

  test('is the same for the same seed, and another for another', () => {
    const taught = (seed: number) => {
      const network = begin(8, 8, 1)
      teach(network, lessons, { ...course, seed, epochs: 3 })
      return network.rows
    }
    expect(taught(7)).toEqual(taught(7))
    expect(taught(7)).not.toEqual(taught(8))
  })

  test('still holds when its rows are rounded to −1, 0 and 1, and packed, and unpacked', () => {
    const round = { levels: 1, width: 1.2 }
    const network = begin(8, 8, 1)
    teach(network, lessons, course)
    teach(network, lessons, { ...course, round })
    const used = rounded(network, round)
    expect(
      new Set(Array.from(used, (value, i) => Math.round(value / (widths(network, round)[i % 8] ?? 1)))),
    ).toEqual(new Set([-1, 0, 1]))
    const keys = [5, 70, 71, 4000, 12_345, 70_000, 400_000, 1_048_575]
    const honest = { cool: 1, sides: [0, 0, 0, 0], sure: [1, 1, 1, 1] }
    const unpacked = new Network(packed(network, round, keys, [3, 262_143], honest))
    for (const lesson of lessons.slice(0, 12)) {
      const asked = Array.from(lesson.features, at => keys[at] ?? 0)
      const { logits } = unpacked.ask([...asked, 999])
      ask(network, lesson.features, used).forEach((logit, act) => {
        expect(logits[act]).toBeCloseTo(logit, 1)
      })
    }
    expect([3, 4, 262_143].map(word => unpacked.knows(word << 14))).toEqual([true, false, true])
  })

  test('what the features said adds up to what was answered', () => {
    const round = { levels: 1, width: 1.2 }
    const network = begin(8, 8, 1)
    teach(network, lessons, { ...course, round })
    const keys = [5, 70, 71, 4000, 12_345, 70_000, 400_000, 1_048_575]
    const honest = { cool: 1, sides: [0, 0, 0, 0], sure: [1, 1, 1, 1] }
    const unpacked = new Network(packed(network, round, keys, [], honest))
    const thought = unpacked.ask(keys)
    const none = unpacked.ask([])
    const others = ACTS.map((_, act) => (act === 14 ? 1 : 0))
    const parts = unpacked.why(keys, thought, 0, others)
    const gap = (logits: Float32Array) => (logits[0] ?? 0) - (logits[14] ?? 0)
    // Where a unit is bent at zero its bias is cut off too: the sum is right up to what the biases gave.
    const biasOnly = gap(none.logits)
    expect(parts).toHaveLength(8)
    expect(Math.abs(parts.reduce((a, b) => a + b, 0) - (gap(thought.logits) - biasOnly))).toBeLessThan(1.5)
  })
})
