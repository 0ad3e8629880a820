/*
 * Times, durations, numbers and texts in the forms that SCORM's two data models ask for. A course counts characters in UTF-16
 * units or in code points, which are never more: what fits in units fits either way.
 */

/** The longest duration that 1.2 can say, in hundredths of a second: 9999:59:59.99. */
const LONGEST = 3_599_999_999
/** The last second that a 2004 timestamp may name, in milliseconds since 1970. */
const LAST_MOMENT = 2_147_483_647_000

const two = (n: number) => String(n).padStart(2, '0')

/** Milliseconds as whole hundredths of a second, cut to what both formats can say; what is no length of time counts as none. */
function hundredths(ms: number): number {
  return ms > 0 ? Math.min(Math.floor(ms / 10), LONGEST) : 0
}

function clock(ms: number) {
  const all = hundredths(ms)
  const seconds = Math.floor(all / 100)
  return {
    hours: Math.floor(seconds / 3600),
    minutes: Math.floor(seconds / 60) % 60,
    seconds: seconds % 60,
    rest: all % 100,
  }
}

/** How long, as 1.2 writes it: `0001:02:03.45`. @param ms 0 or more. */
export function timespan(ms: number): string {
  const { hours, minutes, seconds, rest } = clock(ms)
  return `${String(hours).padStart(4, '0')}:${two(minutes)}:${two(seconds)}.${two(rest)}`
}

/** How long, as 2004 writes it: `PT1H2M3.45S`; no time is `PT0S`, since a bare `PT` is refused. @param ms 0 or more. */
export function interval(ms: number): string {
  const { hours, minutes, seconds, rest } = clock(ms)
  const shown = rest ? `${seconds}.${two(rest)}` : `${seconds}`
  return `PT${hours ? `${hours}H` : ''}${minutes ? `${minutes}M` : ''}${shown}S`
}

const moment = (at: number) => new Date(at > 0 ? Math.min(at, LAST_MOMENT) : 0)

/** A time of day where the learner is, as 1.2 writes it, which knows no date: `03:00:00`. @param at milliseconds since 1970. */
export function timeOfDay(at: number): string {
  const date = moment(at)
  return `${two(date.getHours())}:${two(date.getMinutes())}:${two(date.getSeconds())}`
}

/**
 * A moment as 2004 writes it: `2026-11-21T03:00:00.12Z`. Always with hundredths, since `…00Z` is rejected.
 * @param at milliseconds since 1970, cut to the years that may be named (1970 to 2038).
 */
export function timestamp(at: number): string {
  return `${moment(at).toISOString().slice(0, 22)}Z`
}

/** Which way a number may be rounded, so that it says the same about the pass mark as the verdict beside it. */
export type Verdict = 'passed' | 'failed' | null

/**
 * A score in whole hundredths. A passed one is rounded up and a failed one down: 79.996 must not arrive as a failed 80.
 * @param score 0 to 100.
 * @returns 0 to 10,000.
 */
export function scoreInHundredths(score: number, verdict: Verdict): number {
  // What binary fractions add in the last digits is no part of a score.
  const exact = Number((Math.min(Math.max(score, 0), 100) * 100).toFixed(6))
  if (verdict === 'passed') return Math.ceil(exact)
  return verdict === 'failed' ? Math.floor(exact) : Math.round(exact)
}

/** A whole number of parts as a decimal with a leading digit and no exponent. @param parts 0 or more. @param of 100 or 10,000. */
export function decimal(parts: number, of: 100 | 10_000): string {
  return String(parts / of)
}

/**
 * Any text on one line, with nothing in it that a course's checks, its XML or its own encoding trips over: line breaks, control
 * characters and halves of surrogate pairs, of which one alone makes encodeURIComponent throw and loses all that goes with it.
 */
export function oneLine(text: string): string {
  return text
    .replace(/\p{Surrogate}|[\uFFFE\uFFFF]/gu, '\uFFFD')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
}

/** Made when a text is too long, so that a browser without it still opens the page; there code points have to do. */
const graphemesOf = (text: string): Iterable<{ index: number; segment: string }> =>
  'Segmenter' in Intl
    ? new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)
    : Array.from(text.matchAll(/[\s\S]/gu), ({ 0: segment, index }) => ({ index, segment }))

/**
 * A text cut to so many UTF-16 units, with an ellipsis where it was cut. Never inside a surrogate pair, nor inside what a reader
 * sees as one character, unless that alone is too long.
 */
export function within(text: string, most: number): string {
  if (text.length <= most) return text
  let end = 0
  for (const { index, segment } of graphemesOf(text.slice(0, most * 2))) {
    if (index + segment.length > most - 1) break
    end = index + segment.length
  }
  // Two hundred marks on one letter: cut between code points then.
  if (end === 0) end = /[\uD800-\uDBFF]/.test(text.charAt(most - 2)) ? most - 2 : most - 1
  return `${text.slice(0, end).trimEnd()}…`
}

/** One line of 1.2: what the learner typed, in a CMIFeedback of 255 characters. */
export function feedback(text: string): string {
  return within(oneLine(text), 255)
}

/**
 * One line of 2004 where a language may stand in front in braces, and `[,]` parts two answers: a text that begins with a brace or
 * holds such a mark is written so that it is neither.
 * @param most 250 for a description or a short answer, 4,000 for a long one.
 */
export function languageText(text: string, most: 250 | 4000): string {
  const plain = oneLine(text).replace(/^\{/, '(').replaceAll('[,]', '[ , ]')
  return within(plain, most)
}

/** An interaction's id: printable ASCII without spaces, which both formats take. `Interaction.id` is; a stranger's becomes so. */
export function interactionId(id: string): string {
  return id.replace(/[^!-~]/g, '_').slice(0, 250) || '_'
}

/**
 * The id of a written reply as an answer to a choice. A short id has letters, digits, dots and underscores in Moodle, so hyphens
 * become underscores; ids of replies hold none, so that no two become one.
 */
export function choiceId(reply: string): string {
  return reply.replace(/[^A-Za-z0-9._]/g, '_').slice(0, 250) || '_'
}
