import { addressInFile, partsOf } from './one-file.ts'

/** Where another part of this page is, to go to or to make a link of. @param hash from `#` on, or ''. */
export function partHere(hash: string): string {
  return import.meta.env.MODE === 'one-file' ? addressInFile({ ...partsOf(location.hash), hash }) : hash
}

/**
 * Goes to another part of this page, with an entry of its own in the history; the screen hears `hashchange`, at once: by itself
 * the event comes some time later, and what is done in between would still be done where one was.
 */
export function goHere(hash: string): void {
  const oldURL = location.href
  const newURL = new URL(partHere(hash) || location.pathname + location.search, oldURL).href
  if (newURL === oldURL) return
  history.pushState(null, '', newURL)
  dispatchEvent(new HashChangeEvent('hashchange', { oldURL, newURL }))
}
