import { MemoryStorage } from './memory-storage.ts'

/** A tab's own view of the shared storage, and the window on which it hears of the others. */
export interface Tab {
  storage: Storage
  window: EventTarget
  /** Hears the oldest event that it has not heard yet. @returns false where there is none. */
  hearNext(): boolean
}

/** Two tabs over one storage. As in a browser, a change is told to the other tab alone, in order, and later. */
export function twoTabs(shared: MemoryStorage): [Tab, Tab] {
  const waiting: [Event[], Event[]] = [[], []]
  const tab = (own: 0 | 1): Tab => {
    const storage = new MemoryStorage()
    const window = new EventTarget()
    const tell = (key: string) =>
      waiting[own === 0 ? 1 : 0].push(Object.assign(new Event('storage'), { key }))
    Object.defineProperty(storage, 'length', { get: () => shared.length })
    storage.key = index => shared.key(index)
    storage.getItem = key => shared.getItem(key)
    storage.setItem = (key, text) => {
      shared.setItem(key, text)
      tell(key)
    }
    storage.removeItem = key => {
      shared.removeItem(key)
      tell(key)
    }
    const hearNext = () => {
      const event = waiting[own].shift()
      if (event) window.dispatchEvent(event)
      return event !== undefined
    }
    return { storage, window, hearNext }
  }
  return [tab(0), tab(1)]
}

/** Lets both tabs hear all there is to hear. @throws Error where they never fall silent: each mending the other. */
export function hearAll([one, other]: [Tab, Tab]): void {
  for (let left = 10_000; left > 0; left--) if (!one.hearNext() && !other.hearNext()) return
  throw new Error('The two tabs go on writing over each other.')
}
