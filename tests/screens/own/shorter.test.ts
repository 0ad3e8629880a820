import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MOST_WORDS, tidied } from '../../../src/scenario/pattern/tidy.ts'
import { shorter } from '../../../src/screens/own/shorter.ts'

describe('[M6] a shorter form of a long filling', () => {
  it('is offered only where it is long', () => {
    expect(shorter('the customer panel')).toBeNull()
    expect(shorter(Array(MOST_WORDS).fill('word').join(' '))).toBeNull()
  })

  it.each([
    [
      'finish the panel with the six customers, and send round the notes before the weekend starts',
      'finish the panel with the six customers',
    ],
    [
      'drive the whole of the northern round by myself until the end of the month or longer',
      'drive the whole of the northern round by myself',
    ],
    [
      'go along with “what the new head of the whole department says and wants from us all”',
      'go along with what the new head of the whole department says',
    ],
  ])('ends where a person could end: %s', (long, short) => {
    expect(shorter(long)).toBe(short)
  })

  it('is short, and not long again once it is tidied', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('the', 'two', 'tests,', 'of', 'my', 'sister', '(all)', '“so”'), {
          minLength: 13,
          maxLength: 40,
        }),
        words => {
          const short = shorter(words.join(' '))
          if (short === null) return
          expect(tidied('slips', short).long).toBe(false)
          expect(short.split(' ').length).toBeLessThanOrEqual(MOST_WORDS)
        },
      ),
    )
  })
})
