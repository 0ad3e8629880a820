import type { Scenario } from '../../scenario/scenario.ts'
import type { CourseOptions } from '../options.ts'
import type { OptionProblem } from '../read-options.ts'
import { readSettings } from '../settings.ts'
import { FORMATS, type PackageFormat, type PackageRequest } from './request.ts'

/*
 * The place for a course in the embed page. A package's page is the built embed with the course written in there, so that it
 * needs no second file: frames without an origin could not fetch one. The page finds it by its id and reads its text with
 * `readCourse`. Data of this type is not run, so the page's policy (hashes of scripts) holds as it was built.
 */

/** The id of the element. */
export const PLACE = 'front-foot-course'
const OPENING = `<script type="application/json" id="${PLACE}">`
const CLOSING = '</script>'
/** What stands there in the embed as built: no course, so that the address says what is wanted. */
export const EMPTY_PLACE = `${OPENING}null${CLOSING}`
const PLACES = new RegExp(`${OPENING}[\\s\\S]*?${CLOSING}`, 'g')

/**
 * How the page's policy begins: it may ask for nothing at all. A cmi5 unit has to ask the record store that its launch names, which
 * nobody knows before; scripts stay those that were built in, so that nothing else can ask for anything.
 */
const CLOSED = `default-src 'none';`

/** Raised when what is written in there changes its form. */
const FORM = 1

/** What is written into a package's page. */
export interface WrittenCourse {
  format: PackageFormat
  title: string
  options: CourseOptions
  /** In the order of `options.scenarios`. */
  scenarios: readonly Scenario[]
  /** Options that did not hold, and what holds instead: none, unless somebody changed the file by hand. */
  problems: readonly OptionProblem[]
}

/** Whether a page has the place, and has it once. */
export function hasPlace(page: string): boolean {
  return [...page.matchAll(PLACES)].length === 1
}

/**
 * The embed page with a course written into its place.
 *
 * @throws where the page has no such place, or several (ask `hasPlace` first about a file from outside).
 */
export function withCourse({ format, title, options, scenarios, embed }: PackageRequest): string {
  if (!hasPlace(embed)) throw new Error(`The embed page must have one ${EMPTY_PLACE}.`)
  const ids = scenarios.map(({ id }) => id)
  const course = { form: FORM, format, title, options: { ...options, scenarios: ids }, scenarios }
  // A function, since in a text `$&` would mean something.
  const page = embed.replace(PLACES, () => `${OPENING}${harmless(JSON.stringify(course))}${CLOSING}`)
  return format === 'cmi5' ? page.replace(CLOSED, `${CLOSED} connect-src https: http:;`) : page
}

/**
 * Reads what `withCourse` wrote.
 *
 * @param text of the element with the id `PLACE`.
 * @returns null where there is no course (the embed as built), or something else. Never throws.
 */
export function readCourse(text: string): WrittenCourse | null {
  const { form, format, title, options, scenarios } = fieldsIn(text)
  const known = FORMATS.find(one => one === format)
  if (form !== FORM || !known || typeof title !== 'string' || !areScenarios(scenarios)) return null
  const byId = new Map(scenarios.map(one => [one.id, one]))
  const read = readSettings(options, [...byId.keys()])
  const chosen = read.options.scenarios.flatMap(id => byId.get(id) ?? [])
  if (chosen.length === 0) return null
  return { format: known, title, options: read.options, scenarios: chosen, problems: read.problems }
}

/** JSON in which no `</script>` and no `<!--` can end the element early, and that reads the same. */
function harmless(json: string): string {
  return json.replaceAll('<', '\\u003c')
}

function fieldsIn(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? { ...value } : {}
  } catch {
    return {}
  }
}

/** They were checked before they were written in; this is for files that were cut off or changed. */
function areScenarios(value: unknown): value is Scenario[] {
  return Array.isArray(value) && value.every(one => typeof one?.id === 'string' && 'turns' in one)
}
