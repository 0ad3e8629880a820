import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { patternProblems } from '../../../src/scenario/pattern/check.ts'
import { clashesIn } from '../../../src/scenario/pattern/grammar.ts'
import { PATTERN_CODES, type Problem } from '../../../src/scenario/problems.ts'
import { read } from '../../../src/scenario/read.ts'

/*
 * Every folder of tests/fixtures/patterns is named as a code; each file in it yields exactly that problem, at the line and
 * column that its first comment gives. `none` holds files without. A new case is a new file.
 */
const folder = join(import.meta.dirname, '../../fixtures/patterns')
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter(file => file.endsWith('.yaml'))
  .sort()

function problemsIn(text: string, file: string): Problem[] {
  const { scenario, problems } = read(text, file)
  return scenario ? [...problems, ...patternProblems(scenario, text, file)] : problems
}

describe('[S17..S20] each fixture yields its problem and no other', () => {
  test.each(files)('%s', file => {
    const text = readFileSync(join(folder, file), 'utf8')
    const [code] = file.split(/[/\\]/)
    const expected = code === 'none' ? [] : [`${/# problem: (\S+)/.exec(text)?.[1]} ${code}`]
    const problems = problemsIn(text, basename(file))
    expect(problems.map(p => `${p.line}:${p.column} ${p.code}`)).toEqual(expected)
    for (const { severity, sentence, remedy } of problems) {
      expect(severity).toBe('error')
      for (const words of [sentence, remedy]) {
        expect(words).toMatch(/^[“A-Z][^\n]*[.?]$/)
        expect(words).not.toMatch(/undefined|null|NaN|Infinity|\[object/)
      }
    }
  })

  test('each code of a pattern has a fixture, and each fixture a code', () => {
    const folders = new Set(files.map(file => file.split(/[/\\]/)[0]))
    expect(folders.delete('none')).toBe(true)
    expect([...folders].sort()).toEqual([...PATTERN_CODES].sort())
  })
})

describe('[S18] words that stand beside a gap', () => {
  test.each([
    'Then {slips} would slip, and {who} would notice.',
    'So do I let {slips} slip?',
    'What will {who} say?',
    'Whatever {who} may say, {boss} is the one who decides.',
    'The worry about {slips} was real.',
    'Should {who} hear of it first?',
    'You said that {slips} could wait.',
    'Let’s {ask}, then.',
    'Do you want me to {ask}, or only to talk about it?',
    'The plan was: {mine}.',
    'Rather than {ask}, I would say so.',
    'Is it {after} that hangs on this?',
    'Would {other} do?',
  ])('may: %s', text => {
    expect(clashesIn(text)).toEqual([])
  })

  test.each([
    ['{who} notices.', 'notices'],
    ['And {who} still need it.', 'need'],
    ['Has {who} heard?', 'Has'],
    ['And what does {who} say?', 'does'],
    ['{slips} isn’t nothing.', 'isn’t'],
    ['I like {who}’s way.', '’s'],
    ['A part of your {slips}.', 'your'],
    ['You keep pressing {ask}.', 'pressing'],
    ['You want {ask}.', 'want'],
    ['Thank you for {ask}.', 'for'],
    ['{boss}’s {mine} can wait.', '’s'],
  ])('may not: %s', (text, word) => {
    expect(clashesIn(text).map(clash => clash.word)).toEqual([word])
  })
})
