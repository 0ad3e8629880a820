import { openProgress, type Progress } from './progress.ts'

/**
 * What is kept for as long as the page is open and no longer: for a conversation that a link brought, until the person wants
 * it on the device (K3). The settings are those of the device, and what is set here is set there too.
 *
 * @param now milliseconds since 1970.
 */
export function keptNowhere(keep: Progress, now: () => number): Progress {
  const storage = inMemory()
  const here = openProgress(() => storage, now)
  const { temperaments: _, ...settings } = keep.store.getState().settings
  here.act(({ choices }) => choices.make(before => ({ ...before, ...settings })))
  return {
    ...here,
    setSetting(name, value) {
      keep.setSetting(name, value)
      here.setSetting(name, value)
    },
  }
}

function inMemory(): Storage {
  const texts = new Map<string, string>()
  return {
    get length() {
      return texts.size
    },
    key: index => [...texts.keys()][index] ?? null,
    getItem: key => texts.get(key) ?? null,
    setItem: (key, text) => void texts.set(key, text),
    removeItem: key => void texts.delete(key),
    clear: () => texts.clear(),
  }
}
