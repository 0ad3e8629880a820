/** Ids of scenarios, turns, replies, points and outcomes (S2): words of small letters and digits, joined by hyphens. */
export const ID = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/
/** Longer ids only make addresses and line ids unreadable. */
export const LONGEST_ID = 60

/** The name of a file without folder and ending, or undefined if it is no YAML file (a text that was pasted). */
export function nameOf(file: string): string | undefined {
  return /([^/\\]+)\.ya?ml$/i.exec(file)?.[1]
}

/** The folder that a file lies in, or undefined. */
export function folderOf(file: string): string | undefined {
  return /([^/\\]+)[/\\][^/\\]+$/.exec(file)?.[1]
}
