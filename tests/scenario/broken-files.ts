import fc from 'fast-check'
import { jsonSchema } from '../../src/scenario/file.ts'

export const YAML_PIECES = [
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
export function mutated(text: string): fc.Arbitrary<string> {
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
export function valueOfTheFormat(): fc.Arbitrary<unknown> {
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
