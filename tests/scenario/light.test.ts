import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'

const folder = join(import.meta.dirname, '../../src/scenario')

/** All that a file of src/scenario imports, directly or not: paths, and names of packages. */
function imports(file: string, seen = new Set<string>()): Set<string> {
  for (const [, from = ''] of readFileSync(file, 'utf8').matchAll(
    /^(?:import|export)\s[^']*from '([^']+)'/gm,
  )) {
    const path = from.startsWith('.') ? join(dirname(file), from) : from
    if (seen.has(path)) continue
    seen.add(path)
    if (from.startsWith('.')) imports(path, seen)
  }
  return seen
}

test.each(['scenario.ts', 'moves.ts', 'summary.ts', 'problems.ts', 'places.ts', 'lines.ts'])(
  '%s loads neither the YAML parser nor zod, so the first screen does not',
  file => {
    const all = [...imports(join(folder, file))]
    expect(all.filter(path => !path.startsWith('/'))).toEqual([])
  },
)

test('read.ts does load them: this test sees imports', () => {
  expect([...imports(join(folder, 'read.ts'))]).toEqual(expect.arrayContaining(['yaml', 'zod']))
})
