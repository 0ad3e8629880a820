import { type Card, isBlank, readCard } from '../debrief/card.ts'
import type { Choice, Place } from './choices.ts'
import { CARDS_KEY } from './keys.ts'
import { CARD_STEPS, FORMAT, migrate } from './migrate.ts'
import { readJson } from './stored.ts'

export type Cards = Readonly<Record<string, Card>>

/** The cards of words to take along (L5), one a scenario. */
export const CARDS: Place<Cards> = {
  key: CARDS_KEY,
  nothing: {},
  read(text) {
    const found = migrate(readJson(text), CARD_STEPS, FORMAT)
    return found.is === 'sound' ? { is: 'sound', value: readCards(found.value.cards) } : found
  },
  write: cards => JSON.stringify({ cards, format: FORMAT }),
}

/** A scenario's card as it is now; a blank one goes. */
export function withCard(scenario: string, card: Card): Choice<Cards> {
  return cards => {
    // Entries, not assignment: a scenario called `__proto__` stays an entry.
    const others = Object.entries(cards).filter(([id]) => id !== scenario)
    return Object.fromEntries(isBlank(card) ? others : [...others, [scenario, card]])
  }
}

/** Cards from anything: what is none is left out. */
export function readCards(value: unknown): Cards {
  const cards = Object.entries(Object(value)).flatMap(([scenario, one]) => {
    const card = readCard(one)
    return card ? [[scenario, card] as const] : []
  })
  return Object.fromEntries(cards)
}
