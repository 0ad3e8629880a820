import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { lineIds } from '../../scenario/lines.ts'
import { printed } from '../../scenario/problems.ts'
import { read } from '../../scenario/read.ts'
import { readTranslation } from '../../scenario/translation.ts'
import type { FileState } from './file-state.ts'
import { readStamps } from './stamps.ts'
import { stateOf } from './state.ts'

/** A name is the same in most languages. */
const MAY_STAY = 'boss.name'

/**
 * How the scenarios that were translated into a language stand (S14, S15), file by file; patterns in a folder below.
 *
 * @param folder `scenarios`.
 */
export function scenarioStates(folder: string, language: string): FileState[] {
  const stamps = readStamps(join(folder, language, 'sources.json'))
  return translated(folder, language).map(name => {
    const file = join(folder, language, name)
    const of = join(folder, name)
    const original = existsSync(of) ? read(readFileSync(of, 'utf8'), of).scenario : null
    const none = {
      file,
      name,
      there: true,
      known: name in stamps,
      missing: [],
      stale: [],
      unused: [],
      stamps: {},
    }
    if (!original)
      return { ...none, faults: [`${file}: ${of}, which it translates, is not there or has errors.`] }
    const text = readFileSync(file, 'utf8')
    const { problems } = readTranslation(text, file, original)
    const known = lineIds(original)
    const sources = [...known].map(([id, line]) => ({ id, text: line, needed: id !== MAY_STAY }))
    // Lines that are missing or that no longer exist are told one by one.
    const faults = problems.filter(({ code }) => code !== 'lines-missing' && code !== 'line-unknown')
    const state = stateOf(sources, linesIn(text), stamps[name])
    return { ...none, ...state, faults: faults.map(printed) }
  })
}

/** The scenarios that have no translation into the language yet, by name: nobody has promised them. */
export function untranslated(folder: string, language: string): string[] {
  const there = translated(folder, language)
  return yamlIn(folder).filter(name => !there.includes(name))
}

function translated(folder: string, language: string): string[] {
  const patterns = join(language, 'patterns')
  const below = yamlIn(join(folder, patterns)).map(name => `patterns/${name}`)
  return [...yamlIn(join(folder, language)), ...below]
}

function yamlIn(folder: string): string[] {
  return existsSync(folder)
    ? readdirSync(folder)
        .filter(name => name.endsWith('.yaml'))
        .sort()
    : []
}

/** The ids of the lines that a file has; none where it cannot be read, which is a fault of its own. */
function linesIn(text: string): string[] {
  try {
    const { lines }: { lines?: unknown } = parse(text)
    return typeof lines === 'object' && lines !== null ? Object.keys(lines) : []
  } catch {
    return []
  }
}
