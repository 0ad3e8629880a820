import { expect, test } from 'vitest'
import { nearest } from '../../src/scenario/nearest.ts'

const known = ['restate', 'trade-off', 'redirect', 'concern', 'vague', 'to']

test.each([
  ['trade-of', 'trade-off'],
  ['tradeoff', 'trade-off'],
  ['Restate', 'restate'],
  ['retsate', 'restate'],
  ['redirekt', 'redirect'],
  ['ot', 'to'],
])('%s is near %s', (word, near) => {
  expect(nearest(word, known)).toBe(near)
})

test.each(['banana', '', 'x', 'concerning everything', 'to'.repeat(50)])('nothing is near %o', word => {
  expect(nearest(word, known)).toBeUndefined()
})

test('the nearest of several wins, the first among equals', () => {
  expect(nearest('sign', ['signal', 'signs', 'sigh'])).toBe('signs')
})
