import { describe, expect, test } from 'vitest'
import { type Card, NO_CARD } from '../../src/debrief/card.ts'
import { cardAsText } from '../../src/debrief/card-text.ts'
import { english } from '../../src/messages/english.ts'

const { card: words, debrief } = english
const around = { heading: words.title, quoted: words.quoted, moves: debrief.lines.moves, ...words.text }
const asText = (card: Partial<Card>, day: string | null = null) =>
  cardAsText({ ...NO_CARD, ...card }, { title: 'The client evening', boss: 'Ines', day }, around)

describe('[L5] a card as text', () => {
  test('has its lines in order with what each does, the plan and the day', () => {
    const text = asText(
      {
        lines: [
          { words: 'You want one contact.', move: 'restate' },
          { words: 'Which\nmatters more?', move: null },
        ],
        plan: { ifBoss: 'Both.', thenI: 'Which first?' },
      },
      'Tuesday 14 July 2026',
    )
    expect(text).toBe(
      `To take along: The client evening
On Tuesday 14 July 2026

1. “You want one contact.” (says it back)
2. “Which matters more?”

If Ines says: “Both.”
then I say: “Which first?”`,
    )
  })

  test('leaves out what there is none of', () => {
    expect(asText({})).toBe('To take along: The client evening')
    expect(asText({ plan: { ifBoss: '', thenI: 'Which first?' } })).toBe(
      'To take along: The client evening\n\nthen I say: “Which first?”',
    )
  })
})

test('[L5] the card of a conversation of one’s own: its steps, further lines, the plan, and what not to say', () => {
  const { ofOwn } = words
  const { unsaid } = ofOwn
  const own = {
    has: {
      steps: [
        { rung: 0 as const, words: 'You want one contact.' },
        { rung: 3 as const, words: '' },
      ],
      unsaid: [{ words: 'Not\nagain.', cost: 'hard' as const, instead: 'Which first?', theirs: true }],
    },
    words: {
      ...ofOwn.text,
      ladder: english.stage.ladder,
      unsaidHeading: unsaid.heading,
      cost: unsaid.brief,
    },
  }
  const card = { ...NO_CARD, lines: [{ words: 'Who else?', move: 'redirect' as const }] }
  const plan = { ifBoss: 'Both.', thenI: '' }
  const text = cardAsText({ ...card, plan }, { title: 'Robin', boss: 'Robin', day: null }, around, own)
  expect(text).toBe(`To take along: Robin

Step back: “You want one contact.”

Also: “Who else?” (asks an open question)

If Robin says: “Both.”

What not to say
Felt, but costly: “Not again.”
  In its place: “Which first?”`)
})
