import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  choiceId,
  decimal,
  feedback,
  interactionId,
  interval,
  languageText,
  oneLine,
  scoreInHundredths,
  timeOfDay,
  timespan,
  timestamp,
  within,
} from '../../../src/lms/scorm/formats.ts'
import { AT } from './told.ts'

const HOUR = 3_600_000

describe('durations', () => {
  test.each([
    [0, '0000:00:00.00', 'PT0S'],
    [9, '0000:00:00.00', 'PT0S'],
    [50, '0000:00:00.05', 'PT0.05S'],
    [9500, '0000:00:09.50', 'PT9.50S'],
    [61_230, '0000:01:01.23', 'PT1M1.23S'],
    [HOUR, '0001:00:00.00', 'PT1H0S'],
    [HOUR + 123_450, '0001:02:03.45', 'PT1H2M3.45S'],
    [9_999 * HOUR, '9999:00:00.00', 'PT9999H0S'],
    [1e15, '9999:59:59.99', 'PT9999H59M59.99S'],
    [-1, '0000:00:00.00', 'PT0S'],
    [Number.NaN, '0000:00:00.00', 'PT0S'],
  ])('%s ms', (ms, in12, in2004) => {
    expect([timespan(ms), interval(ms)]).toEqual([in12, in2004])
  })
})

describe('moments', () => {
  test('of 2004 have hundredths, also where there are none, since …00Z is rejected', () => {
    expect(timestamp(AT)).toBe('2026-11-21T03:00:00.12Z')
    expect(timestamp(AT - 123)).toBe('2026-11-21T03:00:00.00Z')
  })

  test('of 2004 stay within the years that may be named', () => {
    expect(timestamp(8.64e15)).toBe('2038-01-19T03:14:07.00Z')
    expect(timestamp(-1)).toBe('1970-01-01T00:00:00.00Z')
  })

  test('of 1.2 are the hour where the learner is', () => {
    expect(timeOfDay(new Date(2026, 10, 21, 3, 4, 5).getTime())).toBe('03:04:05')
  })
})

describe('scores', () => {
  test('a failed score never rounds up to the pass mark, nor a passed one below it', () => {
    expect(decimal(scoreInHundredths(79.996, 'failed'), 100)).toBe('79.99')
    expect(decimal(scoreInHundredths(66.666_666, 'passed'), 100)).toBe('66.67')
    expect(decimal(scoreInHundredths(66.67, 'failed'), 100)).toBe('66.67')
  })

  test('are plain decimals with a leading digit', () => {
    fc.assert(
      fc.property(fc.double({ min: -5, max: 105, noNaN: true }), score => {
        const parts = scoreInHundredths(score, null)
        expect(decimal(parts, 100)).toMatch(/^\d{1,3}(\.\d{1,2})?$/)
        expect(decimal(parts, 10_000)).toMatch(/^[01](\.\d{1,4})?$/)
      }),
    )
  })
})

describe('texts', () => {
  test('stand on one line', () => {
    expect(oneLine(' a\r\n b\u2028c\u0085d\te\u0000f ')).toBe('a b c d e f')
  })

  test('hold no half of a surrogate pair: encodeURIComponent would throw, and all be lost', () => {
    expect(oneLine('a\uD83D b \uDE00')).toBe('a\uFFFD b \uFFFD')
    expect(oneLine('😀')).toBe('😀')
  })

  test('are cut between what a reader sees as characters', () => {
    expect(within('abcdef', 6)).toBe('abcdef')
    expect(within('abcdefg', 6)).toBe('abcde…')
    expect(within('😀😀😀😀', 6)).toBe('😀😀…')
    expect(within('👩‍👩‍👧‍👦👩‍👩‍👧‍👦', 15)).toBe('👩‍👩‍👧‍👦…')
    // One sign longer than all the room: between code points.
    expect(within('👩‍👩‍👧‍👦👩‍👩‍👧‍👦', 8)).toBe('👩‍👩‍…')
  })

  test('are cut between code points where a browser cannot tell what a reader sees as one', () => {
    const { Segmenter } = Intl
    Reflect.deleteProperty(Intl, 'Segmenter')
    try {
      expect(within('😀😀😀😀', 6)).toBe('😀😀…')
      expect(within('e\u0301e\u0301', 3)).toBe('e\u0301…')
    } finally {
      Object.defineProperty(Intl, 'Segmenter', { value: Segmenter, configurable: true, writable: true })
    }
  })

  test('whatever is typed comes out within the limit, whole and on one line', () => {
    const typed = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 600 }),
      fc.string({ unit: 'grapheme', maxLength: 600 }),
      fc
        .array(fc.constantFrom('漢', '😀', '👨‍👩‍👧', '\n', '{', '[,]', '\uD83D', 'é'), { maxLength: 600 })
        .map(all => all.join('')),
    )
    fc.assert(
      fc.property(typed, words => {
        for (const [text, most] of [
          [feedback(words), 255],
          [languageText(words, 250), 250],
          [languageText(words, 4000), 4000],
        ] as const) {
          expect(text.length).toBeLessThanOrEqual(most)
          expect(text).not.toMatch(/[\p{Cc}\p{Surrogate}\u2028\u2029]/u)
        }
        expect(languageText(words, 250)).not.toMatch(/^\{|\[,\]/)
      }),
    )
  })

  test('a brace in front is no language, and a mark in brackets parts no answers', () => {
    expect(languageText('{lang=xx} this[,]that', 250)).toBe('(lang=xx} this[ , ]that')
  })
})

describe('ids', () => {
  test('stay as they are where they may', () => {
    expect(interactionId('customer-panel.c1.r4.m2x')).toBe('customer-panel.c1.r4.m2x')
    expect(interactionId('a b\u00e9')).toBe('a_b_')
  })

  test('of replies have no hyphen in 2004: Moodle’s short ids know none', () => {
    expect(choiceId('six-months')).toBe('six_months')
  })
})
