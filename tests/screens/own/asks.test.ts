import { describe, expect, it } from 'vitest'
import { patternIds } from '../../../src/library/patterns.ts'
import { ownByPattern } from '../../../src/messages/en/own-by-pattern.ts'
import { english } from '../../../src/messages/english.ts'
import { ALL_GAPS, GAPS, type Gap } from '../../../src/scenario/pattern/gaps.ts'
import { tidied } from '../../../src/scenario/pattern/tidy.ts'
import { sentencesOf } from '../../../src/screens/own/asks.ts'
import { BLANK, type Draft } from '../../../src/screens/own/draft.ts'
import { said, sentenceOf, toldOf } from '../../../src/screens/own/told.ts'
import { wantOf } from '../../../src/screens/own/wants.ts'

const { own } = english
const patterns = Object.keys(own.patterns)
const asksOf = (pattern: string) => sentencesOf(own.sentences, ownByPattern.asks[pattern])
/** All gaps filled with the first examples of a pattern's own. */
function exemplary(pattern: string, nth = 0): Draft {
  const told = ALL_GAPS.map(gap => [gap, asksOf(pattern)[gap].examples[nth] ?? ''] as const)
  return { ...BLANK, pattern, fillings: Object.fromEntries(told) }
}
const read = (pattern: string, gap: Gap) =>
  said(sentenceOf(gap, exemplary(pattern), { ...own, sentences: asksOf(pattern) }, day => day))

describe('the form asks by pattern', () => {
  it('for patterns that there are, and leaves to the rest the common sentences', () => {
    expect(patternIds()).toEqual(expect.arrayContaining(Object.keys(ownByPattern.asks)))
    expect(asksOf('no-such-pattern')).toBe(own.sentences)
    expect(asksOf('my-way').boss).toEqual(own.sentences.boss)
  })

  it('where it begins a sentence of its own, none goes on from the one before', () => {
    expect(asksOf('impossible-date').because.on).toBeUndefined()
    expect(read('impossible-date', 'mine')).toBe('I was going to test all of it twice.')
    expect(read('impossible-date', 'because')).toBe('It is too soon, because the last test takes four days.')
    expect(read('my-way', 'mine')).toBe('My own way would be to film it once for everybody,')
    expect(read('my-way', 'because')).toBe('because nobody reads four pages.')
  })

  it.each(patterns)('%s: what slips and who notices are one sentence, with the same beginning', pattern => {
    const { slips, who } = asksOf(pattern)
    const told = toldOf(exemplary(pattern))
    expect(who.on).toBe('and')
    expect(who.lead(told)).toBe(`${slips.lead(told)} ${told.slips} ${slips.tail} and`)
  })

  it.each(patterns)(
    '%s: each example is of the kind that is asked, needs no mending and wants nothing',
    pattern => {
      for (const gap of ALL_GAPS)
        for (const example of asksOf(pattern)[gap].examples) {
          expect(tidied(gap, example), example).toMatchObject({ words: example, cut: false, unlike: false })
          if (GAPS[gap].holds === 'verb') expect(example).toMatch(/^\p{Ll}/u)
        }
      for (const nth of [0, 1, 2])
        for (const gap of ALL_GAPS) expect(wantOf(exemplary(pattern, nth), gap)).toBeNull()
    },
  )
})
