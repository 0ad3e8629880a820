import { convertIcsCalendar } from 'ts-ics'
import { describe, expect, test } from 'vitest'
import { reminderOf } from '../../src/debrief/reminder.ts'

const NOW = Date.UTC(2026, 5, 1, 9, 30)
const words = {
  scenario: 'client-evening',
  day: '2026-02-28',
  title: 'Front Foot: the menus, and more; “all”',
  text: 'Short.',
  tomorrow: 'Tomorrow, then.',
  today: 'Today.',
}
const read = (file: string) => {
  const [event] = convertIcsCalendar(undefined, file).events ?? []
  if (!event) throw new Error(`No event in ${file}`)
  return event
}
const octets = (text: string) => new TextEncoder().encode(text).length

describe('[L5] the reminder in a calendar', () => {
  test('is one whole day, free and private, also over the end of a month', () => {
    const file = reminderOf(words, NOW)
    expect(file).toContain('\r\nDTSTART;VALUE=DATE:20260228\r\nDTEND;VALUE=DATE:20260301\r\n')
    expect(read(file)).toMatchObject({ class: 'PRIVATE', timeTransparent: 'TRANSPARENT' })
    expect(read(file).summary).toBe(words.title)
  })

  test('rings at 18:00 the evening before and at 8:00 on the day', () => {
    const alarms = read(reminderOf(words, NOW)).alarms?.map(({ trigger, description }) => [
      trigger.value,
      description,
    ])
    expect(alarms).toEqual([
      [{ before: true, hours: 6 }, 'Tomorrow, then.'],
      [{ hours: 8 }, 'Today.'],
    ])
  })

  test('a later one of the same scenario takes the place of the first', () => {
    const [first, second] = [NOW, NOW + 60_000].map(now => read(reminderOf(words, now)))
    expect(second?.uid).toBe(first?.uid)
    expect(second?.sequence).toBeGreaterThan(first?.sequence ?? Number.NaN)
    expect(first?.sequence).toBeLessThan(2 ** 31)
    expect(read(reminderOf({ ...words, scenario: 'other' }, NOW)).uid).not.toBe(first?.uid)
  })

  const texts: [string, string][] = [
    ['commas, semicolons, backslashes', 'One, two; three\\n four: C:\\new'],
    ['line breaks', 'One\n\nTwo\nThree'],
    ['emoji', '😀'.repeat(300)],
    ['emoji that do not stand on even places', `a${'👩‍👩‍👧'.repeat(200)}`],
    ['right-to-left', 'אם את אומרת, אז אני אומר; '.repeat(40).trim()],
    ['one long word', 'W'.repeat(3000)],
  ]
  test.each(texts)('%s come back as they were, in lines of 75 octets that end in CRLF', (_, text) => {
    const file = reminderOf({ ...words, text }, NOW)
    expect(read(file).description).toBe(text)
    expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true)
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    expect(file.split('\r\n').filter(line => octets(line) > 75)).toEqual([])
    // Cut in two, a character would not survive being written.
    expect(new TextDecoder().decode(new TextEncoder().encode(file))).toBe(file)
    expect(file.split('\r\n').filter(line => /^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/.test(line))).toEqual([])
  })

  // ts-ics writes this as it should, but looks for ends anywhere when it reads.
  test('what looks like a part of a calendar stays a part of the text', () => {
    const file = reminderOf({ ...words, text: 'END:VEVENT\r\nBEGIN:VALARM' }, NOW)
    const lines = file.replaceAll('\r\n ', '').split('\r\n')
    expect(lines).toContain('DESCRIPTION:END:VEVENT\\nBEGIN:VALARM')
    expect(lines.filter(line => line === 'END:VEVENT')).toHaveLength(1)
  })

  test('control characters and halves of characters stay out', () => {
    expect(read(reminderOf({ ...words, text: 'a\u0000b\r\nc\u2028d\ud83d!' }, NOW)).description).toBe(
      'ab\nc\nd!',
    )
  })

  test.each(['', '2026-02-30', 'tomorrow'])('"%s" is no day', day => {
    expect(() => reminderOf({ ...words, day }, NOW)).toThrow(RangeError)
  })
})
