import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CHOICES, OPTIONS } from '../../../src/lms/read-options.ts'
import {
  type Choice,
  choiceHash,
  idsOf,
  moved,
  optionsOf,
  picked,
  readChoice,
  START,
  titleIn,
  WAYS,
  wayOf,
} from '../../../src/screens/course/choice.ts'

const KNOWN = ['a', 'b', 'c', 'own-abcdefghij']
const FULL: Choice = {
  ...{ scenario: 'c,own-abcdefghij', temperament: 'hurried', typed: 'no', coaching: 'end', pass: '62.5' },
  ...{
    policy: 'last',
    language: 'pt-BR',
    theme: 'projector',
    title: 'Tom & "Jerry" #1 👋',
    way: 'line',
    fit: 'frame',
  },
}

describe('what was chosen, in the address', () => {
  test('nothing chosen leaves the address as it is', () => {
    expect(choiceHash(START)).toBe('')
    expect(readChoice('', KNOWN)).toEqual({ choice: START, lost: 0 })
  })

  test('comes back as it was, every option of a course among it', () => {
    expect(Object.keys(FULL)).toEqual(expect.arrayContaining([...OPTIONS]))
    expect(readChoice(choiceHash(FULL), KNOWN)).toEqual({ choice: FULL, lost: 0 })
    expect(choiceHash(FULL)).toContain('scenario=c,own-abcdefghij')
  })

  test('whatever is chosen', () => {
    const one = (...values: readonly string[]) => fc.constantFrom('', ...values)
    const any = fc.record({
      scenario: fc.shuffledSubarray(KNOWN).map(ids => ids.join(',')),
      temperament: one(...CHOICES.temperament),
      typed: one('no'),
      coaching: one(...CHOICES.coaching),
      pass: fc.oneof(
        one('0', '100', '7.25'),
        fc.string({ maxLength: 9 }).map(text => text.trim()),
      ),
      policy: one('first', 'last'),
      language: one('fr', 'not a tag'),
      theme: one(...CHOICES.theme),
      title: fc.string({ unit: 'grapheme', maxLength: 80 }).map(text => text.trim()),
      way: one(...WAYS),
      fit: one('frame'),
    })
    fc.assert(
      fc.property(any, choice => {
        expect(readChoice(choiceHash(choice), KNOWN).choice).toEqual(choice)
      }),
      { numRuns: 300 },
    )
  })

  test('what is not here is left out and counted; what is no choice is as it is by itself', () => {
    const { choice, lost } = readChoice(
      '#scenario=b,x,,b,own-zzzzzzzzzz&temperament=angry&way=fax&fit=no&theme=dark',
      KNOWN,
    )
    expect(choice).toEqual({ ...START, scenario: 'b', theme: 'dark' })
    expect(lost).toBe(2)
    expect(wayOf(choice)).toBe('scorm12')
  })

  test('a mark and a language stay as they were written, so that they can be mended', () => {
    const { choice } = readChoice('#pass=800&language=in+English', KNOWN)
    expect(optionsOf(choice, []).wrong).toEqual(['pass', 'language'])
  })

  test('never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), text => void readChoice(`#${text}`, KNOWN)))
  })
})

describe('what it comes to', () => {
  test('nothing is wrong where nothing is chosen', () => {
    expect(optionsOf(START, [])).toMatchObject({
      wrong: [],
      options: { passMark: 80, policy: 'best', typed: true },
    })
  })

  test('the options, of what is really there', () => {
    expect(optionsOf(FULL, ['c'])).toEqual({
      wrong: [],
      options: {
        ...{ scenarios: ['c'], temperament: 'hurried', typed: false, coaching: 'end', passMark: 62.5 },
        ...{ policy: 'last', language: 'pt-BR', theme: 'projector' },
      },
    })
  })

  test.each([
    ['  ', null],
    ['', null],
    [' A course ', 'A course'],
  ])('a title of "%s" is %s', (title, is) => {
    expect(titleIn({ ...START, title })).toBe(is)
  })
})

describe('the order', () => {
  const three = { ...START, scenario: 'a,b,c' }
  test('what is chosen comes last, and goes', () => {
    expect(idsOf(START)).toEqual([])
    expect(picked(picked(START, 'b', true), 'a', true).scenario).toBe('b,a')
    expect(picked(three, 'b', false).scenario).toBe('a,c')
    expect(picked(picked(START, 'a', true), 'a', false)).toEqual(START)
  })

  test.each([
    ['b', -1, 'b,a,c'],
    ['b', 1, 'a,c,b'],
    ['a', -1, 'a,b,c'],
    ['c', 1, 'a,b,c'],
    ['x', 1, 'a,b,c'],
  ])('%s moved by %i gives %s', (id, by, ids) => {
    expect(moved(three, id, by).scenario).toBe(ids)
  })
})
