import type { Progress } from './progress.ts'

/**
 * Something for as long as a page is open, whatever is drawn of it: a screen that is drawn anew, after it was left or came to
 * a stop, finds it as it was.
 *
 * @param make makes it, when it is first asked for.
 * @returns how to have it of the page that has this progress.
 */
export function forThePage<Thing extends object>(make: () => Thing): (keep: Progress) => Thing {
  const pages = new WeakMap<Progress, Thing>()
  return keep => {
    const thing = pages.get(keep) ?? make()
    pages.set(keep, thing)
    return thing
  }
}
