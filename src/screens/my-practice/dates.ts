import { type Day, dayOf, numberOf } from '../../debrief/days.ts'
import { useWords } from '../stage/words.tsx'

/** Days as a reader of the page's language says them. */
export interface Dates {
  /** "Monday 30 November", „Montag, 30. November“. */
  long(day: Day): string
  /** "30 Nov 2026". */
  short(day: Day): string
  /** When something was played: "today", "yesterday", "on 30 Nov 2026". @param at milliseconds since 1970. */
  played(at: number): string
  /** How many days it is until a day; below 0 it is past. */
  until(day: Day): number
}

/** @param now milliseconds since 1970. */
export function useDates(now: number): Dates {
  const { language, myPractice } = useWords()
  // Bare `en` would put the month first.
  const tongue = language === 'en' ? 'en-GB' : language
  const written = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(tongue, { ...options, timeZone: 'UTC' })
    return (day: Day) => {
      const said = format.format(new Date(`${day}T00:00:00Z`))
      // Some browsers put a comma there that British English has not; in German it belongs there.
      return language === 'en' ? said.replace(',', '') : said
    }
  }
  const long = written({ weekday: 'long', day: 'numeric', month: 'long' })
  const short = written({ dateStyle: 'medium' })
  const today = numberOf(dayOf(now))
  const until = (day: Day) => numberOf(day) - today
  return {
    ...{ long, short, until },
    played(at) {
      const day = dayOf(at)
      const { when } = myPractice
      return until(day) === 0 ? when.today : until(day) === -1 ? when.yesterday : when.on(short(day))
    },
  }
}
