import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { FileState } from './file-state.ts'
import { readStamps } from './stamps.ts'
import { stateOf } from './state.ts'
import { unitsOf } from './units.ts'

/** Sentences that go on around what somebody writes: where they are parted is each language's own affair. */
const PARTED = /^ownByPattern\.asks\..*\.(?:lead|tail|on)$/

/** How the catalogue stands in a language, file by file. @param folder `src/messages`. */
export function catalogueState(folder: string, language: string): FileState[] {
  const stamps = readStamps(join(folder, language, 'sources.json'))
  const names = (of: string) =>
    existsSync(join(folder, of)) ? readdirSync(join(folder, of)).filter(name => name.endsWith('.ts')) : []
  const english = names('en')
  const states = english.sort().map(name => {
    const file = join(folder, language, name)
    const sources = unitsIn(join(folder, 'en', name)).map(({ path, source, exported }) => ({
      id: path,
      text: source,
      needed: exported && !PARTED.test(path),
    }))
    const there = existsSync(file)
    const has = there ? unitsIn(file).filter(one => one.exported) : []
    const ids = has.map(one => one.path)
    const of = sources.map(one => one.id)
    const state = stateOf(
      sources,
      ids.filter(id => !PARTED.test(id) || of.includes(id)),
      stamps[name],
    )
    return { file, name, there, known: name in stamps, faults: [], ...state }
  })
  const gone = names(language).filter(name => !english.includes(name))
  return [...states, ...gone.map(name => goneFile(join(folder, language, name), name))]
}

function goneFile(file: string, name: string): FileState {
  return {
    file,
    name,
    there: true,
    known: true,
    faults: [],
    missing: [],
    stale: [],
    unused: ['the whole file'],
    stamps: {},
  }
}

function unitsIn(file: string) {
  return unitsOf(file, readFileSync(file, 'utf8'))
}
