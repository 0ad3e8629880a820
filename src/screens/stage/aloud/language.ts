/**
 * The language to listen for: as this person speaks it, where their browser says so (`en-IE` for `en`), else as most do.
 *
 * @param page BCP 47 tag of the page's language. @param theirs the browser's languages, the first preferred.
 */
export function spokenAs(page: string, theirs: readonly string[]): string {
  const own = theirs.find(tag => tag.includes('-') && sameLanguage(tag, page))
  if (own) return own
  const { language, region } = new Intl.Locale(page).maximize()
  return region ? `${language}-${region}` : page
}

/** Whether two tags name the same language, wherever it is spoken. Android writes them with a low line. */
export function sameLanguage(a: string, b: string): boolean {
  const [first, second] = [a, b].map(tag => tag.toLowerCase().split(/[-_]/)[0])
  return first === second
}
