import { describe, expect, test } from 'vitest'
import {
  type Card,
  LONGEST_LINE,
  MOST_LEFT_OUT,
  MOST_LINES,
  NO_CARD,
  readCard,
} from '../../src/debrief/card.ts'
import { mergeCards, saySame, uniteCards } from '../../src/debrief/card-merge.ts'

const line = (words: string) => ({ words, move: null })
const card = (words: string[], more: Partial<Card> = {}): Card => ({
  ...NO_CARD,
  lines: words.map(line),
  ...more,
})
const wordsOf = ({ lines }: Card) => lines.map(({ words }) => words)

describe('[L5] a card from anything', () => {
  test('what was kept comes back the same', () => {
    const kept: Card = {
      lines: [{ words: 'What does it cost?', move: 'trade-off' }, line('When?')],
      plan: { ifBoss: 'Today.', thenI: 'By noon?' },
      day: '2026-02-28',
      changedAt: 7,
    }
    expect(readCard(JSON.parse(JSON.stringify(kept)))).toEqual(kept)
  })

  test.each([
    null,
    5,
    'card',
    [],
    {},
    { changedAt: '7' },
    { changedAt: -1 },
    { changedAt: Number.NaN },
    { changedAt: Number.POSITIVE_INFINITY },
  ])('%j is none', value => expect(readCard(value)).toBeNull())

  test('what is no line, and what is no day, is left out', () => {
    const lines = [null, 5, { words: 7 }, { words: '  ' }, { words: ' so ', move: 'sing' }]
    const read = readCard({ lines, plan: 'none', day: '2026-02-30', changedAt: 1 })
    expect(read).toEqual({ ...NO_CARD, lines: [line('so')], changedAt: 1 })
  })

  test('no more lines than fit, each words once, nothing too long', () => {
    const many = Array.from({ length: 20 }, (_, i) => line(`line ${i >> 1}`))
    expect(readCard({ lines: many, changedAt: 1 })?.lines).toHaveLength(MOST_LINES)
    const [long] = readCard({ lines: [{ words: 'x'.repeat(400) }], changedAt: 1 })?.lines ?? []
    expect(long?.words).toHaveLength(LONGEST_LINE)
  })
})

describe('[K2] two tabs write on one card', () => {
  const base = card(['a', 'b'], { plan: { ifBoss: 'if', thenI: 'then' }, day: '2026-01-01' })

  test('what only one of them changed holds', () => {
    const mine = { ...base, plan: { ifBoss: 'mine', thenI: 'then' } }
    const theirs = { ...base, plan: { ifBoss: 'if', thenI: 'theirs' }, day: '2026-02-02' }
    expect(mergeCards(base, mine, theirs)).toMatchObject({
      plan: { ifBoss: 'mine', thenI: 'theirs' },
      day: '2026-02-02',
    })
  })

  test('lines that both added stay, and lines that either removed go', () => {
    const merged = mergeCards(base, card(['b', 'mine']), card(['a', 'theirs']))
    expect(wordsOf(merged)).toEqual(['mine', 'theirs'])
  })

  test('the order of the one that ordered them holds', () => {
    expect(wordsOf(mergeCards(base, card(['b', 'a']), base))).toEqual(['b', 'a'])
    expect(wordsOf(mergeCards(base, base, card(['b', 'a'])))).toEqual(['b', 'a'])
  })

  test('making a change again changes nothing', () => {
    const mine = card(['b', 'mine'], { day: null })
    const once = mergeCards(base, mine, card(['a', 'theirs']))
    expect(saySame(mergeCards(base, mine, once), once)).toBe(true)
  })
})

test('[K2] two copies become one with every line, the later plan and the later day', () => {
  const early = card(['a', 'b'], { day: '2026-01-01', changedAt: 1 })
  const late = card(['b', 'c'], { plan: { ifBoss: 'if', thenI: '' }, changedAt: 2 })
  expect(uniteCards(early, late)).toEqual({
    ...card(['b', 'c', 'a']),
    plan: { ifBoss: 'if', thenI: '' },
    day: '2026-01-01',
    changedAt: 2,
  })
})

describe('[K2] what was decided on the card of a conversation of one’s own', () => {
  const own = (steps: (string | null)[], ...leftOut: string[]): Card => ({
    ...NO_CARD,
    own: { steps, leftOut },
  })

  test('reads from anything: words, left out, undecided; nothing too long', () => {
    const read = readCard({
      changedAt: 1,
      own: { steps: [' a ', '', null, 'x'.repeat(400), 'e'], leftOut: ['b', 7] },
    })
    expect(read?.own).toEqual({ steps: ['a', '', null, 'x'.repeat(LONGEST_LINE)], leftOut: ['b', ''] })
    expect(readCard({ changedAt: 1, own: 'none' })?.own).toEqual({ steps: [], leftOut: [] })
    expect(readCard({ changedAt: 1 })).not.toHaveProperty('own')
    const many = Array.from({ length: 100 }, (_, i) => `push ${i}`)
    expect(readCard({ changedAt: 1, own: { leftOut: many } })?.own?.leftOut).toEqual(
      many.slice(-MOST_LEFT_OUT),
    )
  })

  test('in two tabs: each step as the one that changed it, and what either left out or put back', () => {
    const base = own(['a', null, '', null], 'x', 'y')
    const mine = own(['mine', null, '', null], 'y', 'z')
    const theirs = own(['a', 'theirs', null, null], 'x', 'y', 'w')
    const merged = mergeCards(base, mine, theirs)
    expect(merged.own).toEqual({ steps: ['mine', 'theirs', null, null], leftOut: ['y', 'z', 'w'] })
    expect(saySame(mergeCards(base, mine, merged), merged)).toBe(true)
  })

  test('in two tabs of which one has decided nothing yet', () => {
    const mine = own([null, 'mine', null, null])
    const theirs = own(['theirs', null, null, null], 'x')
    expect(mergeCards(NO_CARD, mine, theirs).own).toEqual({
      steps: ['theirs', 'mine', null, null],
      leftOut: ['x'],
    })
    expect(mergeCards(NO_CARD, NO_CARD, NO_CARD)).not.toHaveProperty('own')
  })

  test('of two copies: the later one’s steps, and all that either left out', () => {
    const early = { ...own(['early', 'only', '', null], 'x'), changedAt: 1 }
    const late = { ...own(['late', null, 'back', null], 'y'), changedAt: 2 }
    expect(uniteCards(early, late).own).toEqual({
      steps: ['late', 'only', 'back', null],
      leftOut: ['y', 'x'],
    })
  })
})
