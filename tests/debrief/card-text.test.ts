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
