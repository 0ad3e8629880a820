import { expect, test } from 'vitest'
import { median, percentile, times } from '../../../src/commands/bench/figures.ts'

test.each([
  [[3, 1, 2], 2],
  [[4, 1, 3, 2], 3],
  [[5], 5],
])('the median of %j is %d, in whatever order they came', (all, middle) => {
  expect(median(all)).toBe(middle)
})

test('the median of nothing is no number, so that no bound holds by it', () => {
  expect(median([])).toBeNaN()
})

test('few are above the 95th of a hundred', () => {
  const hundred = Array.from({ length: 100 }, (_, n) => n + 1).reverse()
  expect(percentile(hundred, 95)).toBe(96)
  expect(percentile([1, 2], 95)).toBe(2)
})

test.each([
  [1.046, '1.05×'],
  [9.96, '10×'],
  [123.4, '123×'],
  [Number.NaN, '–'],
  [Number.POSITIVE_INFINITY, '–'],
])('%d is written as %s', (ratio, written) => {
  expect(times(ratio)).toBe(written)
})
