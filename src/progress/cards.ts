import { type Card, isBlank, NO_CARD, readCard } from '../debrief/card.ts'
import type { Choice, Place } from './choices.ts'
import { entriesIn, own, withEntry, withoutEntry } from './entries.ts'
import { CARDS_KEY } from './keys.ts'
import { CARD_STEPS } from './migrate.ts'

export type Cards = Readonly<Record<string, Card>>

/** The cards of words to take along (L5), one a scenario. */
export const CARDS: Place<Cards> = {
  key: CARDS_KEY,
  nothing: {},
  steps: CARD_STEPS,
  read: ({ cards }) => readCards(cards),
  write: cards => ({ cards }),
}

/** A scenario's card as it is now, or as a change makes it of the newest there is; a blank one goes. */
export function withCard(scenario: string, now: Card | ((card: Card) => Card)): Choice<Cards> {
  return cards => {
    const card = typeof now === 'function' ? now(own(cards, scenario) ?? NO_CARD) : now
    return isBlank(card) ? withoutEntry(cards, scenario) : withEntry(cards, scenario, card)
  }
}

/** Cards from anything: what is none is left out. */
export function readCards(value: unknown): Cards {
  return entriesIn(value, readCard)
}
