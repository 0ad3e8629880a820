interface Words {
  language: string
  today: string
  on: (date: string) => string
}

/** When a conversation was begun, as a reader of this language says it: "today", or "on 5 January 2026". */
export function playedOn(startedAt: number, now: number, words: Words): string {
  const [then, today] = [new Date(startedAt), new Date(now)]
  if (then.toDateString() === today.toDateString()) return words.today
  // Bare `en` would put the month first.
  const language = words.language === 'en' ? 'en-GB' : words.language
  return words.on(new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(then))
}
