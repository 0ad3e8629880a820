import type { Answer, Device } from './device.ts'
import type { Unreadable } from './file.ts'
import { isAside, placeAside } from './keys.ts'

/** The stored texts that cannot be read. None is written over or erased unless the person asks for it (K2). */
export interface Unreadables {
  /**
   * A stored text turned out unreadable. A broken one is moved aside, which frees its place; a newer one stays, since
   * the newer version that wrote it, perhaps in another tab, looks for it there.
   */
  found(key: string, text: string, is: 'broken' | 'newer'): void
  /** Moves whatever lies under this key aside, because something must be written there. */
  makeRoom(key: string, text: string): Answer<null>
  /** What lay under this key can be read now, or has gone. */
  gone(key: string): void
  all(): Unreadable[]
}

/** @param tell called once for each text that is found, with its key. One that was set aside earlier was told of then. */
export function noUnreadables(device: Device, tell: (key: string) => void): Unreadables {
  const texts = new Map<string, string>()
  function add(key: string, text: string): void {
    if (!texts.has(key) && !isAside(key)) tell(key)
    texts.set(key, text)
  }
  function makeRoom(key: string, text: string): Answer<null> {
    add(key, text)
    const moved = moveAside(device, key, text)
    if (!moved.ok) return moved
    texts.delete(key)
    texts.set(moved.value, text)
    return { ok: true, value: null }
  }
  return {
    found(key, text, is) {
      add(key, text)
      // Where it cannot be moved it stays, and is preserved as well.
      if (is === 'broken') makeRoom(key, text)
    },
    makeRoom,
    gone: key => texts.delete(key),
    all: () => [...texts].map(([key, text]) => ({ key, text })),
  }
}

// Erased in its old place only once it stands in the new one. Two tabs that do this at once choose the same place.
function moveAside(device: Device, key: string, text: string): Answer<string> {
  if (isAside(key)) return { ok: true, value: key }
  for (let nth = 1; ; nth++) {
    const place = placeAside(key, nth)
    const there = device.read(place)
    if (!there.ok) return there
    if (there.value !== null && there.value !== text) continue
    const written = there.value === null ? device.write(place, text) : there
    if (!written.ok) return written
    const erased = device.erase(key)
    return erased.ok ? { ok: true, value: place } : erased
  }
}
