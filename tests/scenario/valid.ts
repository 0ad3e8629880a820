import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { read } from '../../src/scenario/read.ts'
import type { Scenario } from '../../src/scenario/scenario.ts'

/** The path of a fixture that has no problems: tea-break, every-field, over-the-line, not-worth-it. */
export function validFile(id: string): string {
  return join(import.meta.dirname, `../fixtures/problems/none/${id}.yaml`)
}

export function validText(id = 'tea-break'): string {
  return readFileSync(validFile(id), 'utf8')
}

/** The scenario of a valid fixture. Throws, with its problems, if it has any error. */
export function validScenario(id = 'tea-break'): Scenario {
  const { scenario, problems } = read(validText(id), `${id}.yaml`)
  if (!scenario) throw new Error(`${id}: ${JSON.stringify(problems, null, 2)}`)
  return scenario
}
