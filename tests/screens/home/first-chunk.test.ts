import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'

/** All packages and files that come with this one at once: lazy imports and types do not. */
function comesWith(file: string, seen = new Set<string>()): Set<string> {
  const imports = /^(?:import|export)\s+(?!type\b)(?:[\w*{][^'"`;=]*?\sfrom\s+)?'([^']+)'$/gm
  for (const [, from = ''] of readFileSync(file, 'utf8').matchAll(imports)) {
    const target = from.startsWith('.') ? join(dirname(file), from) : from
    if (seen.has(target)) continue
    seen.add(target)
    if (/\.tsx?$/.test(target)) comesWith(target, seen)
  }
  return seen
}

describe('home’s first chunk', () => {
  const files = [...comesWith('src/screens/home/home.tsx')]

  it('brings the shelf', () => {
    expect(files).toContain('src/screens/home/row.tsx')
  })

  it('leaves the machine and XState for when something has to be replayed', () => {
    expect(files.filter(file => /xstate|machine|replay|habits/.test(file))).toEqual([])
    expect([...comesWith('src/screens/home/look-back.ts')]).toContain('xstate')
  })
})
