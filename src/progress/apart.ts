import type { Answer, Device, Refusal } from './device.ts'
import type { Found } from './migrate.ts'
import type { Unreadables } from './unreadables.ts'

/** What lies each by itself under a key of its own: what this tab has, and which of it the device does not have yet. */
export interface Apart<One> {
  /** What every key of them begins with; the id follows. */
  under: string
  /** Has the newest form of one in memory, to be saved, united with what was here. */
  keep(one: One): void
  /** Takes in what the device has under this one's key; null is nothing. */
  take(id: string, text: string | null): void
  /** Writes what is not written yet, as much as the device takes. @returns the first refusal. */
  save(): Refusal | null
  drop(id: string): void
  ids(): string[]
  /** The same object until one changes. */
  all(): Readonly<Record<string, One>>
}

/** A kind of thing that lies so, and how two copies of one become one. */
export interface Kind<One> {
  under: string
  /** Reads a stored text. Never throws; one under another's key is broken. */
  read(text: string, id: string): Found<One>
  /** @returns `mine` itself where theirs adds nothing. @param tie whose holds where nothing else decides. */
  unite(mine: One, theirs: One, tie: 'mine' | 'theirs'): One
  /** Whether `copy` misses something that `whole` has. */
  lacks(copy: One, whole: One): boolean
}

/** None yet. Two tabs never write over each other's: what both changed is united, and whoever wrote first mends it. */
export function noneApart<One extends { id: string }>(
  device: Device,
  unreadables: Unreadables,
  { under, read, unite, lacks }: Kind<One>,
): Apart<One> {
  const here = new Map<string, One>()
  const unsaved = new Set<string>()
  /** Made when it is asked for: a thousand are taken in before anybody looks. */
  let all: Readonly<Record<string, One>> | null = {}

  function set(one: One): void {
    if (here.get(one.id) === one) return
    here.set(one.id, one)
    all = null
  }
  function drop(id: string): void {
    unsaved.delete(id)
    if (here.delete(id)) all = null
  }
  function saveOne(mine: One): Answer<null> {
    const key = under + mine.id
    const before = device.read(key)
    if (!before.ok) return before
    let whole = mine
    if (before.value !== null) {
      // Another tab may have written since: what it has is taken along, never written over.
      const found = read(before.value, mine.id)
      if (found.is === 'sound') whole = unite(mine, found.value, 'mine')
      else {
        const room = unreadables.makeRoom(key, before.value)
        if (!room.ok) return room
      }
    }
    set(whole)
    const text = JSON.stringify(whole)
    return text === before.value ? { ok: true, value: null } : device.write(key, text)
  }

  return {
    under,
    keep(one) {
      const before = here.get(one.id)
      set(before ? unite(one, before, 'mine') : one)
      unsaved.add(one.id)
    },
    take(id, text) {
      const mine = here.get(id)
      if (text === null) {
        unreadables.gone(under + id)
        if (!unsaved.has(id)) drop(id)
        return
      }
      const found = read(text, id)
      if (found.is !== 'sound') {
        unreadables.found(under + id, text, found.is)
        if (mine && found.is === 'broken') unsaved.add(id)
        return
      }
      unreadables.gone(under + id)
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
