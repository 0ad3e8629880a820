import type { Choice } from './choices.ts'
import { own, withoutEntry } from './entries.ts'
import { ERASED_KEY, keyOf, OURS } from './keys.ts'
import type { Memo } from './memo.ts'
import type { Parts } from './parts.ts'
import type { Progress } from './progress.ts'

/** Erases one conversation, and what was noted of it. @returns false where the device did not; it is gone from memory all the same. */
export function eraseConversation(keep: Progress, id: string): boolean {
  return keep.act(({ device, conversations, memo }) => {
    conversations.drop(id)
    if (own(memo.value().guesses, id)) memo.make(withoutGuess(id))
    return device.erase(keyOf(id)).ok
  })
}

/** The same without what was thought of a conversation that is erased. */
function withoutGuess(conversation: string): Choice<Memo> {
  return memo => ({ ...memo, guesses: withoutEntry(memo.guesses, conversation) })
}

/** Erases the texts that could not be read. Offer a file of them first. @returns false where something is left. */
export function eraseUnreadable(keep: Progress): boolean {
  return keep.act(({ device, unreadables, refresh }) => {
    const keys = unreadables.all().map(({ key }) => key)
    const erased = keys.map(key => device.erase(key).ok)
    keys.filter((_, i) => erased[i]).forEach(unreadables.gone)
    refresh()
    return erased.every(Boolean)
  })
}

/** The browser's caches, as far as they are needed here. */
export type Caches = Pick<CacheStorage, 'keys' | 'delete'>

/**
 * Erases everything of Front Foot on this device: what is stored by any version, what is in memory here and in other
 * open tabs, and caches of ours. Nothing of anybody else's.
 *
 * @param caches undefined where the browser has none.
 * @returns false where something is left.
 */
export async function eraseEverything(keep: Progress, caches: Caches | undefined): Promise<boolean> {
  const erased = keep.act(eraseAll)
  return (await eraseCaches(caches)) && erased
}

function eraseAll({
  device,
  conversations,
  owns,
  choices,
  drill,
  cards,
  memo,
  unreadables,
  refresh,
}: Parts): boolean {
  // Other tabs must hear of it first: room that is made here is otherwise taken by what they could not write before.
  const told = tell()
  conversations.ids().forEach(conversations.drop)
  owns.ids().forEach(owns.drop)
  for (const part of [choices, drill, cards, memo]) part.drop()
  for (const { key } of unreadables.all()) unreadables.gone(key)
  const keys = device.keys()
  const erased = keys.ok
    ? keys.value.filter(key => key.startsWith(OURS)).map(key => device.erase(key).ok)
    : [false]
  // Where there was no room to tell before, there is now.
  if (!told) tell()
  refresh()
  return erased.every(Boolean)

  function tell(): boolean {
    const written = device.write(ERASED_KEY, '1')
    device.erase(ERASED_KEY)
    return written.ok
  }
}

async function eraseCaches(caches: Caches | undefined): Promise<boolean> {
  try {
    const names = (await caches?.keys()) ?? []
    const ours = names.filter(name => name.startsWith(OURS))
    const erased = await Promise.all(ours.map(name => caches?.delete(name)))
    return erased.every(Boolean)
  } catch {
    // A browser that keeps its caches to itself here has none of ours either.
    return true
  }
}
