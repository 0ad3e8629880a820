import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ALL_GAPS } from '../../../src/scenario/pattern/gaps.ts'
import { LONGEST_FILLING, tidied } from '../../../src/scenario/pattern/tidy.ts'

/** Pieces that people, and people with bad intentions, put together. */
const PIECES = [
  ...[
    'to ',
    'to',
    'Please ',
    'please',
    'I will ',
    'She wants me to ',
    'the ',
    'The',
    'a',
    'I',
    'we ',
    'because ',
    'My boss is ',
    '3 ',
  ],
  ...[
    '“',
    '”',
    '"',
    '„',
    '«',
    '»',
    '‘',
    '’',
    "'",
    '(',
    ')',
    '[[',
    ']]',
    '{',
    '}',
    '|',
    '. ',
    '.',
    '..',
    '…',
    '?',
    '!',
    ', ',
    ';',
    ' : ',
    '-',
    '—',
  ],
  ...[
    ' ',
    '\n',
    '\t',
    '\u00a0',
    '\u2028',
    '\u0000',
    '\u200b',
    '\u200d',
    '\u2060',
    '\u202e',
    '\u2068',
    '\u2069',
    '\ufeff',
    '\ud83d',
    '\udc00',
  ],
  ...[
    '🙂',
    '👩‍👧',
    '🇩🇪',
    'İ',
    'ß',
    'ﬁ',
    'ǅ',
    '\u0301',
    'é',
    '家',
    'ب',
    'ש',
    'Dr. ',
    'STOP ',
    'NOW',
    'eBay',
    '$&',
    '<b>',
    'word ',
    'report',
  ],
]
const texts = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map(pieces => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
)
const gaps = fc.constantFrom(...ALL_GAPS)
const runs = { numRuns: 5000 }

describe('whatever was written', () => {
  test('tidying it again changes nothing', () => {
    fc.assert(
      fc.property(gaps, texts, (gap, text) => {
        const { words } = tidied(gap, text)
        expect(tidied(gap, words).words).toBe(words)
      }),
      runs,
    )
  })

  test('it is on one line, no longer than a filling, with nothing invisible and no mark twice or at an end', () => {
    fc.assert(
      fc.property(gaps, texts, (gap, text) => {
        const { words } = tidied(gap, text)
        expect(words.replace(/[\u2068\u2069]/g, '').length).toBeLessThanOrEqual(LONGEST_FILLING)
        expect(words).not.toMatch(
          /(?!\u200c|\u200d|\u2068|\u2069)[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\u2028\u2029]/u,
        )
        expect(words).not.toMatch(/^\s|\s$|\s\s|([.,;:])\1|[!?]{2}|[.,;:!?…|]\u2069?$|^\u2068?[.,;:!?…|]/u)
        expect((words.match(/"/g)?.length ?? 0) % 2).toBe(0)
        for (const [opening, closing] of [
          ['“', '”'],
          ['\u2068', '\u2069'],
        ] as const)
          expect(words.split(opening).length).toBe(words.split(closing).length)
        expect(words === '' || /[\p{L}\p{N}\p{So}\p{Sc}]/u.test(words)).toBe(true)
      }),
      runs,
    )
  })

  test('a text of a million letters, quotation marks or prompts takes no longer than a long one', () => {
    for (const one of ['x', '“', 'to ', '"a ', '. ', 'Please ']) {
      const { words } = tidied('ask', one.repeat(1_000_000))
      expect(words.length).toBeLessThanOrEqual(LONGEST_FILLING + 2)
    }
  })
})
