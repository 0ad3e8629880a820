import { describe, expect, test } from 'vitest'
import { type Heldout, honestyOf } from '../../../src/commands/train/calibrate.ts'
import { agreedOn, agreement, figuresOf, sharesOf, told } from '../../../src/commands/train/measure.ts'
import type { Sample } from '../../../src/commands/train/text.ts'
import { ACTS, type Act, SIDES, sideOf } from '../../../src/reply/acts.ts'

let count = 0
/** A reply that two readers labelled so; sure unless said otherwise. */
const sample = (one: Act, other: Act = one, sure = true): Sample => ({
  id: `v-${++count}`,
  voice: 'v',
  boss: 'Do it.',
  words: 'words',
  meant: one,
  border: 'free',
  pair: null,
  labels: [
    { hand: 'a', act: one, sure },
    { hand: 'b', act: other, sure: true },
  ],
})

describe('the figures', () => {
  test('count only where both labels name the same stance and are sure', () => {
    expect(agreedOn(sample('offer', 'trade-off'))).toBe('lead-forward')
    expect(agreedOn(sample('offer', 'refuse'))).toBeNull()
    expect(agreedOn(sample('offer', 'offer', false))).toBeNull()
  })

  test('of a small set are what a hand counts', () => {
    const set = [
      sample('offer'),
      sample('restate'),
      sample('refuse'),
      sample('blame', 'contradict'),
      sample('give-in'),
      sample('unclear'),
      sample('vague', 'vague', false),
    ]
    const answers: Act[] = ['offer', 'refuse', 'offer', 'contradict', 'unclear', 'unclear', 'offer']
    const figures = figuresOf(set, one => {
      const act = answers[set.indexOf(one)] ?? 'unclear'
      return { stance: sideOf(act), act, sure: act !== 'unclear' }
    })
    expect(figures.replies).toBe(6)
    expect(figures.right).toBeCloseTo(3 / 6)
    expect(figures.praised).toBeCloseTo(1 / 3)
    expect(figures.scolded).toBeCloseTo(1 / 2)
    expect(figures.unclearFound).toBe(1)
    expect(figures.calledUnclear).toBeCloseTo(1 / 5)
    expect(figures.sure).toBeCloseTo(4 / 6)
    expect(figures.rightWhenSure).toBeCloseTo(2 / 4)
    // Given the stance: "offer" as offer, and "contradict" as one of its labels says.
    expect(figures.moveRight).toBe(1)
    // Lead 1 of 2 said 2, push 1 of 2 said 2, roll-over none, unclear 1 of 1 said 2.
    expect(figures.macroF1).toBeCloseTo((2 / 4 + 2 / 4 + 0 + 2 / 3) / 4)
    expect(figures.confusion).toEqual([
      [1, 1, 0, 0],
      [1, 1, 0, 0],
      [0, 0, 0, 1],
      [0, 0, 0, 1],
    ])
    expect(told('A set', figures)).toContain('A set: 6 replies')
  })

  test('kappa is agreement beyond chance', () => {
    const all = [sample('offer'), sample('offer'), sample('refuse'), sample('offer', 'refuse')]
    const { stance, kappa, move } = agreement(all)
    expect(stance).toBeCloseTo(0.75)
    expect(move).toBeCloseTo(0.75)
    // By chance: leads 3/4 and 2/4, pushes 1/4 and 2/4.
    expect(kappa).toBeCloseTo((0.75 - 0.5) / (1 - 0.5))
  })

  test('a reply is taught by all its labels in equal parts', () => {
    const shares = sharesOf({ ...sample('offer', 'refuse'), meant: 'offer' })
    expect(shares[ACTS.indexOf('offer')]).toBeCloseTo(2 / 3)
    expect(shares[ACTS.indexOf('refuse')]).toBeCloseTo(1 / 3)
  })
})

describe('calibration', () => {
  /** Replies of a side whose logit stands out by so much. */
  const heldout = (side: number, says: number, by: number): Heldout => {
    const logits = new Float32Array(ACTS.length)
    const act = ACTS.findIndex(one => sideOf(one) === SIDES[says])
    logits[act] = by
    return { side, logits }
  }
  const many = (times: number, one: Heldout) => Array.from({ length: times }, () => one)

  test('cools a reader that is too sure of itself', () => {
    const honest = honestyOf(
      [0, 1, 2, 3].flatMap(side => [
        ...many(70, heldout(side, side, 9)),
        ...many(30, heldout(side, (side + 1) % 3, 9)),
      ]),
    )
    expect(honest.cool).toBeLessThan(0.6)
  })

  test('leans away from praise until few pushes pass for leads', () => {
    const set = [
      ...many(300, heldout(0, 0, 6)),
      ...many(300, heldout(1, 1, 6)),
      ...many(40, heldout(1, 0, 3.2)),
      ...many(100, heldout(3, 3, 6)),
    ]
    expect(honestyOf(set).sides[0]).toBeLessThan(0)
  })

  test('is sure only where it is right often enough', () => {
    const set = [
      ...many(400, heldout(0, 0, 8)),
      ...many(60, heldout(0, 0, 4)),
      ...many(60, heldout(1, 0, 4)),
      ...many(200, heldout(1, 1, 8)),
      ...many(100, heldout(3, 3, 8)),
    ]
    const { sure } = honestyOf(set)
    expect(sure[0]).toBeGreaterThan(0.5)
    expect(sure[0]).toBeLessThan(1)
  })
})
