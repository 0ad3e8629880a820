import type { Own } from '../scenario/pattern/own.ts'
import { own as entryOf } from './entries.ts'
import type { Owns } from './owns.ts'

/** Adds a file's conversations of a person's own to those that are here: of two copies the later holds. @returns how many came. */
export function bringOwns(file: readonly Own[], owns: Owns): number {
  const came = new Set<string>()
  for (const theirs of file) {
    const mine = entryOf(owns.all(), theirs.id)
    if (mine && JSON.stringify(mine) === JSON.stringify(theirs)) continue
    owns.keep(theirs)
    if (entryOf(owns.all(), theirs.id) !== mine) came.add(theirs.id)
  }
  return came.size
}
