import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { courseTitle } from '../lms/packages/by-itself.ts'
import { packageFiles } from '../lms/packages/package-files.ts'
import { packageName } from '../lms/packages/request.ts'
import { hasPlace } from '../lms/packages/written-in.ts'
import { zipOf } from '../lms/packages/zip.ts'
import { type Asked, readArguments } from './package/arguments.ts'
import { HELP } from './package/help.ts'
import { idsIn, scenarioIn } from './package/scenarios.ts'

/*
 * npm run package -- --format scorm12 …: writes a package for an LMS or a web server. The same arguments give the same bytes.
 */

const FOLDER = 'scenarios'

const args = process.argv.slice(2)
if (args.includes('--help') || args.includes('-h')) console.log(HELP)
else {
  const asked = readArguments(args, idsIn(FOLDER))
  const mistakes = 'mistakes' in asked ? asked.mistakes : await write(asked)
  if (mistakes.length) {
    console.error([...mistakes, 'Nothing was written.'].join('\n'))
    process.exitCode = 2
  }
}

/** @returns what went wrong, one a line; nothing where the package was written. */
async function write({ format, options, title, out, embed }: Asked): Promise<string[]> {
  const page = pageAt(embed)
  const read = options.scenarios.map(id => scenarioIn(FOLDER, id, options.language))
  const mistakes = [page.mistake ?? [], ...read.map(one => ('mistakes' in one ? one.mistakes : []))].flat()
  if (mistakes.length) return mistakes

  const found = read.flatMap(one => ('scenario' in one ? one : []))
  for (const { note } of found) if (note) console.log(note)
  const scenarios = found.map(({ scenario }) => scenario)
  const request = { format, title: courseTitle(title, scenarios), options, scenarios, embed: page.text }
  const bytes = await zipOf(packageFiles(request))
  const file = join(out, packageName(request))
  try {
    mkdirSync(out, { recursive: true })
    writeFileSync(file, bytes)
  } catch (error) {
    return [`${file} cannot be written: ${reason(error)}. Choose another folder with --out.`]
  }
  const conversations = `${scenarios.length} conversation${scenarios.length === 1 ? '' : 's'}`
  console.log(
    `${file}: ${conversations}, pass mark ${options.passMark}, ${Math.ceil(bytes.length / 1000)} kB.`,
  )
  return []
}

function pageAt(file: string): { text: string; mistake?: string } {
  try {
    const text = readFileSync(file, 'utf8')
    if (hasPlace(text)) return { text }
    return {
      text,
      mistake: `${file} is not the embed page: it has no place for a course. Run npm run build.`,
    }
  } catch (error) {
    return {
      text: '',
      mistake: `${file} cannot be read: ${reason(error)}. Run npm run build, or name the page with --embed.`,
    }
  }
}

function reason(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
