import { existsSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { nameOf } from '../../scenario/ids.ts'
import { type Problem, printed } from '../../scenario/problems.ts'
import { read } from '../../scenario/read.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import { readTranslation } from '../../scenario/translation.ts'
import { MADE } from '../../scenario/traps.ts'
import { shippedFiles } from '../check/files.ts'

/** The ids of the scenarios in a folder. */
export function idsIn(folder: string): string[] {
  return shippedFiles(folder)
    .filter(file => dirname(file) === folder)
    .flatMap(file => nameOf(basename(file)) ?? [])
}

/**
 * One scenario, in the language that was asked for where it is translated into that.
 *
 * @returns the scenario, and a note where it is not translated; or the mistakes of its file, one a line.
 */
export function scenarioIn(
  folder: string,
  id: string,
  language: string | null,
): { scenario: Scenario; note: string | null } | { mistakes: string[] } {
  const file = join(folder, `${id}.yaml`)
  const original = read(readFileSync(file, 'utf8'), file, MADE)
  if (!original.scenario) return mistakesOf(original.problems)
  if (language === null || language === original.scenario.language)
    return { scenario: original.scenario, note: null }
  const translation = join(folder, language, `${id}.yaml`)
  if (!existsSync(translation)) {
    const note = `${id} has no translation in ${dirname(translation)}: it is packed in ${original.scenario.language}.`
    return { scenario: original.scenario, note }
  }
  const translated = readTranslation(readFileSync(translation, 'utf8'), translation, original.scenario)
  return translated.scenario ? { scenario: translated.scenario, note: null } : mistakesOf(translated.problems)
}

function mistakesOf(problems: readonly Problem[]): { mistakes: string[] } {
  return { mistakes: problems.filter(({ severity }) => severity === 'error').map(printed) }
}
