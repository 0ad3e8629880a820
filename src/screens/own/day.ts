/** A day `YYYY-MM-DD` as a reader of this language says it: "Tuesday 14 July 2026". */
export function dayIn(day: string, language: string): string {
  return formatted(Date.parse(`${day}T00:00:00Z`), language, { dateStyle: 'full', timeZone: 'UTC' })
}

/** The day of a moment, in milliseconds since 1970, where its reader is: "5 January 2026". */
export function dayOf(moment: number, language: string): string {
  return formatted(moment, language, { dateStyle: 'long' })
}

function formatted(moment: number, language: string, how: Intl.DateTimeFormatOptions): string {
  // Bare `en` would put the month first.
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, how).format(moment)
}
