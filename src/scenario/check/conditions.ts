import { ALL_STATES, conditionOf, SCALES } from '../condition.ts'
import type { ScenarioFile } from '../file.ts'
import type { Findings } from '../findings.ts'
import type { Path } from '../path.ts'
import { scale } from '../problems/wording.ts'
import { holds, type When } from '../scenario.ts'
import type { Tree } from '../tree.ts'

/** One entry of a list of lines or ways, as the file has it. */
interface Entry {
  when?: string
}

/** Checks every condition, and that the entries of each list together cover all there is, each of use (S9, S10). */
export function checkConditions(file: ScenarioFile, tree: Tree, findings: Findings): void {
  for (const [id, turn] of Object.entries(file.turns)) {
    const path = ['turns', id]
    if (typeof turn.boss !== 'string') checkList(turn.boss, [...path, 'boss'], tree, findings)
    for (const [i, reply] of turn.replies.entries())
      if (typeof reply.to !== 'string') checkList(reply.to, [...path, 'replies', i, 'to'], tree, findings)
  }
}

function checkList(entries: readonly Entry[], path: Path, tree: Tree, findings: Findings): void {
  const conditions = entries.map((entry, i) => readEntry(entry, [...path, i], tree, findings))
  // What a broken condition would have covered is unknown, so nothing can be said about the rest.
  if (conditions.includes('broken')) return
  let left = ALL_STATES
  const seen = new Map<string, number>()
  for (const [i, when] of conditions.entries()) {
    if (when === 'broken') return
    const last = i === conditions.length - 1
    const rest = left.filter(state => !holds(when, state.footing, state.heard))
    const spot = tree.at([...path, i, 'when'])
    const condition = entries[i]?.when ?? ''
    const key = JSON.stringify([when?.footing, when?.heard])
    const same = when ? seen.get(key) : undefined
    if (!when && !last) {
      findings.add('condition-missing', tree.at([...path, i]), {})
      return
    }
    if (same !== undefined) {
      findings.add('condition-same', spot, { condition, line: tree.at([...path, same, 'when']).line })
    } else if (rest.length === left.length) {
      findings.add('condition-never', spot, { condition, why: when ? 'earlier' : 'rest' })
    } else if (when && last) addLast(condition, rest[0], spot, findings)
    seen.set(key, i)
    left = rest
  }
}

function addLast(
  condition: string,
  gap: { footing: number; heard: number } | undefined,
  spot: { line: number; column: number },
  findings: Findings,
): void {
  if (!gap) findings.add('condition-last', spot, { condition })
  else findings.add('condition-gap', spot, { footing: scale(gap.footing), heard: scale(gap.heard) })
}

function readEntry(entry: Entry, path: Path, tree: Tree, findings: Findings): When | null | 'broken' {
  if (entry.when === undefined) return null
  const read = conditionOf(entry.when)
  if ('when' in read) return read.when
  const spot = tree.at([...path, 'when'])
  const condition = entry.when
  if (read.wrong === 'unreadable') findings.add('condition-unreadable', spot, { condition })
  else if (read.wrong === 'contradiction') findings.add('condition-never', spot, { condition, why: 'itself' })
  else {
    const { from, to } = SCALES[read.scale]
    findings.add('condition-range', spot, { condition, scale: read.scale, from: scale(from), to: scale(to) })
  }
  return 'broken'
}
