import { identityOf } from './identity.ts'
import { languageOf, PAGE, type PackageRequest } from './request.ts'
import { escaped, titleFrom, xml } from './xml.ts'

/**
 * `cmi5.xml`: a course of one assignable unit, whatever number of scenarios (cmi5, sections 13 and 14).
 *
 * To move on takes completion and, where there is a pass mark, passing; a pass mark of 0 asks for completion alone. The
 * mark is the unit's mastery score, which an LMS may change: what it says at the launch goes before what is in the page.
 */
export function cmi5Structure(request: PackageRequest): string {
  const { passMark } = request.options
  const title = `<title>${langstring(languageOf(request), titleFrom(request.title))}</title>`
  const description = `<description>${descriptionOf(request)}</description>`
  const moveOn = passMark > 0 ? 'CompletedAndPassed' : 'Completed'
  return xml(
    '<courseStructure xmlns="https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd">',
    `  <course id="urn:uuid:${identityOf(request, 'course')}">`,
    `    ${title}`,
    `    ${description}`,
    '  </course>',
    `  <au id="urn:uuid:${identityOf(request, 'au')}" moveOn="${moveOn}" masteryScore="${share(passMark)}" launchMethod="AnyWindow">`,
    `    ${title}`,
    `    ${description}`,
    `    <url>${PAGE}</url>`,
    '  </au>',
    '</courseStructure>',
  )
}

/** What the scenarios practise, in their own words, once in each language that they are in. */
function descriptionOf({ scenarios }: PackageRequest): string {
  const languages = new Map<string, string[]>()
  for (const { language, teaches, title } of scenarios)
    languages.set(language, [...(languages.get(language) ?? []), teaches.trim() ? teaches : title])
  return [...languages]
    .map(([language, lines]) => langstring(language, lines.join(' ').replaceAll(/\s+/g, ' ').trim()))
    .join('')
}

function langstring(language: string, words: string): string {
  return `<langstring lang="${escaped(language)}">${escaped(words)}</langstring>`
}

/** 0 to 100 with two decimals at most, as 0 to 1 with four at most. */
function share(mark: number): string {
  return String(Number((mark / 100).toFixed(4)))
}
