import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { filledIn, heardSoFar } from '../../../../src/screens/stage/aloud/heard-so-far.ts'

const results = (...phrases: [string, boolean][]) =>
  phrases.map(([transcript, isFinal]) => Object.assign([{ transcript }], { isFinal }))

describe('what was heard', () => {
  test('is what is final and what may still change, apart', () => {
    expect(heardSoFar(results(['So  it is ', true], ['mine', true], ['from to', false]))).toEqual({
      final: 'So it is mine',
      interim: 'from to',
    })
  })

  test('Android’s ever longer finals are one', () => {
    const longer = results(['what', true], ['what does', true], ['What does it cost', true], ['', true])
    expect(heardSoFar(longer).final).toBe('What does it cost')
    expect(heardSoFar(results(['no', true], ['not now', true])).final).toBe('no not now')
  })
})

describe('words in a field', () => {
  const put = (text: string, heard: string) => {
    const start = text.indexOf('|')
    return filledIn(text.replace('|', ''), { start, end: start }, heard)
  }

  test.each([
    ['|', 'what does it cost', 'What does it cost'],
    ['So |', 'it is mine', 'So it is mine'],
    ['So|', 'it is mine', 'So it is mine'],
    ['Right.|', 'what then', 'Right. What then'],
    ['Which |would you rather', 'of the two', 'Which of the two would you rather'],
    ['I see|, and then?', 'it', 'I see it, and then?'],
    ['One\n|', 'two', 'One\ntwo'],
  ])('%j takes in “%s”', (text, heard, filled) => {
    expect(put(text, heard).text).toBe(filled)
  })

  test('the next guess stands in the place of the one before', () => {
    const first = put('Right. | All of it.', 'what does')
    const second = filledIn(first.text, first.gap, 'what does it cost?')
    expect(second.text).toBe('Right. What does it cost? All of it.')
    expect(filledIn(second.text, second.gap, '').text).toBe('Right.  All of it.')
  })

  test('what stood selected is replaced', () => {
    expect(filledIn('Say no now.', { start: 4, end: 6 }, 'yes').text).toBe('Say yes now.')
  })

  test('what stands around the gap always stays', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string({ minLength: 1 }), (before, after, heard) => {
        const { text, gap } = filledIn(before + after, { start: before.length, end: before.length }, heard)
        expect(text.slice(0, gap.start)).toBe(before)
        expect(text.slice(gap.end)).toBe(after)
      }),
    )
  })
})
