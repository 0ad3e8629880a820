/** A moment as a reader of this language says it, to the minute: "5 January 2026 at 12:00". Milliseconds since 1970. */
export function spokenMoment(moment: number, language: string): string {
  return formatted(moment, language, { dateStyle: 'long', timeStyle: 'short' })
}

/** Its day: "5 January 2026". */
export function spokenDay(moment: number, language: string): string {
  return formatted(moment, language, { dateStyle: 'long' })
}

function formatted(moment: number, language: string, how: Intl.DateTimeFormatOptions): string {
  // Bare `en` would put the month first.
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, how).format(moment)
}
