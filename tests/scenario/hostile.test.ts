import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Problem } from '../../src/scenario/problems.ts'
import { read } from '../../src/scenario/read.ts'
import { readTranslation } from '../../src/scenario/translation.ts'
import { mutated, valueOfTheFormat, YAML_PIECES } from './broken-files.ts'
import { validScenario, validText } from './valid.ts'

/*
 * Whatever the text: no throw, every problem at a place inside the file, a scenario only where there is no error, and no
 * file over a second. 11,000 random and mutated files, and the traps that people know.
 */
const base = validText()
const german = validText('de/tea-break')
const scenario = validScenario()
const LIMIT_MS = 1000

function expectCalm(text: string): void {
  const problems = quickly(() => {
    const result = read(text, 'tea-break.yaml')
    if ((result.scenario === null) !== result.problems.some(p => p.severity === 'error'))
      throw new Error('a scenario and an error, or neither')
    return result.problems
  })
  expectInside(problems, text)
}

/** A machine that is busy elsewhere is no fault of the reader: what is slow once must be slow three times. */
function quickly(work: () => Problem[]): Problem[] {
  for (let attempt = 1; ; attempt++) {
    const before = performance.now()
    const problems = work()
    const took = performance.now() - before
    if (took < LIMIT_MS) return problems
    if (attempt === 3) throw new Error(`took ${took} ms`)
  }
}

function expectInside(problems: readonly Problem[], text: string): void {
  if (problems.length > 200) throw new Error(`${problems.length} problems`)
  const lines = text.split('\n')
  for (const { line, column, code, sentence, remedy } of problems) {
    const inside =
      line >= 1 && line <= lines.length && column >= 1 && column <= (lines[line - 1]?.length ?? 0) + 1
    if (!inside) throw new Error(`${code} at ${line}:${column} of ${lines.length} lines`)
    if (sentence.length > 600 || remedy.length > 600)
      throw new Error(`${code} says too much: ${sentence} ${remedy}`)
  }
}

describe('random and mutated files', { timeout: 60_000 }, () => {
  const check = (texts: fc.Arbitrary<string>, numRuns: number, one = expectCalm) =>
    fc.assert(
      fc.property(texts, text => one(text)),
      { numRuns, seed: 20240607 },
    )

  test('2,000 random strings', () => {
    check(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), fc.string()), 2000)
  })

  test('2,000 random heaps of YAML', () => {
    check(
      fc.array(fc.constantFrom(...YAML_PIECES), { maxLength: 60 }).map(pieces => pieces.join('')),
      2000,
    )
  })

  test('1,000 random values in the keys of the format', () => {
    check(
      valueOfTheFormat().map(value => JSON.stringify(value, null, 1)),
      1000,
    )
  })

  test('5,000 mutations of a valid scenario', () => {
    check(mutated(base), 5000)
  })

  test('1,000 mutations of a valid translation', () => {
    check(mutated(german), 1000, text => {
      expectInside(
        quickly(() => readTranslation(text, 'de/tea-break.yaml', scenario).problems),
        text,
      )
    })
  })
})

describe('traps', { timeout: 60_000 }, () => {
  const words = [
    '- ',
    '? ',
    ': ',
    '[',
    ']',
    '{a: ',
    '}',
    '"',
    "'",
    '|\n',
    '>\n ',
    '&a ',
    '*a ',
    '!t ',
    '%a\n',
    '---\n',
    '...\n',
    '#\n',
    ', ',
    'a: ',
    'a\n',
    '\\',
    '\t',
    '\n',
    '\r\n',
    ' ',
    '🦶',
    '\u0000',
    '<<: ',
    '[a, ',
    'a: b: ',
    '- a\n',
  ]

  test.each(words)('as much of %j as a file may have', word => {
    expectCalm(word.repeat(Math.floor(249_000 / word.length)))
    expectCalm(base + word.repeat(Math.floor((249_000 - base.length) / word.length)))
    expectCalm(`a: "${word.repeat(10_000)}"`)
  })

  test('5 MB of junk', () => {
    expectCalm('x'.repeat(5_000_000))
    expectCalm('a: [\n'.repeat(1_000_000))
    expectCalm(base.repeat(1500))
  })

  test('an alias bomb', () => {
    const levels = Array.from({ length: 30 }, (_, i) => `l${i}: &l${i} [${`*l${i - 1}, `.repeat(10)}]`)
    const { problems } = read(levels.join('\n'), 'bomb.yaml')
    expect(problems.map(p => p.code)).toEqual(['alias'])
    expectCalm(levels.join('\n'))
  })

  test('nesting 100,000 deep', () => {
    for (const open of ['[', '{a: ', '- ', '? ', '[{a: ']) expectCalm(open.repeat(100_000).slice(0, 249_000))
    expectCalm(Array.from({ length: 600 }, (_, i) => `${' '.repeat(i)}a:`).join('\n'))
    expectCalm(Array.from({ length: 600 }, (_, i) => `${' '.repeat(i)}-`).join('\n'))
  })

  test('sixty thousand keys, known, unknown, repeated and nearly right', () => {
    const keys = (name: (i: number) => string) =>
      Array.from({ length: 20_000 }, (_, i) => `${name(i)}: 1`).join('\n')
    for (const text of [keys(i => `k${i}`), keys(() => 'title'), keys(i => `titl${i}`)]) {
      expectCalm(text)
      expectCalm(base + text)
    }
  })

  test('words made to be compared: long ids that all but match', () => {
    const id = (i: number) => `${'ab'.repeat(25)}${i}`
    const replies = (i: number) =>
      `      - { id: r${i}, words: w, move: blame, to: ${'ba'.repeat(25)}${i}, thinks: t, because: [{ words: w, shows: s }], why: y, stronger: s }`
    const turns = Array.from(
      { length: 1200 },
      (_, i) => `  ${id(i)}:\n    boss: b\n    replies:\n${replies(i)}`,
    )
    expectCalm(base.replace(/turns:[\s\S]*outcomes:/, `turns:\n${turns.join('\n')}\noutcomes:`))
  })

  test('thousands of turns in a row, in a circle, and nowhere', () => {
    for (const next of [(i: number) => i + 1, (i: number) => (i + 1) % 1500, () => 0]) {
      const turns = Array.from(
        { length: 1500 },
        (_, i) =>
          `  t${i}: { boss: b, replies: [{ id: r, words: w, move: blame, to: t${next(i)}, thinks: t, because: [{ words: w, shows: s }], why: y, stronger: s }] }`,
      )
      expectCalm(
        base.replace(
          /start: asked\nturns:[\s\S]*outcomes:/,
          `start: t0\nturns:\n${turns.join('\n')}\noutcomes:`,
        ),
      )
    }
  })

  test('numbers that are none, and texts of one enormous word', () => {
    for (const value of [
      '1e999',
      '.nan',
      '-.inf',
      '0x1F',
      '9'.repeat(10_000),
      '2024-01-01',
      'null',
      '~',
      'true',
    ]) {
      for (const key of ['version', 'format', 'title', 'start', 'minutes'])
        expectCalm(`${base.replace(new RegExp(`^${key}: .*\n`, 'm'), '')}${key}: ${value}\n`)
    }
    expectCalm(base.replace('The tea break', 'w'.repeat(200_000)))
    expectCalm(base.replace('when: footing at least 1', `when: footing ${'at least '.repeat(20_000)}1`))
  })
})
