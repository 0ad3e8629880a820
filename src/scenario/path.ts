/** The way to a value in a file: keys, and positions from 0. */
export type Path = readonly (string | number)[]

/** One text for a path, for maps and sets. */
export function pathText(path: Path): string {
  return path.join('/')
}

/** The name of a value: its key, or the key of the list that it is in. */
export function nameAt(path: Path): string {
  return String(path.findLast(step => typeof step === 'string') ?? 'the file')
}

/** What lies at a path, in words: “boss”, entry 2 of “replies”. */
export function placeInWords(path: Path): string {
  const last = path.at(-1)
  if (last === undefined) return 'the file'
  return typeof last === 'string' ? `“${last}”` : `entry ${last + 1} of “${nameAt(path)}”`
}

/** The value at a path of plain data, or undefined. */
export function valueAt(value: unknown, path: Path): unknown {
  let at = value
  for (const step of path) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, step)) return undefined
    at = (at as Record<string | number, unknown>)[step]
  }
  return at
}

export function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
