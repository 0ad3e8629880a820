import { isOwnId } from '../../scenario/pattern/own-id.ts'
import { hashWithin } from './within.ts'

/**
 * The address of a scenario's page, and of something on it; one's own conversations share a page.
 *
 * @param root the site's root as a URL relative to the page that links there.
 * @param hash what is asked of the page, from `#` on, if anything.
 */
export function pageOf(root: string, scenario: string, hash = ''): string {
  return isOwnId(scenario) ? `${root}own/${hashWithin(`#${scenario}`, hash)}` : `${root}s/${scenario}/${hash}`
}
