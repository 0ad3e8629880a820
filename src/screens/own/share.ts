import { isBlank } from '../../debrief/card.ts'
import { keepOwn, newOwnId } from '../../progress/own-acts.ts'
import type { Progress } from '../../progress/progress.ts'
import type { Own } from '../../scenario/pattern/own.ts'

/**
 * Keeps a conversation that a link brought on the device, with what was said in it so far and its card. A link never
 * writes over words that are kept: where another form of the same is here, it goes beside it.
 *
 * @param here what was kept for the page alone.
 * @returns the id that it has on the device.
 */
export function keepShared(own: Own, here: Progress, keep: Progress): string {
  const kept = keep.store.getState().own
  const mine = Object.hasOwn(kept, own.id) ? kept[own.id] : undefined
  const id = mine && mine.changedAt !== own.changedAt ? newOwnId() : own.id
  if (!mine || id !== own.id) keepOwn(keep, { ...own, id })
  for (const conversation of here.conversationsOf(own.id).toReversed())
    keep.keepConversation({ ...conversation, scenario: id })
  const card = here.cardOf(own.id)
  if (!isBlank(card)) keep.keepCard(id, card)
  return id
}
