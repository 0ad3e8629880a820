import { languageOf, type PackageRequest } from './request.ts'

/**
 * A UUID (version 8) for a package or a part of it. An LMS that meets it again takes it for the same course: so it follows the
 * title, the language and the scenarios, and stays when a scenario's text, the pass mark or other options change.
 *
 * @param part tells things of one package apart: `course`, `au`.
 */
export function identityOf(request: Omit<PackageRequest, 'embed'>, part: string): string {
  const ids = request.scenarios.map(({ id }) => id)
  const text = JSON.stringify([part, request.format, request.title, languageOf(request), ids])
  const hex = [0, 1, 2, 3].map(salt => hash(`${salt}${text}`)).join('')
  return hex.replace(
    /^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/,
    (_, a, b, c, d, e) => `${a}-${b}-8${c}-8${d}-${e}`,
  )
}

/** FNV-1a over UTF-16 units, its bits mixed once more, as eight hexadecimal digits. For telling apart, not for secrets. */
function hash(text: string): string {
  let h = 0x811c9dc5
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  return ((h ^ (h >>> 13)) >>> 0).toString(16).padStart(8, '0')
}
