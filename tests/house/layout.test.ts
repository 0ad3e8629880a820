import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { againstPlace } from './layout.ts'

/** What is, or is about to be, in the repository. */
function files(): string[] {
  const listed = ['ls-files', '-z', '--cached', '--others', '--exclude-standard']
  const all = execFileSync('git', listed, { encoding: 'utf8' }).split('\0')
  return all.filter(file => file !== '' && existsSync(file))
}

describe('where things lie', () => {
  test('every file is where design.md has room for it, under a name of the domain', () => {
    expect(files().flatMap(file => againstPlace(file, readFileSync(file, 'utf8')))).toEqual([])
  })

  test('half of all source files are under 60 lines', () => {
    const lengths = files()
      .filter(file => /^src\/.*\.tsx?$/.test(file))
      .map(file => readFileSync(file, 'utf8').split('\n').length)
    expect(lengths.filter(length => length <= 61).length).toBeGreaterThanOrEqual(lengths.length / 2)
  })

  test.each([
    ['docs/guide.md', '', 'closed'],
    ['src/utils/a.ts', '', 'does not say'],
    ['src/screens/practice/helpers.tsx', '', 'does not say'],
    ['src/reply/types.ts', '', 'does not say'],
    ['src/reply/index.ts', "export * from './read.ts'\nexport { a } from './a.ts'\n", 'passes on'],
    ['src/reply/read.ts', 'x\n'.repeat(301), 'split it'],
    ['tests/reply/read.test.ts', "vi.mock('../../src/reply/read.ts')\n", 'call it .mocked.test.ts'],
    ['tests/screens/home/home.test.tsx', "vi.mock('../a.ts')\n", 'call it .mocked.test.tsx'],
  ])('%s is noticed', (file, source, because) => {
    expect(againstPlace(file, source).join()).toContain(because)
  })

  test('a file of its own world may replace modules', () => {
    expect(againstPlace('tests/reply/read.mocked.test.ts', "vi.mock('a.ts')\n")).toEqual([])
  })

  test('an index that does something is let be', () => {
    expect(againstPlace('src/commands/index.ts', "import { a } from './a.ts'\na()\n")).toEqual([])
  })
})
