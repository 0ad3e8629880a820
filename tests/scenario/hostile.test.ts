import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { jsonSchema } from '../../src/scenario/file.ts'
import type { Problem } from '../../src/scenario/problems.ts'
import { read } from '../../src/scenario/read.ts'
import { readTranslation } from '../../src/scenario/translation.ts'
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

const YAML_PIECES = [
  ...[
    'format: 1\n',
    'id: x\n',
    'turns:\n',
    '  asked:\n',
    '    boss: ',
    'replies:\n',
    '- id: a\n',
    'outcomes: {',
    'to: ',
  ],
  ...[
    ' ',
    '  ',
    '\n',
    '\n\n',
    '\t',
    '- ',
    ': ',
    '[',
    ']',
    '{',
    '}',
    ', ',
    '"',
    "'",
    '|',
    '>',
    '&a',
    '*a',
    '!x',
    '#',
    '%',
    '---\n',
    '...\n',
    '? ',
    '@',
    '`',
    '~',
    'null',
    '1',
    '-3',
    'true',
    'words',
    '__proto__: ',
    'constructor: ',
    '\r\n',
    '\u2028',
    '🦶',
    'ü',
  ],
]

/** Deletes, repeats, swaps and indents lines, changes characters, plants pieces: one to four times. */
function mutated(text: string): fc.Arbitrary<string> {
  const change = fc.record({
    how: fc.constantFrom(
      'delete',
      'repeat',
      'swap',
      'indent',
      'outdent',
      'character',
      'piece',
      'cut',
      'value',
    ),
    where: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
    other: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
    piece: fc.oneof(fc.constantFrom(...YAML_PIECES), fc.string({ unit: 'binary', maxLength: 3 })),
  })
  return fc.array(change, { minLength: 1, maxLength: 4 }).map(changes =>
    changes.reduce((now, { how, where, other, piece }) => {
      const lines = now.split('\n')
      const at = Math.floor(where * lines.length)
      const to = Math.floor(other * lines.length)
      const line = lines[at] ?? ''
      const letter = Math.floor(where * now.length)
      if (how === 'delete') lines.splice(at, 1)
      else if (how === 'repeat') lines.splice(to, 0, line)
      else if (how === 'swap') lines.splice(at, 1, ...lines.splice(to, 1, line))
      else if (how === 'indent') lines[at] = `  ${line}`
      else if (how === 'outdent') lines[at] = line.replace(/^ {1,2}/, '')
      else if (how === 'value') lines[at] = line.replace(/: .*/, `: ${piece}`)
      else if (how === 'cut') return now.slice(0, letter)
      else if (how === 'character') return now.slice(0, letter) + piece.slice(0, 1) + now.slice(letter + 1)
      else return now.slice(0, letter) + piece + now.slice(letter)
      return lines.join('\n')
    }, text),
  )
}

/** Values of any kind under keys that the format knows, nested as they come. */
function valueOfTheFormat(): fc.Arbitrary<unknown> {
  const keys = [
    ...JSON.stringify(jsonSchema()).matchAll(/"(\w+)":\{"(?:type|description|anyOf|default)/g),
  ].map(m => m[1] ?? '')
  const key = fc.constantFrom(...new Set(keys), 'asked', 'signs', 'constructor')
  const scalar = fc.oneof(
    fc.constantFrom(
      1,
      0,
      -3,
      4.5,
      1e300,
      null,
      true,
      '',
      ' ',
      'asked',
      'restate',
      'footing is 1',
      'ordinary',
      'steady',
    ),
    fc.string({ maxLength: 8 }),
  )
  const { node } = fc.letrec<{ node: unknown }>(tie => ({
    node: fc.oneof(
      { maxDepth: 6, withCrossShrink: true },
      scalar,
      fc.dictionary(key, tie('node'), { maxKeys: 12 }),
      fc.array(tie('node'), { maxLength: 4 }),
    ),
  }))
  return fc.tuple(fc.dictionary(key, node, { maxKeys: 12 }), fc.boolean()).map(([fields, whole]) => ({
    ...(whole
      ? { format: 1, id: 'tea-break', version: 1, title: 't', teaches: 't', scene: 's', request: 'r' }
      : {}),
    ...fields,
  }))
}
