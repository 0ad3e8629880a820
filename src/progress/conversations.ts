import type { Conversation } from '../conversation/record.ts'
import type { Answer, Device, Refusal } from './device.ts'
import { keyOf } from './keys.ts'
import { conversationIn, textOfConversation } from './stored.ts'
import { lacks, unite } from './unite.ts'
import type { Unreadables } from './unreadables.ts'

/** The conversations of this tab, and which of them the device does not have yet. */
export interface Conversations {
  /** Has the newest form of a conversation in memory, to be saved. Replies that only another tab has stay (K1). */
  keep(conversation: Conversation): void
  /** Takes in what the device has under this conversation's key; null is nothing. */
  take(id: string, text: string | null): void
  /** Writes what is not written yet, as much as the device takes. @returns the first refusal. */
  save(): Refusal | null
  drop(id: string): void
  ids(): string[]
  /** The same object until one changes. */
  all(): Readonly<Record<string, Conversation>>
}

export function noConversations(device: Device, unreadables: Unreadables): Conversations {
  const here = new Map<string, Conversation>()
  const unsaved = new Set<string>()
  /** Made when it is asked for: a thousand are taken in before anybody looks. */
  let all: Readonly<Record<string, Conversation>> | null = {}

  function set(conversation: Conversation): void {
    if (here.get(conversation.id) === conversation) return
    here.set(conversation.id, conversation)
    all = null
  }
  function drop(id: string): void {
    unsaved.delete(id)
    if (here.delete(id)) all = null
  }
  function saveOne(mine: Conversation): Answer<null> {
    const key = keyOf(mine.id)
    const before = device.read(key)
    if (!before.ok) return before
    let whole = mine
    if (before.value !== null) {
      // Another tab may have written since: its replies are taken along, never written over.
      const found = conversationIn(before.value, mine.id)
      if (found.is === 'sound') whole = unite(mine, found.value, 'mine')
      else {
        const room = unreadables.makeRoom(key, before.value)
        if (!room.ok) return room
      }
    }
    set(whole)
    const text = textOfConversation(whole)
    return text === before.value ? { ok: true, value: null } : device.write(key, text)
  }

  return {
    keep(conversation) {
      const before = here.get(conversation.id)
      set(before ? unite(conversation, before, 'mine') : conversation)
      unsaved.add(conversation.id)
    },
    take(id, text) {
      const mine = here.get(id)
      if (text === null) {
        unreadables.gone(keyOf(id))
        if (!unsaved.has(id)) drop(id)
        return
      }
      const found = conversationIn(text, id)
      if (found.is !== 'sound') {
        unreadables.found(keyOf(id), text, found.is)
        if (mine && found.is === 'broken') unsaved.add(id)
        return
      }
      unreadables.gone(keyOf(id))
      set(mine ? unite(mine, found.value, unsaved.has(id) ? 'mine' : 'theirs') : found.value)
      // Two tabs that wrote at the same moment: the later write won, and the earlier one mends it.
      if (mine && lacks(found.value, mine)) unsaved.add(id)
    },
    save() {
      let refused: Refusal | null = null
      for (const id of [...unsaved]) {
        const mine = here.get(id)
        const saved = mine ? saveOne(mine) : null
        if (saved && !saved.ok) refused ??= saved
        else unsaved.delete(id)
      }
      return refused
    },
    drop,
    ids: () => [...here.keys()],
    all: () => {
      all ??= Object.fromEntries(here)
      return all
    },
  }
}
