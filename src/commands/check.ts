import { readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { contradictedOutcomes } from '../conversation/proof/endings.ts'
import type { Proof } from '../conversation/proof/proof.ts'
import { nameOf } from '../scenario/ids.ts'
import { byPlace, type Problem, printed } from '../scenario/problems.ts'
import { type Read, read } from '../scenario/read.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { smellsOf } from '../scenario/smells/smells.ts'
import { readTranslation } from '../scenario/translation.ts'
import { MADE } from '../scenario/traps.ts'
import { endingProblems } from './check/endings.ts'
import { isTranslation, shippedFiles } from './check/files.ts'
import { type Playable, playableOf } from './check/patterns.ts'
import { problemsOf } from './check/problems-of.ts'
import { sheetOf } from './check/sheet.ts'

/*
 * npm run check [files…]: reads scenarios, patterns and translations, proves P4 and P5, looks for smells, prints what stands
 * against them. One line a problem, `file:line:column code sentence remedy`, so that editors and CI can jump there.
 * Exit code 1 where there is any error; warnings alone are 0.
 */

const named = process.argv.slice(2)
const files = named.length ? named : shippedFiles('scenarios')
const count = { errors: 0, warnings: 0 }

const texts = files.flatMap(file => {
  const text = textOf(file)
  if (text === null) return []
  const of = isTranslation(text) ? null : read(text, file, MADE)
  return [{ file, text, of, playable: of?.scenario ? playableOf(file, text, of.scenario) : null }]
})
// Read before any is reported, since they are also held against each other.
const smelt = texts.flatMap(({ file, text, playable }) =>
  playable?.scenario ? [{ file, text, scenario: playable.scenario }] : [],
)
const smells = smellsOf(smelt)

for (const { file, text, of, playable } of texts) {
  if (!of) checkTranslation(file, text)
  else checkScenario(file, of, playable, smells[smelt.findIndex(one => one.file === file)] ?? [])
}
if (files.length === 0) console.log('scenarios/: no files to check.')
console.log(
  `${plural(files.length, 'file')}: ${plural(count.errors, 'error')}, ${plural(count.warnings, 'warning')}.`,
)
process.exitCode = count.errors ? 1 : 0

function checkScenario(
  file: string,
  { problems, places }: Read,
  playable: Playable | null,
  smelled: Problem[],
): void {
  report([...problems, ...(playable?.problems ?? []), ...smelled].sort(byPlace))
  const scenario = playable?.scenario
  if (!scenario) return
  const before = performance.now()
  const proof = playable.proof()
  const milliseconds = performance.now() - before
  const against = problemsOf(proof.findings, places)
  report(against)
  report(endingProblems(contradictedOutcomes(scenario, proof.figures), places))
  console.log(sheetOf(file, scenario, proof).join('\n'))
  console.log(`${verdictOf(proof, against)} (${Math.round(milliseconds)} ms)\n`)
}

function verdictOf(proof: Proof, against: Problem[]): string {
  const errors = against.filter(one => one.severity === 'error').length
  if (errors) return `  not proved: ${plural(errors, 'clause')} of P4 and P5 broken`
  const states = proof.figures.reduce((sum, { figures }) => sum + figures.states, 0)
  return `  proved: P4 and P5, ${proof.figures.length} temperaments, ${states.toLocaleString('en')} states`
}

/** A translation lies one folder below its scenario, under the same name. */
function checkTranslation(file: string, text: string): void {
  const of = join(dirname(file), '..', basename(file))
  const original = scenarioAt(of)
  if (!original) {
    count.errors++
    console.log(`${file}: not checked, since ${of} cannot be read or has errors. Mend that first.`)
    return
  }
  const { scenario, problems } = readTranslation(text, file, original)
  report(problems)
  if (scenario) console.log(`${file}\n  ${scenario.title}: ${nameOf(of)} in ${scenario.language}\n`)
}

function scenarioAt(file: string): Scenario | null {
  try {
    return read(readFileSync(file, 'utf8'), file).scenario
  } catch {
    return null
  }
}

/** The file's text; null, said and counted, where the disk has none to give. */
function textOf(file: string): string | null {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    count.errors++
    console.log(`${file}: cannot be read. ${error instanceof Error ? error.message : error}`)
    return null
  }
}

function report(problems: readonly Problem[]): void {
  for (const one of problems) {
    console.log(one.severity === 'warning' ? `${printed(one)} (warning)` : printed(one))
    if (one.severity === 'error') count.errors++
    else count.warnings++
  }
}

function plural(n: number, what: string): string {
  return `${n} ${what}${n === 1 ? '' : 's'}`
}
