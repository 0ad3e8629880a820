import type { Scenario } from '../../scenario/scenario.ts'
import type { CourseOptions } from '../options.ts'

/** What a package can be: for an LMS by one of three standards, or for any web server. */
export const FORMATS = ['scorm12', 'scorm2004', 'cmi5', 'web'] as const
export type PackageFormat = (typeof FORMATS)[number]

/** All that a package is made of. The same request gives the same bytes, in a terminal and in a browser. */
export interface PackageRequest {
  format: PackageFormat
  /** What the course is called: any text. Manifests get what fits (see `titleFrom`), the page gets it as it is. */
  title: string
  /** How the course wants it. Which scenarios it has is said by `scenarios`. */
  options: Omit<CourseOptions, 'scenarios'>
  /** In the order in which they are offered; at least one, each id once; shipped ones and people's own alike. */
  scenarios: readonly Scenario[]
  /** The text of the built embed page, with its place for a course (see `hasPlace`). */
  embed: string
}

/** The one page of every package. */
export const PAGE = 'index.html'

/** The language of a package, as a BCP 47 tag: the one that was asked for, else its first scenario's. */
export function languageOf({ options, scenarios }: Pick<PackageRequest, 'options' | 'scenarios'>): string {
  return options.language ?? scenarios[0]?.language ?? 'en'
}

/** What the zip is called: `front-foot-customer-panel-scorm12.zip`, and with several scenarios `front-foot-3-scenarios-cmi5.zip`. */
export function packageName({ format, scenarios }: Pick<PackageRequest, 'format' | 'scenarios'>): string {
  const [first] = scenarios
  const what = scenarios.length === 1 && first ? first.id : `${scenarios.length}-scenarios`
  return `front-foot-${what}-${format}.zip`
}
