import { expect, test } from 'vitest'
import { wrapped } from '../../../../src/screens/stage/map/wrapped.ts'

test('words stay whole, and in order', () => {
  const words = 'The client asked for one contact'
  const lines = wrapped(words, 8.5, 9)
  expect(lines.length).toBeGreaterThan(1)
  expect(lines.join(' ')).toBe(words)
})

test('what does not fit is cut after a whole word, with an ellipsis', () => {
  const [first, last, ...more] = wrapped('The client asked for one contact, and I said yes.', 8.5, 2)
  expect(more).toEqual([])
  expect(first).toBe('The client asked')
  expect(last).toMatch(/^for one( contact)? …$/)
})

test('one long word is broken, as languages without spaces are', () => {
  expect(wrapped('あなたに会場と名札とバスを任せたいのです', 8, 3)).toEqual([
    'あなたに会場と名',
    '札とバスを任せた',
    'いのです',
  ])
  expect(wrapped('Vereinbarkeitsbeauftragte', 6, 9).join('')).toBe('Vereinbarkeitsbeauftragte')
})

test('nothing is no line', () => {
  expect(wrapped('', 8, 3)).toEqual([])
})
