import { describe, expect, test } from 'vitest'
import { type Card, LONGEST_LINE, MOST_LINES, NO_CARD } from '../../../src/debrief/card.ts'
import {
  cardOf,
  cutLine,
  type Draft,
  draftOf,
  following,
  isFull,
  lineFrom,
  merged,
  moved,
  putBack,
  removed,
  reworded,
  there,
  withLine,
} from '../../../src/screens/debrief/card-draft.ts'

const SUGGESTED = { ifBoss: 'Now.', thenI: 'By when?' }
const line = (words: string) => ({ words, move: null })
const card = (words: string[], more: Partial<Card> = {}): Card => ({
  ...NO_CARD,
  lines: words.map(line),
  changedAt: 1,
  ...more,
})
const draft = (...words: string[]) => draftOf(card(words), SUGGESTED)
const wordsOf = (of: Draft) => there(of).map(({ words }) => words)

describe('[L5] writing on a card', () => {
  test('the suggested plan stands on a card that nothing was ever written on, and on no other', () => {
    expect(draftOf(NO_CARD, SUGGESTED)).toMatchObject({ plan: SUGGESTED, suggested: true })
    expect(draft('a')).toMatchObject({ plan: NO_CARD.plan, suggested: false })
  })

  test('lines move up and down, and stop at either end', () => {
    expect(wordsOf(moved(draft('a', 'b', 'c'), 2, -1))).toEqual(['a', 'c', 'b'])
    expect(wordsOf(moved(draft('a', 'b', 'c'), 0, 1))).toEqual(['b', 'a', 'c'])
    expect(wordsOf(moved(draft('a', 'b'), 0, -1))).toEqual(['a', 'b'])
    expect(wordsOf(moved(draft('a', 'b'), 1, 1))).toEqual(['a', 'b'])
  })

  test('what is removed counts for nothing, and comes back to its place with its words', () => {
    const gone = removed(draft('a', 'b', 'c'), 1)
    expect(wordsOf(gone)).toEqual(['a', 'c'])
    expect(cardOf(gone, 1).lines).toHaveLength(2)
    expect(wordsOf(putBack(gone, 1))).toEqual(['a', 'b', 'c'])
    expect(removed(gone, 0).lines.map(({ words }) => words)).toEqual(['a', 'c'])
  })

  test('no more lines than fit: neither one more, nor a removed one when its place is taken', () => {
    const full = draft(...Array.from({ length: MOST_LINES }, (_, i) => `line ${i}`))
    expect(isFull(full)).toBe(true)
    expect(withLine(full, line('more'))).toBe(full)
    const filled = withLine(removed(full, 0), line('more'))
    expect(putBack(filled, 0)).toBe(filled)
  })

  test('an offer is known again while its line is rewritten', () => {
    const rewritten = reworded(withLine(draft('a'), line('offered')), 1, 'in my words')
    expect(lineFrom(rewritten, 'offered')?.words).toBe('in my words')
    expect(lineFrom(removed(rewritten, 1), 'offered')).toBeUndefined()
  })

  test('what is kept has no empty line, no words twice, nothing too long', () => {
    const long = 'x'.repeat(LONGEST_LINE + 40)
    const written = ['a', ' ', 'a ', long].reduce((before, words) => withLine(before, line(words)), draft())
    expect(cardOf(written, 5)).toMatchObject({
      lines: [{ words: 'a' }, { words: 'x'.repeat(LONGEST_LINE) }],
      changedAt: 5,
    })
    expect(wordsOf(written)).toContain(long)
  })

  test('no character is cut in two', () => {
    expect(cutLine(`${'a'.repeat(LONGEST_LINE - 1)}😀`)).toBe('a'.repeat(LONGEST_LINE - 1))
  })
})

describe('[K2] what another tab kept comes onto the screen', () => {
  test('and what is being written stays: its words, its place, a line still empty, one just removed', () => {
    const base = card(['a', 'b'])
    const writing = withLine(removed(reworded(draft('a', 'b'), 0, 'a, rewrit'), 1), line(''), null)
    const next = following(writing, merged(writing, base, card(['a', 'b', 'theirs']), 0))
    expect(next.lines).toMatchObject([
      { key: 0, words: 'a, rewrit' },
      { key: 1, words: 'b', gone: true },
      { key: 2, words: '' },
      { words: 'theirs' },
    ])
  })

  test('two lines may say the same for a while', () => {
    const same = reworded(draft('a', 'b'), 1, 'a')
    expect(following(same, cardOf(same, 1))).toBe(same)
  })

  test('a suggestion that nobody touched gives way to their plan, and a written plan does not', () => {
    const theirs = card([], { plan: { ifBoss: 'their if', thenI: '' } })
    const untouched = draftOf(NO_CARD, SUGGESTED)
    expect(merged(untouched, NO_CARD, theirs, 1).plan).toEqual(theirs.plan)
    expect(following(untouched, theirs)).toMatchObject({ plan: theirs.plan, suggested: false })
    expect(merged({ ...untouched, suggested: false }, NO_CARD, theirs, 1).plan).toEqual(SUGGESTED)
  })

  test('erased everywhere, the lines go', () => {
    const base = card(['a', 'b'])
    expect(wordsOf(following(draft('a', 'b'), merged(draft('a', 'b'), base, NO_CARD, 0)))).toEqual([])
  })
})
