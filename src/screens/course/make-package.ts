import type { CourseOptions } from '../../lms/options.ts'
import { courseTitle, embedPage } from '../../lms/packages/by-itself.ts'
import { packageFiles } from '../../lms/packages/package-files.ts'
import { type PackageFormat, packageName } from '../../lms/packages/request.ts'
import { hasPlace } from '../../lms/packages/written-in.ts'
import { zipOf } from '../../lms/packages/zip.ts'
import type { Scenario } from '../../scenario/scenario.ts'

/** What a package is to be. */
export interface Wanted {
  format: PackageFormat
  /** As it was written, or null: as it is called by itself. */
  title: string | null
  /** Its scenarios are in their order; at least one. */
  options: CourseOptions
}

/** Where it comes from. Both reject where there is no network. */
export interface Sources {
  /** The text of a built page beside home, such as `embed.html`; null where the host has none of that name. */
  page: (name: string) => Promise<string | null>
  /** Null where it is no longer here. */
  scenario: (id: string) => Promise<Scenario | null>
}

export type Made =
  | { is: 'made'; name: string; bytes: Uint8Array<ArrayBuffer> }
  /** `unreached`: something did not arrive. `no-page`: the host has no embed page. `gone`: a conversation is no longer here. */
  | { is: 'failed'; why: 'unreached' | 'no-page' | 'gone' }

/**
 * Makes a package, with the same bytes as `npm run package` for the same options. Never rejects for want of a network: that comes back
 * as a result.
 */
export async function makePackage({ format, title, options }: Wanted, sources: Sources): Promise<Made> {
  const fetched = await orNull(
    Promise.all([
      sources.page(embedPage(options)),
      Promise.all(options.scenarios.map(id => sources.scenario(id))),
    ]),
  )
  if (!fetched) return UNREACHED
  const [embed, found] = fetched
  const scenarios = found.filter(one => one !== null)
  if (scenarios.length < found.length) return { is: 'failed', why: 'gone' }
  if (embed === null || !hasPlace(embed)) return { is: 'failed', why: 'no-page' }
  const request = { format, title: courseTitle(title, scenarios), options, scenarios, embed }
  const files = packageFiles(request)
  // What packs it is fetched as well.
  const bytes = await orNull(zipOf(files))
  return bytes ? { is: 'made', name: packageName(request), bytes } : UNREACHED
}

const UNREACHED = { is: 'failed', why: 'unreached' } as const

function orNull<Thing>(coming: Promise<Thing>): Promise<Thing | null> {
  return coming.catch(() => null)
}
