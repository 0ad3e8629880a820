import type * as z from 'zod'
import type { Findings } from './findings.ts'
import { nearest } from './nearest.ts'
import { isMapping, type Path, pathText, placeInWords, valueAt } from './path.ts'
import type { Tree } from './tree.ts'

/** One complaint of zod, with its path from the top of the file. */
export interface Fault {
  issue: z.core.$ZodIssue
  path: Path
}

/** The keys that each mapping lacks, by the mapping's path. */
type Missing = Map<string, { path: Path; keys: string[] }>

/**
 * Reports keys that are unknown and keys that are missing (S1), so that one mistake is one problem: a misspelled key is
 * not missing as well, nor one that stands a level too far in; what lacks three keys lacks them in one sentence.
 *
 * @returns the faults that are about something else.
 */
export function withoutKeyFaults(faults: readonly Fault[], tree: Tree, findings: Findings): Fault[] {
  const missing: Missing = new Map()
  const rest: Fault[] = []
  for (const fault of faults) {
    if (fault.issue.code === 'unrecognized_keys') continue
    const key = fault.path.at(-1)
    if (typeof key !== 'string' || valueAt(tree.value, fault.path) !== undefined) rest.push(fault)
    else {
      const path = fault.path.slice(0, -1)
      const of = missing.get(pathText(path)) ?? { path, keys: [] }
      of.keys.push(key)
      missing.set(pathText(path), of)
    }
  }
  for (const { issue, path } of faults)
    if (issue.code === 'unrecognized_keys') addUnknown(issue, path, missing, tree, findings)
  for (const { path, keys } of missing.values())
    if (keys.length > 0) findings.add('missing-key', tree.at(path), { keys, of: placeInWords(path) })
  return rest
}

function addUnknown(
  issue: z.core.$ZodIssueUnrecognizedKeys,
  path: Path,
  missing: Missing,
  tree: Tree,
  findings: Findings,
): void {
  const there = valueAt(tree.value, path)
  // The schema's message is the list of keys that it knows; those already written are not what was meant.
  const known = issue.message.split(' ').filter(key => !isMapping(there) || !Object.hasOwn(there, key))
  const strange: string[] = []
  for (const key of issue.keys) {
    if (findings.full()) return
    const awaited = missing.get(pathText(path))?.keys ?? []
    const outer = missing.get(pathText(path.slice(0, -1)))?.keys ?? []
    // One key too many where one is missing: however they differ, the one is the other.
    const only = issue.keys.length === 1 && awaited.length === 1 ? awaited[0] : undefined
    const near = nearest(key, awaited) ?? nearest(key, known) ?? only
    const spot = tree.keyAt([...path, key])
    if (near !== undefined) {
      findings.add('unknown-key', spot, { key, nearest: near, known })
      drop(near, awaited)
    } else if (path.length > 0 && outer.includes(key)) {
      findings.add('unknown-key', spot, { key, known, outer: placeInWords(path.slice(0, -1)) })
      drop(key, outer)
    } else strange.push(key)
  }
  const [first] = strange
  if (first === undefined) return
  findings.add('unknown-key', tree.keyAt([...path, first]), { key: first, more: strange.length - 1, known })
  // Several that belong elsewhere: a line above them is lost or misplaced, and so is what is missing beside them.
  if (strange.length > 1) missing.delete(pathText(path))
}

function drop(key: string, keys: string[]): void {
  const at = keys.indexOf(key)
  if (at >= 0) keys.splice(at, 1)
}
