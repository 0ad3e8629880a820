import { generateIcsCalendar, type IcsAlarm } from 'ts-ics'
import { isDay } from './card.ts'

interface Reminder {
  /** The scenario's id: a second reminder of it takes the place of the first. */
  scenario: string
  /** `YYYY-MM-DD`. */
  day: string
  title: string
  /** The words to take along. */
  text: string
  /** What the alarms say: the evening before, and on the morning. */
  tomorrow: string
  today: string
}

const DAY = 24 * 3_600_000
const MINUTE = 60_000

/**
 * A calendar file (iCalendar, RFC 5545) for the day of the real conversation: all day, since nobody is asked for an hour,
 * private and leaving the day free, with an alarm at 18:00 the evening before and at 8:00 on the day. Written by ts-ics,
 * which is small and knows what has to be escaped.
 *
 * @param now milliseconds since 1970.
 * @throws RangeError where the day is none.
 */
export function reminderOf({ scenario, day, title, text, tomorrow, today }: Reminder, now: number): string {
  if (!isDay(day)) throw new RangeError(`"${day}" is no day: YYYY-MM-DD is wanted.`)
  const start = Date.parse(`${day}T00:00:00Z`)
  const alarm = (description: string, hours: number): IcsAlarm => ({
    action: 'DISPLAY',
    description: plain(description),
    trigger: { type: 'relative', value: { before: hours < 0, hours: Math.abs(hours) } },
  })
  const calendar = generateIcsCalendar({
    version: '2.0',
    prodId: '-//Front Foot//Words to take along//EN',
    method: 'PUBLISH',
    events: [
      {
        uid: `${scenario}@front-foot`,
        // Of two with one uid, the one with the higher number holds: minutes since 1970.
        sequence: Math.floor(now / MINUTE),
        stamp: { date: new Date(now) },
        start: { type: 'DATE', date: new Date(start) },
        end: { type: 'DATE', date: new Date(start + DAY) },
        summary: plain(title),
        description: plain(text),
        class: 'PRIVATE',
        timeTransparent: 'TRANSPARENT',
        alarms: [alarm(tomorrow, -6), alarm(today, 8)],
      },
    ],
  })
  return refold(calendar)
}

/** So many octets a line may have, without its end. */
const LONGEST = 75

/** ts-ics folds by UTF-16 units, which can cut a character in two and lets lines grow too long: here by octets. */
function refold(calendar: string): string {
  return calendar
    .replace(/\r\n[ \t]/g, '')
    .split('\r\n')
    .map(fold)
    .join('\r\n')
}

function fold(line: string): string {
  let folded = ''
  let room = LONGEST
  for (const character of line) {
    const size = new TextEncoder().encode(character).length
    if (size > room) {
      folded += '\r\n '
      room = LONGEST - 1
    }
    folded += character
    room -= size
  }
  return folded
}

/** Line breaks of one kind, and no other control characters: a calendar must not hold them. */
function plain(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/[\p{Cc}\p{Cs}]/gu, one => (one === '\n' ? one : ''))
}
