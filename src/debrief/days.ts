/** A day of somebody's own calendar, as `YYYY-MM-DD`: no moment, and the same in every time zone. */
export type Day = string

const LONG = 86_400_000

/** Later years have more than four digits. */
const LATEST = Date.UTC(9000, 0)

/**
 * The day that it is where the person is.
 *
 * @param at milliseconds since 1970; a moment after the year 9000, which a file may claim, is taken to be then.
 */
export function dayOf(at: number): Day {
  const here = new Date(Math.min(at, LATEST))
  return nthDay(Date.UTC(here.getFullYear(), here.getMonth(), here.getDate()) / LONG)
}

/** How many days a day is after 1 January 1970, a whole number: so that days can be counted, however long each was. */
export function numberOf(day: Day): number {
  return Date.parse(`${day}T00:00:00Z`) / LONG
}

/** The day of this number. */
export function nthDay(number: number): Day {
  return new Date(number * LONG).toISOString().slice(0, 10)
}
