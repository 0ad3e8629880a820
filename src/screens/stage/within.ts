/**
 * The part of an address that a scenario reads, where several share a page and each has a part of its own there (`within`,
 * such as `#own-…`): nothing comes before it on a page of its own.
 */
export function hashIn(within: string, hash: string): string {
  if (hash === within) return ''
  return hash.startsWith(`${within}/`) ? `#${hash.slice(within.length + 1)}` : hash
}

/** The other way round: where that part lies in the page's address. */
export function hashWithin(within: string, hash: string): string {
  return within && hash ? `${within}/${hash.slice(1)}` : within + hash
}
