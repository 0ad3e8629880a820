import { describe, expect, test } from 'vitest'
import type { Gap } from '../../../src/scenario/pattern/gaps.ts'
import { MOST_WORDS, tidied } from '../../../src/scenario/pattern/tidy.ts'

const words = (gap: Gap, text: string) => tidied(gap, text).words

describe('what a person wrote, ready for a sentence', () => {
  test.each<[Gap, string, string]>([
    ['mine', 'glue them, its quicker', 'glue them'],
    ['worry', 'losing Blanka, shes the best I have', 'losing Blanka'],
    ['who', 'the parents, and ofsted if they come', 'the parents and ofsted'],
    ['who', 'the family, the nurses, me', 'the family and the nurses'],
    ['other', 'nobody really, maybe the saturday girl', 'the Saturday girl'],
    ['other', 'nobody', ''],
    ['other', 'perhaps Tom', 'Tom'],
  ])('%s: “%s” is cut, and that is told', (gap, text, wanted) => {
    expect(tidied(gap, text)).toMatchObject({ words: wanted, cut: true })
  })

  test.each<[Gap, string, string]>([
    ['ask', 'Take over the slides.', 'take over the slides'],
    ['ask', 'to work this Saturday!!', 'work this Saturday'],
    ['ask', 'She wants me to take over your slides.', 'take over your slides'],
    ['ask', 'My boss asked me to please the auditors', 'please the auditors'],
    ['ask', '"Cover the night shift"', 'cover the night shift'],
    ['ask', '“Cover the night shift.”', 'cover the night shift'],
    ['ask', '  pour\n the\tslab  ', 'pour the slab'],
    ['ask', 'DO THE WHOLE AUDIT MYSELF', 'do the whole audit myself'],
    ['ask', 'IT', 'IT'],
    ['ask', 'email Q3 numbers, again', 'email Q3 numbers, again'],
    ['mine', 'I was going to finish my audit', 'finish my audit'],
    ['mine', 'I’m going to call Priya', 'call Priya'],
    ['will', 'I will say so in writing', 'say so in writing'],
    ['because', 'Because I promised them.', 'I promised them'],
    ['slips', 'The customer panel (part 2)', 'the customer panel (part 2)'],
    ['slips', 'Christmas', 'Christmas'],
    ['who', 'Our clients', 'our clients'],
    ['worry', 'I worry about losing Dr. Chen', 'losing Dr. Chen'],
    ['boss', 'My boss is Dana', 'Dana'],
    ['boss', 'DANA', 'DANA'],
    ['other', 'the agency?', 'the agency'],
    ['other', 'The agency', 'the agency'],
    ['other', 'X Æ A-12', 'X Æ A-12'],
    ['boss', 'dana', 'Dana'],
    ['boss', 'van der Berg', 'Van der Berg'],
    ['boss', 'my manager', 'my manager'],
    ['ask', 'to to work', 'work'],
    ['ask', 'drop what im on before i go off', 'drop what I’m on before I go off'],
    ['ask', 'work the i.e. list', 'work the i.e. list'],
    ['ask', 'close phase i', 'close phase i'],
    ['ask', 'have it out by friday, or Im sunk', 'have it out by Friday, or I’m sunk'],
    ['because', 'they dont brown and its quicker', 'they don’t brown and its quicker'],
    ['because', 'its his second week', 'it’s his second week'],
    ['because', 'its pads are gone', 'its pads are gone'],
    ['slips', 'the 5 oclock fire walk', 'the 5 o’clock fire walk'],
    ['boss', 'Im Soo', 'Im Soo'],
    ['mine', 'rig Monday, and focus at night', 'rig Monday, and focus at night'],
    ['role', 'Depot manager', 'depot manager'],
    ['role', 'HR lead', 'HR lead'],
    ['role', 'English lead', 'English lead'],
    ['who', 'him, his mum and half of Year 9', 'him, his mum and half of Year 9'],
    ['who', 'me', 'me'],
    ['ask', 'Don’t ask', 'not ask'],
    ['ask', 'EMAIL THE Q3 I/O NUMBERS', 'email the Q3 I/O numbers'],
    ['ask', 'say "yes', 'say yes'],
    ['ask', 'fix the 6" pipe', 'fix the 6″ pipe'],
    ['ask', '„Ja“ sagen', '“Ja” sagen'],
    ['ask', 'finir le rapport ?', 'finir le rapport'],
    ['ask', 'a,,b;;c', 'a,b;c'],
    ['ask', 'İptal et', 'İptal et'],
    ['ask', '[[a | b]] it', '[[a | b]] it'],
    ['slips', '| the panel', 'the panel'],
    ['slips', '\u0301mark', 'mark'],
    ['slips', '👩‍👩‍👧 time', '👩‍👩‍👧 time'],
  ])('%s: %s', (gap, text, expected) => {
    expect(tidied(gap, text)).toEqual({ words: expected, cut: false, long: false, unlike: false })
  })

  test.each<[Gap, string]>([
    ['ask', ''],
    ['ask', ' \n '],
    ['ask', '...'],
    ['boss', '\u200b'],
    ['who', '\u200d'],
    ['who', '"”'],
    ['who', '\ud800'],
  ])('%s: nothing of %j', (gap, text) => {
    expect(words(gap, text)).toBe('')
  })

  test('a thing where a verb was asked becomes part of one', () => {
    expect(tidied('ask', 'A report by Friday')).toMatchObject({
      words: 'deal with a report by Friday',
      unlike: true,
    })
    expect(tidied('ask', '3 reports')).toMatchObject({ words: 'deal with 3 reports', unlike: true })
  })

  test('a sentence where a verb was asked is quoted', () => {
    expect(tidied('ask', 'We stop hiring')).toMatchObject({
      words: 'go along with “we stop hiring”',
      unlike: true,
    })
  })

  test('a second sentence is left out, and that is told', () => {
    expect(tidied('slips', 'The panel. And my holiday.')).toMatchObject({ words: 'the panel', cut: true })
  })

  test('a long one stays whole, and that is told', () => {
    const text = 'take the minutes and book the room and ring the caterers and print the badges'
    expect(text.split(' ').length).toBeGreaterThan(MOST_WORDS)
    expect(tidied('ask', text)).toMatchObject({ words: text, long: true })
  })

  test('more than fits is left out up to the end of a word, and that is told', () => {
    const { words: kept, cut } = tidied('slips', 'the panel and '.repeat(40))
    expect([kept.length <= 200, cut]).toEqual([true, true])
    expect(kept).toMatch(/panel$/)
  })

  test('a right-to-left filling is set apart; marks that steer directions are taken out', () => {
    expect(words('ask', 'לסיים את הדוח')).toBe('\u2068לסיים את הדוח\u2069')
    expect(words('ask', 'a\u202eb\u2066c')).toBe('abc')
  })
})
