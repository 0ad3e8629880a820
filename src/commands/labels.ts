import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { printed } from '../scenario/problems.ts'
import { read } from '../scenario/read.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { LEAST, pairsOf, tooLow } from './labels/agreement.ts'
import { type Answers, answersIn } from './labels/answers.ts'
import { byReader, compare } from './labels/compared.ts'
import { asText, sheetFor } from './labels/sheet.ts'
import { tableOf } from './labels/table.ts'

/*
 * Blind labelling: does a reader who did not write a reply see in it what the file says?
 *
 * npm run --silent labels -- --sheet scenarios/x.yaml --seed 7 prints a sheet, which the reader fills in: a letter for
 * the reader, the date, and for each reply stance, move (may stay empty) and whether almost anyone would agree. It is
 * kept as tests/labels/answers/<scenario>.<reader>.json and never edited after. With --left the sheet asks only about
 * replies that nobody has labelled as they are worded today; the same reader keeps those as <scenario>.<reader>.2.json.
 * With --text it is something to read, without fields.
 *
 * npm run labels compares all answers with the files as they are today. Exit code 1 where readers see too often
 * something else: a scenario under 85 %, or all under 92 %.
 */

const { values } = parseArgs({
  options: {
    sheet: { type: 'string' },
    seed: { type: 'string', default: '1' },
    text: { type: 'boolean', default: false },
    left: { type: 'boolean', default: false },
    answers: { type: 'string', default: 'tests/labels/answers' },
  },
})

try {
  if (values.sheet !== undefined)
    printSheet(values.sheet, values.seed, values.left ? answersIn(values.answers) : [])
  else printTable(values.answers)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}

/** @param labelled answers whose replies need not be asked about again. */
function printSheet(file: string, seed: string, labelled: readonly Answers[]): void {
  if (!/^\d{1,9}$/.test(seed)) throw new Error(`“${seed}” is no seed. Take a whole number, such as 7.`)
  const scenario = scenarioIn(file)
  const all = labelled.filter(one => one.scenario === scenario.id).map(one => compare(one, scenario))
  const known = new Set(pairsOf(all).map(pair => `${pair.turn}.${pair.reply.id}`))
  const sheet = sheetFor(scenario, Number(seed), (turn, reply) => !known.has(`${turn}.${reply.id}`))
  console.log(values.text ? asText(sheet) : JSON.stringify(sheet, null, 2))
}

function printTable(folder: string): void {
  const answers = answersIn(folder)
  if (answers.length === 0) {
    console.log(`${folder}: no answers yet. Print a sheet with --sheet scenarios/<id>.yaml --seed 7.`)
    return
  }
  const scenarios = scenariosOf(answers)
  const all = byReader(
    answers.flatMap(one => {
      const scenario = scenarios.get(one.scenario)
      return scenario ? [compare(one, scenario)] : []
    }),
  )
  console.log(tableOf(all, scenarios).join('\n'))
  const against = tooLow(all)
  const held = `Held: each scenario at ${LEAST.each} % or above, all together at ${LEAST.all} % or above.`
  console.log(`\n${against.length ? `Too low:\n  ${against.join('\n  ')}` : held}`)
  process.exitCode = against.length ? 1 : 0
}

function scenariosOf(answers: readonly Answers[]): Map<string, Scenario> {
  const ids = [...new Set(answers.map(one => one.scenario))]
  return new Map(ids.map(id => [id, scenarioIn(join('scenarios', `${id}.yaml`))]))
}

/** @throws Error with the problems, where the file has errors. */
function scenarioIn(file: string): Scenario {
  const { scenario, problems } = read(readFileSync(file, 'utf8'), file)
  if (!scenario) throw new Error(problems.map(printed).join('\n'))
  return scenario
}
