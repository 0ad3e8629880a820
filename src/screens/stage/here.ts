import { addressInFile, partsOf } from './one-file.ts'

/*
 * The address of this page, for the screens on it. In the one file the hash names the page too (design.md, Addresses). That
 * is asked of the build at each place, so that a hosted page carries nothing of it; go-here.ts leads to other parts.
 */

/** What happens on this page: from `#` on, or ''. */
export function hashHere(): string {
  return import.meta.env.MODE === 'one-file' ? partsOf(location.hash).hash : location.hash
}

/**
 * Has the address say what is on the page, without an entry of its own in the history and without an event.
 *
 * @param hash from `#` on, or ''.
 * @throws where a sandboxed frame keeps its address to itself.
 */
export function nowHere(hash: string): void {
  const address =
    import.meta.env.MODE === 'one-file'
      ? addressInFile({ ...partsOf(location.hash), hash })
      : location.pathname + location.search + hash
  history.replaceState(null, '', address)
}
