/** A day `YYYY-MM-DD` as a reader of this language says it: "Tuesday 14 July 2026". */
export function dayInWords(day: string, language: string): string {
  // Bare `en` would put the month first.
  const format = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    dateStyle: 'full',
    timeZone: 'UTC',
  })
  return format.format(new Date(`${day}T00:00:00Z`))
}
