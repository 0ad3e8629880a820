import { describe, expect, test } from 'vitest'
import { read } from '../../src/scenario/read.ts'
import { MADE, WRITTEN } from '../../src/scenario/traps.ts'
import { validScenario, validText } from './valid.ts'

/** Comments cost a mark and a line end each, and mean nothing; spaces less. */
const large = validText() + '#\n'.repeat(WRITTEN.tokens / 2) + ' '.repeat(WRITTEN.characters)
const codesOf = (text: string) => read(text, 'tea-break.yaml', MADE).problems.map(one => one.code)

describe('[S16] what a program made', () => {
  test('may be larger than what somebody wrote, where whoever reads it says so', () => {
    expect(large.length).toBeGreaterThan(WRITTEN.characters)
    expect(read(large, 'tea-break.yaml').problems.map(one => one.code)).toEqual(['too-large'])
    expect(read(large, 'tea-break.yaml', MADE)).toMatchObject({ problems: [], scenario: validScenario() })
  })

  test('is bounded too, in characters and in marks', () => {
    const some = { characters: large.length - 1, tokens: 100 }
    const [tooLong] = read(large, 'tea-break.yaml', some).problems
    const [tooMany] = read(large.trimEnd(), 'tea-break.yaml', some).problems
    expect(tooLong?.sentence).toContain(`${some.characters.toLocaleString('en-GB')} characters`)
    expect(tooMany?.sentence).toContain('100 marks and texts')
  })

  test.each([
    ['nested', 'too-deep', '['],
    ['a list in a list in a list', 'too-deep', '- '],
    ['names for pieces of it', 'alias', '- &a b\n'],
    ['document after document', 'many-documents', '---\n'],
    ['brackets that close nothing', 'not-yaml', ']'],
  ])('is refused before it is composed where it is a trap: %s', (_, code, piece) => {
    expect(codesOf(piece.repeat(WRITTEN.characters))).toEqual([code])
  })
})
