import { cmi5Structure } from './cmi5.ts'
import { PAGE, type PackageRequest } from './request.ts'
import { scorm12Manifest } from './scorm-12.ts'
import { scorm2004Manifest } from './scorm-2004.ts'
import { webReadme } from './web.ts'
import { withCourse } from './written-in.ts'

export interface PackageFile {
  /** Letters of ASCII, without folders. */
  name: string
  bytes: Uint8Array
}

/**
 * The files of a package: what tells an LMS about it, and one page with everything in it.
 *
 * @throws where there is no scenario, one comes twice, or the embed page has no place for a course (see `hasPlace`).
 */
export function packageFiles(request: PackageRequest): PackageFile[] {
  const ids = request.scenarios.map(({ id }) => id)
  if (ids.length === 0) throw new Error('A package needs at least one scenario.')
  if (new Set(ids).size < ids.length) throw new Error(`A scenario comes twice in ${ids.join(', ')}.`)
  const [name, text] = aboutIt(request)
  // The manifest first, where importers look for it.
  return [file(name, text), file(PAGE, withCourse(request))]
}

function aboutIt(request: PackageRequest): [name: string, text: string] {
  switch (request.format) {
    case 'scorm12':
      return ['imsmanifest.xml', scorm12Manifest(request)]
    case 'scorm2004':
      return ['imsmanifest.xml', scorm2004Manifest(request)]
    case 'cmi5':
      return ['cmi5.xml', cmi5Structure(request)]
    case 'web':
      return ['README.txt', webReadme(request)]
  }
}

function file(name: string, text: string): PackageFile {
  return { name, bytes: new TextEncoder().encode(text) }
}
