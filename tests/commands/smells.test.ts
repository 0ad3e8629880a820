import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { endingProblems } from '../../src/commands/check/endings.ts'
import { problemsOf } from '../../src/commands/check/problems-of.ts'
import { contradictedOutcomes } from '../../src/conversation/proof/endings.ts'
import { prove } from '../../src/conversation/proof/proof.ts'
import { type Problem, SMELL_CODES } from '../../src/scenario/problems.ts'
import { read } from '../../src/scenario/read.ts'
import { smellsOf } from '../../src/scenario/smells/smells.ts'

/*
 * Every folder of tests/fixtures/smells is named as a code; each file in it is proved and yields exactly that warning, at
 * the line and column that its first comment gives. `none` holds files that yield nothing. A new case is a new file.
 */
const folder = join(import.meta.dirname, '../fixtures/smells')
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter(file => file.endsWith('.yaml'))
  .sort()

/** All that `npm run check` says of one file. */
function problemsIn(text: string, file: string): Problem[] {
  const { scenario, problems, places } = read(text, file)
  if (!scenario) return problems
  const { findings, figures } = prove(scenario)
  return [
    ...problems,
    ...smellsOf([{ file, text, scenario }]).flat(),
    ...problemsOf(findings, places),
    ...endingProblems(contradictedOutcomes(scenario, figures), places),
  ]
}

describe('each fixture is proved, and has its smell and no other', () => {
  test.each(files)('%s', file => {
    const text = readFileSync(join(folder, file), 'utf8')
    const [code] = file.split(/[/\\]/)
    const expected = code === 'none' ? [] : [`${/# problem: (\S+)/.exec(text)?.[1]} ${code}`]
    const problems = problemsIn(text, basename(file))
    expect(problems.map(p => `${p.line}:${p.column} ${p.code}`)).toEqual(expected)
    for (const { severity, sentence, remedy } of problems) {
      expect(severity).toBe('warning')
      for (const words of [sentence, remedy]) {
        expect(words).toMatch(/^[“A-Z][^\n]*\.$/)
        expect(words).not.toMatch(/undefined|null|NaN|Infinity|\[object/)
      }
    }
  })

  test('each smell has a fixture, and each fixture a smell', () => {
    const folders = new Set(files.map(file => file.split(/[/\\]/)[0]))
    expect(folders.delete('none')).toBe(true)
    expect([...folders].sort()).toEqual([...SMELL_CODES].sort())
  })
})

describe('[P2] an outcome and its totals', () => {
  const plain = readFileSync(join(folder, 'none/plain.yaml'), 'utf8')
  const { scenario } = read(plain, 'plain.yaml')
  if (!scenario) throw new Error('plain.yaml should be readable.')
  const { figures } = prove(scenario, ['steady'])
  const [own] = figures
  if (!own) throw new Error('There are no figures.')
  /** The contradictions if the outcome were reached with these totals. */
  const reachedWith = (outcome: string, least: number, most: number) =>
    contradictedOutcomes(scenario, [
      { ...own, figures: { ...own.figures, outcomes: [{ outcome, least, most }] } },
    ]).map(one => one.clause)

  test.each([
    ['window', 20, 79.9, []],
    ['window', 20, 80, ['poor-outcome-scores-well']],
    ['cold', 95, 100, ['poor-outcome-scores-well']],
    ['two', 20, 49.9, ['good-outcome-scores-badly']],
    ['two', 20, 50, []],
    ['noted', 0, 100, []],
  ] as const)('%s with %d to %d: %j', (outcome, least, most, clauses) => {
    expect(reachedWith(outcome, least, most)).toEqual(clauses)
  })

  test('only the temperaments that it holds for are named, and a total just under a mark is not shown as the mark', () => {
    const outcomes = own.figures.outcomes.map(one => ({
      ...one,
      most: one.outcome === 'two' ? 49.96 : one.most,
    }))
    const found = contradictedOutcomes(scenario, [
      own,
      { temperament: 'hurried', figures: { ...own.figures, outcomes } },
    ])
    const [one, ...more] = endingProblems(found, read(plain, 'plain.yaml').places)
    expect(more).toEqual([])
    expect(one?.sentence).toBe(
      'Outcome “two” is “moved”, a good ending, and is never reached with more than 49 (hurried), under 50.',
    )
  })
})
