import { addressInFile, partsOf } from './one-file.ts'

/** What is looked for on this page: from `?` on, or ''. */
export function searchHere(): string {
  return import.meta.env.MODE === 'one-file' ? partsOf(location.hash).search : location.search
}

/**
 * Has the address say what is looked for on the page, without an entry of its own in the history and without an event.
 *
 * @param search from `?` on, or ''.
 * @throws where a sandboxed frame keeps its address to itself.
 */
export function nowSearched(search: string): void {
  const address =
    import.meta.env.MODE === 'one-file'
      ? addressInFile({ ...partsOf(location.hash), search })
      : location.pathname + search + location.hash
  history.replaceState(history.state, '', address)
}
