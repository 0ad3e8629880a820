import { optionsIn, SITTING } from '../../lms/messages/embed-address.ts'
import { type Fit, readFit } from '../../lms/messages/height.ts'
import { type NamedHost, readHost } from '../../lms/messages/host.ts'
import type { CourseOptions } from '../../lms/options.ts'
import type { PackageFormat } from '../../lms/packages/request.ts'
import { readCourse } from '../../lms/packages/written-in.ts'
import { type OptionProblem, readOptions } from '../../lms/read-options.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import { readShelf } from './shelf.ts'

/** What the page is to be: from the course that is written in it, else from its address. */
export interface AskedCourse {
  /** What the package is for; null for the embed as built. */
  format: PackageFormat | null
  /** What is practised, in words. */
  title: string
  options: CourseOptions
  /** In their order; none only where the page has none to offer. */
  scenarios: readonly Scenario[]
  /** What did not hold, for whoever set it up. */
  problems: readonly OptionProblem[]
  host: NamedHost
  /** `page`: a page of its own in whatever room it has, which an LMS that launches packages gives it. */
  fit: Fit | 'page'
}

/** As much of an address as is read. */
interface Address {
  search: string
  hash: string
}

/**
 * Reads what is asked. Never throws: what does not hold is said in `problems`.
 *
 * @param written the text of the place for a course (see `readCourse` and `readShelf`).
 * @param reads whether what reads typed replies is in this file; without it nothing is typed, whatever is asked.
 */
export function courseAsked(written: string, { search, hash }: Address, reads: boolean): AskedCourse {
  const address = optionsIn(hash, search)
  const sitting = { host: readHost(address), fit: readFit(address) }
  const course = readCourse(written)
  if (course) {
    const { format, title, options, scenarios, problems } = course
    const fit = format === 'web' ? sitting.fit : 'page'
    return { format, title, options: able(options), scenarios, problems, ...sitting, fit }
  }
  const shelf = readShelf(written)
  const [only] = shelf
  if (only && shelf.length === 1 && !address.get('scenario')) address.set('scenario', only.id)
  const { options, problems } = readOptions(
    address,
    shelf.map(({ id }) => id),
    SITTING,
  )
  const named = options.scenarios.flatMap(id => shelf.find(one => one.id === id) ?? [])
  // Better all of them than an empty frame; the problem is told all the same.
  const scenarios = named.length ? named : shelf
  const ids = scenarios.map(({ id }) => id)
  return {
    format: null,
    title: scenarios.length === 1 && scenarios[0] ? scenarios[0].title : '',
    options: able({ ...options, scenarios: ids }),
    ...{ scenarios, problems, ...sitting },
  }

  function able(options: CourseOptions): CourseOptions {
    return { ...options, typed: options.typed && reads }
  }
}
