import { addressInFile, partsOf } from './one-file.ts'

/** Where another part of this page is, to go to or to make a link of. @param hash from `#` on, or ''. */
export function partHere(hash: string): string {
  return import.meta.env.MODE === 'one-file' ? addressInFile({ ...partsOf(location.hash), hash }) : hash
}

/** Goes to another part of this page, with an entry of its own in the history; the screen hears `hashchange`. */
export function goHere(hash: string): void {
  location.hash = partHere(hash)
}
