import { Rating } from 'ts-fsrs'
import { describe, expect, test } from 'vitest'
import { STRIDES } from '../../src/conversation/temperament.ts'
import { HARDER, howAgain } from '../../src/debrief/how-again.ts'
import type { Review } from '../../src/debrief/reviews.ts'

const review = (grade: Review['grade'], more: Partial<Review> = {}): Review => ({
  ...{ at: 1, kind: 'moved', mistakes: 0, typed: false, temperament: 'steady', day: 1, grade },
  ...more,
})
const well = (more?: Partial<Review>) => review(Rating.Good, more)
const poor = (more?: Partial<Review>) => review(Rating.Again, { kind: 'held', ...more })

describe('how it is tried again', () => {
  test('after a poor ending as it was, with the coaching after each reply', () => {
    const first = { temperament: 'steady', coaching: 'each', answer: 'written', change: 'order' }
    expect(howAgain([poor()], 'steady')).toEqual(first)
    expect(howAgain([well(), well(), well(), poor()], 'steady')).toEqual(first)
    expect(howAgain([], 'hurried')).toEqual({ ...first, temperament: 'hurried' })
  })

  test('one thing at a time gets harder', () => {
    const rungs = [1, 2, 3, 4].map(times =>
      howAgain(
        Array.from({ length: times }, () => well()),
        'steady',
      ),
    )
    expect(rungs).toEqual([
      { temperament: 'steady', coaching: 'ask', answer: 'written', change: 'ask' },
      { temperament: 'steady', coaching: 'ask', answer: 'own', change: 'own-words' },
      { temperament: 'hurried', coaching: 'ask', answer: 'written', change: 'boss' },
      { temperament: 'steady', coaching: 'end', answer: 'written', change: 'end' },
    ])
  })

  test('who answers in their own words goes on doing so, and gets the harder boss instead', () => {
    const own = { typed: true }
    expect(howAgain([well(own), well(own)], 'steady')).toMatchObject({
      ...{ answer: 'own', change: 'boss', temperament: 'hurried' },
    })
  })

  test('a good ending with several lines out of step neither counts nor sets back', () => {
    expect(howAgain([well(), review(Rating.Hard)], 'steady').change).toBe('ask')
  })

  test('after the hardest boss there is none harder', () => {
    const hardest = HARDER.at(-1) ?? 'steady'
    const many = Array.from({ length: 6 }, () => well({ temperament: hardest, typed: true }))
    expect(howAgain(many, 'steady')).toMatchObject({
      ...{ temperament: hardest, coaching: 'end', change: 'order' },
    })
    expect(howAgain(many.slice(0, 2), 'steady')).toMatchObject({ temperament: hardest, change: 'end' })
  })

  test('[B6] bosses get harder by what a mistake costs with them', () => {
    expect(HARDER).toEqual(['steady', 'hurried', 'thin-skinned', 'controlling'])
    for (const [n, boss] of HARDER.entries()) {
      const next = HARDER[n + 1]
      if (!next) continue
      expect(STRIDES[next].soft + STRIDES[next].hard).toBeGreaterThanOrEqual(
        STRIDES[boss].soft + STRIDES[boss].hard,
      )
    }
  })
})
