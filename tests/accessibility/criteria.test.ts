import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { CRITERIA, rowsOf } from './criteria.ts'
import { SCREENS } from './screens.ts'

const rows = rowsOf(readFileSync('tests/accessibility/criteria.md', 'utf8'))
const EVERYONE = 'tests/browser/everyone/everyone.test.ts'

describe('the table of criteria', () => {
  test('has each of the 31 criteria of level A and the 24 of AA, with its level, and no other', () => {
    const levels = Object.values(CRITERIA)
    expect([levels.filter(one => one === 'A').length, levels.filter(one => one === 'AA').length]).toEqual([
      31, 24,
    ])
    expect(Object.fromEntries(rows.map(({ criterion, level }) => [criterion, level]))).toEqual(CRITERIA)
  })

  test.each(Object.keys(CRITERIA))('%s: answered once for each screen', criterion => {
    const named = rows.filter(row => row.criterion === criterion).flatMap(({ screens }) => screens)
    const known: readonly string[] = [...SCREENS, 'all', 'the rest']
    expect(named.filter(one => !known.includes(one))).toEqual([])
    expect(new Set(named).size, named.join()).toBe(named.length)
    if (named.includes('all')) expect(named).toEqual(['all'])
    else if (!named.includes('the rest')) expect(named.toSorted()).toEqual(SCREENS.toSorted())
    else expect(named.length).toBeLessThan(SCREENS.length + 1)
  })

  test('each answer is a test, or the reason why there is nothing to hold', () => {
    const without = rows.filter(
      ({ how, tests }) => how.startsWith('Does not apply: ') !== (tests.length === 0),
    )
    expect(without.map(({ criterion, screens }) => `${criterion} ${screens}`)).toEqual([])
    expect(rows.filter(({ how }) => how.length < 20)).toEqual([])
  })

  test('every test that is named exists', () => {
    const sources = new Map<string, string>()
    const missing = rows.flatMap(({ criterion, tests }) =>
      tests.flatMap(({ file, title }) => {
        if (!sources.has(file)) sources.set(file, existsSync(file) ? readFileSync(file, 'utf8') : '')
        return sources.get(file)?.includes(`'${title}'`) ? [] : [`${criterion}: ${file}: ${title}`]
      }),
    )
    expect(missing).toEqual([])
  })

  test('everything that is measured on every screen has its place in it', () => {
    const source = readFileSync(EVERYONE, 'utf8')
    const measured = [...source.matchAll(/'(\d\.\d\.\d+ [^']+)'/g)].map(([, name]) => name)
    const named = new Set(
      rows.flatMap(({ tests }) => tests.flatMap(one => (one.file === EVERYONE ? one.title : []))),
    )
    expect(measured.length).toBeGreaterThan(8)
    expect(measured.filter(name => name && !named.has(name))).toEqual([])
  })
})

test('the address to practise at is a url for browsers that fill in', () => {
  expect(readFileSync('src/screens/room/set-up-print.tsx', 'utf8')).toContain('autoComplete="url"')
})
