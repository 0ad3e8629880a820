import { NO_CARD } from '../debrief/card.ts'
import type { Own } from '../scenario/pattern/own.ts'
import { withCard } from './cards.ts'
import type { Choice } from './choices.ts'
import { own as entryOf, withoutEntry } from './entries.ts'
import { eraseConversation } from './erase.ts'
import type { Settings } from './kept.ts'
import { keyOfOwn } from './keys.ts'
import { keptSince } from './memo.ts'
import { eraseDraftsOf } from './own-drafts-many.ts'
import { lettersByChance } from './own-letters.ts'
import type { Progress } from './progress.ts'

/**
 * Keeps a conversation of a person's own: a new one, or one that was changed. Written at once, like everything (K2).
 *
 * @param own as it is now. Where the one that is here was changed later, as a clock that was set back makes it look, this
 *   one still holds.
 * @returns it as it is kept.
 */
export function keepOwn(keep: Progress, own: Own): Own {
  return keep.act(({ owns, choices, memo, now }) => {
    const before = entryOf(owns.all(), own.id)
    if (before && JSON.stringify(before) === JSON.stringify(own)) return before
    const kept = { ...own, changedAt: Math.max(own.changedAt, (before?.changedAt ?? -1) + 1) }
    owns.keep(kept)
    // What the boss is like was told anew, so that what was chosen on the page of the old one is over.
    if (before && before.temperament !== kept.temperament) choices.make(withoutTemperament(own.id))
    if (memo.value().since === null) memo.make(keptSince(now()))
    return kept
  })
}

/** A second one with the same words, to be changed. @returns it; null where there is none of this id. */
export function duplicateOwn(keep: Progress, id: string): Own | null {
  const own = entryOf(keep.store.getState().own, id)
  if (!own) return null
  const changedAt = keep.act(({ now }) => now())
  return keepOwn(keep, { ...own, id: newOwnId(), version: 1, changedAt })
}

/**
 * Erases a conversation of a person's own, with every conversation practised of it, its card, and changes of it that were not
 * finished. Ask first.
 * @returns false where the device did not; it is gone from memory all the same.
 */
export function eraseOwn(keep: Progress, id: string): boolean {
  const conversations = keep.conversationsOf(id).map(one => eraseConversation(keep, one.id))
  const words = keep.act(({ device, owns, cards, choices }) => {
    owns.drop(id)
    if (entryOf(cards.value(), id)) cards.make(withCard(id, NO_CARD))
    if (entryOf(choices.value().temperaments, id)) choices.make(withoutTemperament(id))
    const drafts = eraseDraftsOf(device, id)
    return device.erase(keyOfOwn(id)).ok && drafts
  })
  return words && conversations.every(Boolean)
}

/** An id for a new one: `own-` and ten letters or digits, by the browser's own chance. */
export function newOwnId(): string {
  return `own-${lettersByChance(10)}`
}

function withoutTemperament(scenario: string): Choice<Settings> {
  return settings => ({ ...settings, temperaments: withoutEntry(settings.temperaments, scenario) })
}
