import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { stringify } from 'yaml'
import { read } from '../../src/scenario/read.ts'
import { agree } from './agree.ts'
import { drawsFrom, mutated } from './mutate.ts'

const FILE = 'scenarios/customer-panel.yaml'
const text = readFileSync(FILE, 'utf8')

/** Clauses that the brute-force judge does not judge: they are about the words (P5). */
const OF_WORDS = ['lead-always-longest', 'lead-always-same-place', 'lead-only-polite']

/** What became of one mutation: which of the two caught it, or that walking all its ways found nothing to catch. */
function fateOf(seed: number): { what: string; fate: 'reader' | 'proof' | 'harmless' } {
  const { file, what } = mutated(text, drawsFrom(seed))
  const { scenario } = read(stringify(file), FILE)
  if (!scenario) return { what, fate: 'reader' }
  const { proved, forced, notes } = agree(scenario)
  // Clause by clause and boss by boss: what the proof finds, walking every way through finds, and nothing else.
  expect(proved, what).toEqual(forced)
  if (notes.length === 0) return { what, fate: 'harmless' }
  expect(
    notes.every(note => OF_WORDS.includes(note)) || Object.values(forced).some(one => one.broken.length),
    what,
  ).toBe(true)
  return { what, fate: 'proof' }
}

describe('[P4] mutations of the customer panel', () => {
  test('each of 50 is caught by the reader or the proof, or harmless on every way through', () => {
    const fates = Array.from({ length: 50 }, (_, seed) => fateOf(seed + 1))
    const count = (fate: string) => fates.filter(one => one.fate === fate).length
    console.log(
      `50 mutations of the customer panel: ${count('reader')} caught by the reader, ${count('proof')} by the proof, ${count('harmless')} harmless on every way through under four bosses.`,
    )
    // Fifty changes to one place would show nothing; nor would fifty that one judge alone ever sees.
    expect(new Set(fates.map(one => one.what)).size).toBeGreaterThan(45)
    expect(Math.min(count('reader'), count('proof'), count('harmless'))).toBeGreaterThan(0)
  }, 120_000)
})
