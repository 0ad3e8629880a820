import { readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type Problem, READ_CODES } from '../../src/scenario/problems.ts'
import { read } from '../../src/scenario/read.ts'
import type { Scenario } from '../../src/scenario/scenario.ts'
import { readTranslation } from '../../src/scenario/translation.ts'

/*
 * Every folder of tests/fixtures/problems is named as a code; each file in it yields exactly that code, at the line and
 * column that its first comment gives. `none` holds files without problems. A folder named as a language holds
 * translations of none/tea-break.yaml. A new case is a new file.
 */
const folder = join(import.meta.dirname, '../fixtures/problems')
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter(file => file.endsWith('.yaml'))
  .sort()

const teaBreak = scenarioIn('none/tea-break.yaml')

describe('each fixture yields its problem and no other', () => {
  test.each(files)('%s', file => {
    const text = readFileSync(join(folder, file), 'utf8')
    const code = file.split(/[/\\]/)[0]
    const { scenario, problems } = result(text, file)
    const expected = code === 'none' ? [] : [`${/# problem: (\S+)/.exec(text)?.[1]} ${code}`]
    expect(problems.map(p => `${p.line}:${p.column} ${p.code}`)).toEqual(expected)
    expect(scenario === null).toBe(problems.some(p => p.severity === 'error'))
    for (const p of problems) expectReadable(p)
  })
})

test('each code of the reader has a fixture, and each fixture a code', () => {
  const folders = new Set(files.map(file => file.split(/[/\\]/)[0]))
  folders.delete('none')
  expect([...folders].sort()).toEqual([...READ_CODES].sort())
})

function result(text: string, file: string): { scenario: Scenario | null; problems: Problem[] } {
  const isTranslation = dirname(file).includes('/') || dirname(file).includes('\\')
  return isTranslation ? readTranslation(text, file, teaBreak) : read(text, file)
}

function scenarioIn(file: string): Scenario {
  const { scenario, problems } = read(readFileSync(join(folder, file), 'utf8'), file)
  if (!scenario) throw new Error(`${relative('.', basename(file))}: ${JSON.stringify(problems)}`)
  return scenario
}

/** A sentence and a remedy, whole and in the product's voice. */
function expectReadable({ sentence, remedy }: Problem): void {
  for (const text of [sentence, remedy]) {
    expect(text).toMatch(/^[“A-Z][^\n]*[.?]$/)
    expect(text).not.toMatch(/undefined|null|NaN|\[object|!$/)
  }
}
