/** What the browser's storage answered: a value, or why not. */
export type Answer<Value> = { ok: true; value: Value } | Refusal

export interface Refusal {
  ok: false
  /** `full`: this write did not fit, others might. `blocked`: everything else. */
  kind: 'blocked' | 'full'
  /** The browser's own words. */
  detail: string
}

/** Storage of which every call may fail, and none throws (K2). */
export interface Device {
  keys(): Answer<string[]>
  read(key: string): Answer<string | null>
  write(key: string, text: string): Answer<null>
  erase(key: string): Answer<null>
  /** Whether this is the storage underneath: session storage sends the same events. */
  is(storage: unknown): boolean
}

/** @param storage asked anew at each call: a sandboxed frame throws on mere mention, and may be allowed in later. */
export function deviceOver(storage: () => Storage): Device {
  function ask<Value>(question: (storage: Storage) => Value): Answer<Value> {
    try {
      return { ok: true, value: question(storage()) }
    } catch (error) {
      return refusalOf(error)
    }
  }
  return {
    keys: () => ask(at => Array.from({ length: at.length }, (_, n) => at.key(n)).filter(key => key !== null)),
    read: key => ask(at => at.getItem(key)),
    erase: key =>
      ask(at => {
        at.removeItem(key)
        return null
      }),
    write: (key, text) =>
      ask(at => {
        at.setItem(key, text)
        // Some private modes take every write and keep none.
        if (at.getItem(key) !== text) throw new Error('The storage did not keep what was written.')
        return null
      }),
    is: other => {
      const same = ask(at => at === other)
      return same.ok && same.value
    },
  }
}

const FULL = ['QuotaExceededError', 'NS_ERROR_DOM_QUOTA_REACHED']

function refusalOf(error: unknown): Refusal {
  // By its fields: a DOMException is no Error everywhere, and a frame's errors are not of this window's classes.
  const { name, message } = Object(error) as { name?: unknown; message?: unknown }
  const kind = FULL.includes(String(name)) ? 'full' : 'blocked'
  return { ok: false, kind, detail: `${String(name ?? typeof error)}: ${String(message ?? error)}` }
}
