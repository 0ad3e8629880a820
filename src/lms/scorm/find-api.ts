/** The object that a SCORM course hangs on a window, by the version's name for it. */
export type ApiName = 'API' | 'API_1484_11'

/** So many windows up are looked at: no course nests deeper, and a chain that never ends must not hold the page. */
const MOST_PARENTS = 50
/** A course may hang its API up late: asked so many times, so many milliseconds apart. */
const TRIES = 20
const BETWEEN = 100

/** What an API must be able to do; a frame or an element that happens to have its name can't. */
const BEGINS = { API: 'LMSInitialize', API_1484_11: 'Initialize' } as const

/**
 * Looks for the API in this window and its parents, then in their openers and the parents of those. Each property is read on its own
 * guard: across origins reading one throws, even asking whether it is there.
 *
 * @param self the page's own window; anything else finds nothing.
 * @returns null where there is none, or none that may be touched.
 */
export function findApi(self: unknown, name: ApiName): object | null {
  const above = windowsFrom(self)
  const openers = above.flatMap(window => windowsFrom(read(window, 'opener')))
  for (const window of [...above, ...openers]) {
    const found = read(window, name)
    if (isThing(found) && typeof read(found, BEGINS[name]) === 'function') return found
  }
  return null
}

/**
 * The same, asked again for two seconds where nothing is found at once.
 * @param wait resolves after so many milliseconds.
 */
export async function awaitApi(
  self: unknown,
  name: ApiName,
  wait: (ms: number) => Promise<void>,
): Promise<object | null> {
  for (let tries = 1; tries < TRIES; tries++) {
    const found = findApi(self, name)
    if (found) return found
    await wait(BETWEEN)
  }
  return findApi(self, name)
}

/** A window and those above it, nearest first. The topmost is its own parent. */
function windowsFrom(self: unknown): object[] {
  const windows: object[] = []
  let here = self
  while (isThing(here) && !windows.includes(here) && windows.length <= MOST_PARENTS) {
    windows.push(here)
    here = read(here, 'parent')
  }
  return windows
}

/** One property, or undefined where it can't be read. */
export function read(from: unknown, property: string): unknown {
  try {
    return isThing(from) ? (from as Record<string, unknown>)[property] : undefined
  } catch {
    return undefined
  }
}

/** Objects, and functions: some courses make their API of one. */
function isThing(value: unknown): value is object {
  return (typeof value === 'object' && value !== null) || typeof value === 'function'
}
