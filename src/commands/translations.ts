import { join, relative, resolve } from 'node:path'
import { LANGUAGES } from '../messages/languages.ts'
import { catalogueState } from './translations/catalogue.ts'
import type { FileState } from './translations/file-state.ts'
import { scenarioStates, untranslated } from './translations/scenarios.ts'
import { readStamps, writeStamps } from './translations/stamps.ts'

/*
 * npm run translations: per language, what of the catalogue and of the translated scenarios is missing, what is stale (the
 * English changed since), what is no longer used, and what does not fit. Exit code 1 where anything is missing, stale or
 * does not fit.
 *
 * npm run translations -- --accept [files …]: says that the translations, all or these, are right as they stand.
 */

const MESSAGES = 'src/messages'
const SCENARIOS = 'scenarios'
const [, ...others] = LANGUAGES
const args = process.argv.slice(2)
const accepts = args.includes('--accept')
const named = args.filter(arg => arg !== '--accept').map(file => relative('.', resolve(file)))

let wanting = 0
for (const language of others) {
  const parts = [
    { folder: MESSAGES, states: catalogueState(MESSAGES, language) },
    { folder: SCENARIOS, states: scenarioStates(SCENARIOS, language) },
  ]
  for (const { folder, states } of parts) {
    if (accepts) accept(join(folder, language, 'sources.json'), states)
    else report(states)
  }
  const rest = untranslated(SCENARIOS, language)
  if (rest.length > 0 && !accepts)
    console.log(`${language}: ${rest.length} scenarios stay in English: ${rest.join(', ')}.`)
}
const unknown = named.filter(file => !others.some(one => file.includes(`/${one}/`)))
if (unknown.length > 0)
  console.log(`No translations: ${unknown.join(', ')}. Name files such as ${MESSAGES}/de/home.ts.`)
if (!accepts) console.log(wanting === 0 ? 'Nothing is missing or stale.' : `${wanting} to see to.`)
process.exitCode = wanting + unknown.length > 0 ? 1 : 0

function report(states: readonly FileState[]): void {
  for (const { file, there, known, faults, missing, stale, unused } of states) {
    for (const fault of faults) say(fault)
    if (!there)
      say(`${file}: missing, the whole file: ${missing.length} texts. Copy the English one and translate it.`)
    else for (const id of missing) say(`${file}: ${id}: missing. The English file has it.`)
    if (there && !known && stale.length > 0)
      say(
        `${file}: ${stale.length} texts that nobody has accepted yet. Read them beside the English; then npm run translations -- --accept ${file}`,
      )
    for (const id of there && known ? stale : [])
      say(`${file}: ${id}: stale. Compare it with the English; then npm run translations -- --accept ${file}`)
    for (const id of unused) console.log(`${file}: ${id}: no longer used. Delete it.`)
  }
}

function say(line: string): void {
  wanting++
  console.log(line)
}

function accept(file: string, states: readonly FileState[]): void {
  const before = readStamps(file)
  const now = states
    .filter(({ there, unused }) => there && !unused.includes('the whole file'))
    .map(one => {
      const left = named.length > 0 && !named.includes(one.file) ? before[one.name] : one.stamps
      return [one.name, left ?? {}] as const
    })
  writeStamps(file, Object.fromEntries(now))
}
