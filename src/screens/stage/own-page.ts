import { LANGUAGES } from '../../messages/languages.ts'

/** A link's address, and the language there where that is another. */
export interface PageLink {
  href: string
  hrefLang?: string
}

/**
 * Whether conversations of one's own are told on this site: what is said in them is written in the first language alone. A
 * language made up for tests has them too.
 */
export function toldHere(language: string = import.meta.env.VITE_LANGUAGE): boolean {
  return LANGUAGES.findIndex(one => one === language) < 1
}

/**
 * Where conversations of one's own are told: on this site, or on the one in their language. Playing one that is
 * kept goes on in each.
 *
 * @param root the site's root as a URL relative to the page that links there.
 * @param hash what is asked of the page, from `#` on, if anything.
 * @param inOne whether it is the one file, which has no site beside it.
 * @returns null where nothing can lead there.
 */
export function ownPage(
  root: string,
  hash = '',
  language: string = import.meta.env.VITE_LANGUAGE,
  inOne: boolean = import.meta.env.MODE === 'one-file',
): PageLink | null {
  if (toldHere(language)) return { href: `${root}own/${hash}` }
  return inOne ? null : { href: `${root}../own/${hash}`, hrefLang: LANGUAGES[0] }
}
