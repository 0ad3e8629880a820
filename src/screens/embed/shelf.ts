import { EMPTY_PLACE, PLACE } from '../../lms/packages/written-in.ts'
import type { Scenario } from '../../scenario/scenario.ts'

/*
 * The embed as built offers scenarios and leaves the rest to its address. They stand in the place that packages write their
 * course into, so that a package takes only its own along.
 */

/** The same page, offering these scenarios. @throws where it has no empty place. */
export function withShelf(page: string, scenarios: readonly Scenario[]): string {
  if (!page.includes(EMPTY_PLACE)) throw new Error(`The embed page has no ${EMPTY_PLACE} to write into.`)
  const json = JSON.stringify({ shelf: scenarios }).replaceAll('<', '\\u003c')
  // A function, since in a text `$&` would mean something.
  return page.replace(EMPTY_PLACE, () => EMPTY_PLACE.replace('null', () => json))
}

/** Reads what `withShelf` wrote into the element with the id `PLACE`; none from anything else. Never throws. */
export function readShelf(text: string): Scenario[] {
  try {
    const value: unknown = JSON.parse(text)
    const shelf = typeof value === 'object' && value !== null && 'shelf' in value ? value.shelf : []
    return Array.isArray(shelf) ? shelf.filter(isScenario) : []
  } catch {
    return []
  }
}

/** The text of the place in the page that runs, or ''. */
export function writtenHere(): string {
  return document.getElementById(PLACE)?.textContent ?? ''
}

/** They were checked before they were written in; this is for files that were cut off or changed. */
function isScenario(value: unknown): value is Scenario {
  return typeof value === 'object' && value !== null && 'id' in value && 'turns' in value
}
