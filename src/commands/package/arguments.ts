import { parseArgs } from 'node:util'
import { listed, meant, shown } from '../../lms/option-words.ts'
import type { CourseOptions } from '../../lms/options.ts'
import { embedPage } from '../../lms/packages/by-itself.ts'
import { FORMATS, type PackageFormat } from '../../lms/packages/request.ts'
import { OPTIONS, type OptionProblem, readOptions } from '../../lms/read-options.ts'
import { LANGUAGES } from '../../messages/languages.ts'
import { folderOf } from '../build/edition.ts'

/** What else there is, beside the options that an embed's address has too. */
const OTHERS = ['format', 'title', 'out', 'embed'] as const

/** What was asked for in a terminal. */
export interface Asked {
  format: PackageFormat
  options: CourseOptions
  /** Null: of the scenarios. */
  title: string | null
  /** The folder that the zip is written to. */
  out: string
  /** The built embed page. */
  embed: string
}

/**
 * Reads the command's arguments. Never throws.
 *
 * @param known the ids of the scenarios that there are; all of them are meant where none is named.
 * @returns what was asked, or every mistake as a line that says what to write instead.
 */
export function readArguments(args: string[], known: readonly string[]): Asked | { mistakes: string[] } {
  const names = [...OPTIONS, ...OTHERS]
  // Not strict, since its own mistakes stop at the first and guess at nothing.
  const { values, positionals } = parseArgs({
    args: joined(args),
    options: Object.fromEntries(names.map(name => [name, { type: 'string' as const, multiple: true }])),
    strict: false,
    allowPositionals: true,
  })
  const mistakes = positionals.map(
    word =>
      `“${shown(word)}” means nothing here: a value belongs behind its option, in quotes if it has spaces.`,
  )
  const given = new URLSearchParams()
  for (const [name, value] of Object.entries(values)) {
    const isKnown = names.some(one => one === name)
    if (!isKnown) mistakes.push(`There is no option --${shown(name)}${meant(name, names)}. Try --help.`)
    for (const one of isKnown && Array.isArray(value) ? value : [])
      if (typeof one !== 'string' || one.trim() === '') mistakes.push(`--${name} needs a value behind it.`)
      else given.append(name, one)
  }
  const only = (name: (typeof OTHERS)[number]) => {
    const all = given.getAll(name)
    if (all.length > 1) mistakes.push(`--${name} is there ${all.length} times: write it once.`)
    return all[0] ?? null
  }
  const format = formatOf(only('format'), mistakes)
  const asked = { title: only('title'), out: only('out') ?? '.' }
  const embed = only('embed')

  const scenarios = given.has('scenario') ? given.getAll('scenario') : known
  given.set('scenario', scenarios.join(','))
  const { options, problems } = readOptions(given, known, OTHERS)
  mistakes.push(...problems.map(lineOf))
  if (!format || mistakes.length > 0) return { mistakes }
  return { format, options, ...asked, embed: embed ?? `${siteIn(options.language)}/${embedPage(options)}` }
}

/** Where the site in a course's language is built: a course in `de-AT` is given the German one. */
function siteIn(language: string | null): string {
  const near = LANGUAGES.find(one => one === language?.split('-')[0])
  return folderOf(near ?? LANGUAGES[0])
}

function formatOf(value: string | null, mistakes: string[]): PackageFormat | null {
  const format = FORMATS.find(one => one === value)
  if (value === null) mistakes.push(`Which format? Write --format and ${listed(FORMATS)}.`)
  else if (!format)
    mistakes.push(`--format can be ${listed(FORMATS)}, not “${shown(value)}”${meant(value, FORMATS)}.`)
  return format ?? null
}

/** Each value in one word with its option, so that neither an option without a value nor one that is not known takes another's. */
function joined(args: readonly string[]): string[] {
  const words: string[] = []
  for (let n = 0; n < args.length; n++) {
    const word = args[n] ?? ''
    const next = args[n + 1]
    if (!/^--[^=]+$/.test(word)) words.push(word)
    else if (next === undefined || next.startsWith('--')) words.push(`${word}=`)
    else {
      words.push(`${word}=${next}`)
      n++
    }
  }
  return words
}

/** An address goes on with something else in place of what does not hold, and says so; a command stops. */
function lineOf({ option, sentence }: OptionProblem): string {
  return `--${option}: ${sentence.replace(/; [^;“]*(?:holds|is left out|counts once)\.$/, '.')}`
}
