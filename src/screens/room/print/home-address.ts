import { isOwnId } from '../../../scenario/pattern/own-id.ts'

/** Names by which a machine knows itself alone. */
const ONLY_HERE = /^(?:localhost|.*\.localhost|127\..*|\[::1\]|0\.0\.0\.0)$/
/** What of an address is a page of this site, rather than where the site is. */
const A_PAGE = /(?:(?:^|\/)(?:room|s\/[a-z0-9-]+))?\/?(?:index\.html)?$/
const A_SCHEME = /^[a-z][a-z\d+.-]*:(?!\d)/i
const THE_FILE = /\.html?$/

/**
 * Where people find a scenario at home: for the handout and its code.
 *
 * @param entered what the facilitator typed, with or without `https://`; empty and null are nothing.
 * @param here the address of this page, which serves where nothing was typed and others can open it.
 * @returns null where there is no such address: nothing typed on file:// or on this machine alone, something typed that is no
 *   web address, and for conversations of a person's own, since the link would have to carry their words.
 */
export function homeAddress(entered: string | null, here: string, scenario: string): string | null {
  if (isOwnId(scenario)) return null
  const typed = entered?.trim() ?? ''
  const site = siteAt(typed === '' ? here : A_SCHEME.test(typed) ? typed : `https://${typed}`)
  if (!site || (typed === '' && ONLY_HERE.test(site.hostname))) return null
  // A word alone is none, unless somebody wrote that it is.
  if (typed !== '' && !A_SCHEME.test(typed) && !/[.:]/.test(site.host)) return null
  // The one file, put on the web as it is: there the hash names the page (design.md, Addresses).
  if (THE_FILE.test(site.pathname)) return `${site.href}#/s/${scenario}/`
  return `${site.href}s/${scenario}/`
}

/** Where the site is that has this page, with a slash at its end unless it is one file; null for what is on no web. */
function siteAt(address: string): URL | null {
  if (!URL.canParse(address)) return null
  const { protocol, origin, hostname, pathname } = new URL(address)
  if (!/^https?:$/.test(protocol) || hostname === '') return null
  const site = new URL(origin)
  const folder = pathname.replace(A_PAGE, '')
  site.pathname = THE_FILE.test(folder) ? folder : `${folder}/`
  return site
}
