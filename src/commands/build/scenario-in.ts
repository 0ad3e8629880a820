import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { withLines } from '../../scenario/lines.ts'
import type { Problem } from '../../scenario/problems.ts'
import { read } from '../../scenario/read.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import { readTranslation } from '../../scenario/translation.ts'
import { MADE } from '../../scenario/traps.ts'
import { translationsIn } from './edition.ts'
import { pageWords } from './page-words.ts'
import { accented, PSEUDO, pseudoText } from './pseudo.ts'

/** A scenario as a build in some language takes it. */
export interface ReadIn {
  /** Null where its file, or that of its translation, has errors. */
  scenario: Scenario | null
  problems: Problem[]
  /** What was read, from the root of the project. */
  files: string[]
}

/**
 * Reads a scenario or a pattern in a language: its translation where there is one, else the file itself, whose `language`
 * then says what it is in.
 *
 * @param file `scenarios/customer-panel.yaml`, from the root of the project.
 */
export async function readIn(language: string, file: string, root = '.'): Promise<ReadIn> {
  const original = read(await readFile(join(root, file), 'utf8'), file, MADE)
  const alone = {
    scenario: inPseudo(language, original.scenario),
    problems: original.problems,
    files: [file],
  }
  const folder = translationsIn(language)
  const there = folder && file.replace(/^scenarios/, folder)
  if (!original.scenario || !there || !existsSync(join(root, there))) return alone
  const translated = readTranslation(await readFile(join(root, there), 'utf8'), there, original.scenario)
  return {
    scenario: translated.scenario,
    problems: [...original.problems, ...translated.problems],
    files: [file, there],
  }
}

/** A scenario in a pseudo-language: its texts too. Passages that are marked in a reply stay parts of it. */
function inPseudo(language: string, scenario: Scenario | null): Scenario | null {
  if (!scenario || !PSEUDO.some(one => one === language)) return scenario
  const texts = withLines(scenario, ({ id, text }) =>
    /\.because\.\d+\.words$/.test(id) ? accented(text) : pseudoText(text),
  )
  return { ...texts, language: pageWords(language).tag }
}
