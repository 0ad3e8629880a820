/*
 * By itself, so that a page's chunks stay as they are.
 */

/** What the one file is called, which the hosted site has beside its home. */
export const ONE_FILE = 'front-foot.html'

/** The same in a language: `front-foot.de.html`. */
export function oneFileIn(language: string): string {
  return language === 'en' ? ONE_FILE : ONE_FILE.replace('.', `.${language}.`)
}
