import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { aligned, markdown } from '../../../src/commands/bench/grid.ts'
import { withFigures } from '../../../src/commands/bench/readme.ts'

const TEXT = 'before\n<!-- bench: by a command -->\nold\n<!-- /bench -->\nafter\n'

test('figures take the place of those before them, and nothing else changes', () => {
  const once = withFigures(TEXT, 'new $1')
  expect(once).toBe('before\n<!-- bench: by a command -->\n\nnew $1\n\n<!-- /bench -->\nafter\n')
  expect(withFigures(once, 'new $1')).toBe(once)
})

test('a text without a place for them is refused', () => {
  expect(() => withFigures('nothing', 'new')).toThrow('README.md has no')
})

test('README.md has the place', () => {
  expect(() => withFigures(readFileSync('README.md', 'utf8'), 'new')).not.toThrow()
})

test('rows stand in columns', () => {
  expect(
    aligned([
      ['', 'kB'],
      ['a long name', '1.0'],
      ['b', '10.0'],
    ]),
  ).toBe('                kB\na long name    1.0\nb             10.0')
})

test('and in a table of Markdown, figures at the right', () => {
  expect(
    markdown([
      ['', 'kB'],
      ['a', '1.0'],
    ]),
  ).toBe('|  | kB |\n|---|--:|\n| a | 1.0 |')
})
