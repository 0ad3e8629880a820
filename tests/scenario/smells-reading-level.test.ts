import { describe, expect, test } from 'vitest'
import { gradeOf, wordCountOf } from '../../src/scenario/smells/reading-level.ts'
import { syllablesIn } from '../../src/scenario/smells/syllables.ts'

const COUNTED: Record<number, string> = {
  1: 'the take times liked asked boss rule whole while there where three free day eye goes shoes friend tried died please clothes guess suit queue don’t you’re boss’s 24',
  2: 'wanted needed badges prices table tables settled handled people little doing being saying client science quiet special nation careful statement someone sometimes therefore business evening every couldn’t isn’t player coffee centre safety create react poem',
  3: 'idea area manager decision customer logistics conference anyone everything radio serious various actual management amusement agreement example employee guarantee emotion theatre earlier',
  4: 'actually reality situation society variety emergency negotiate appreciate evaluate experience convenient',
  5: 'immediately organisation university',
  6: 'responsibility',
}

describe('syllables by spelling', () => {
  for (const [count, words] of Object.entries(COUNTED))
    test.each(words.split(' '))(`%s has ${count}`, word => {
      expect(syllablesIn(word)).toBe(Number(count))
    })

  test('what is known to come out one off', () => {
    expect([syllablesIn('fluid'), syllablesIn('prayer')]).toEqual([1, 2])
  })

  test('anything has at least one, at once', () => {
    expect(['', 'hm', '№', '…', 'e'].map(syllablesIn)).toEqual([1, 1, 1, 1, 1])
    expect(syllablesIn('ae'.repeat(500_000))).toBeGreaterThan(0)
    expect(syllablesIn('bede'.repeat(500_000))).toBeGreaterThan(0)
  })
})

describe('the grade of Flesch and Kincaid', () => {
  test('is worked out from words a sentence and syllables a word', () => {
    // 8 words, 2 sentences, 9 syllables.
    expect(gradeOf(['The table is set. We eat at nine.'])).toBeCloseTo(0.39 * 4 + (11.8 * 9) / 8 - 15.59, 10)
  })

  test('each text ends a sentence, and 3.5 does not', () => {
    expect(gradeOf(['We eat', 'at nine'])).toBe(gradeOf(['We eat. At nine.']))
    expect(gradeOf(['We pay 3.5 a day'])).toBe(gradeOf(['We pay two a day']))
    expect(gradeOf(['“Do we eat?” asked the boss.'])).toBe(gradeOf(['Do we eat?', 'asked the boss']))
  })

  test('is higher for longer sentences and longer words', () => {
    const easy = gradeOf(['We need it by noon. Can you help?'])
    expect(gradeOf(['We need it by noon so can you help?'])).toBeGreaterThan(easy)
    expect(gradeOf(['Organisational requirements. Immediately?'])).toBeGreaterThan(easy)
  })

  test('says nothing where there are no words', () => {
    expect(gradeOf([])).toBe(Number.NEGATIVE_INFINITY)
    expect(gradeOf(['…', ''])).toBe(Number.NEGATIVE_INFINITY)
    expect(wordCountOf(['one two-three', '— …', 'four'])).toBe(4)
  })
})
