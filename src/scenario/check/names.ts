import type { Findings } from '../findings.ts'
import { nameOf } from '../ids.ts'
import { nearest } from '../nearest.ts'
import type { Path } from '../path.ts'
import type { Spot } from '../places.ts'
import { outcomeOf, type Scenario, turnOf } from '../scenario.ts'
import type { Tree } from '../tree.ts'

/**
 * Checks that every name is unique and that every name used is there (S2, S4 to S6).
 *
 * @returns whether the ways between turns can be followed: if not, checking them would only report consequences.
 */
export function checkNames(scenario: Scenario, file: string, tree: Tree, findings: Findings): boolean {
  const name = nameOf(file)
  if (name !== undefined && name !== scenario.id)
    findings.add('id-unlike-file', tree.at(['id']), { id: scenario.id, name })
  if (!isLanguage(scenario.language))
    findings.add('bad-language', tree.at(['language']), { language: scenario.language })
  checkListed(scenario, tree, findings)
  const started = checkStart(scenario, tree, findings)
  const distinct = checkDistinct(scenario, tree, findings)
  const targets = checkTargets(scenario, tree, findings)
  return started && distinct && targets
}

/** Whether a text is a BCP 47 language tag, such as `en` or `pt-BR`. */
export function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1
  } catch {
    return false
  }
}

function checkListed(scenario: Scenario, tree: Tree, findings: Findings): void {
  const lists: [Path, object][] = [
    [['you', 'points'], scenario.you.points],
    [['turns'], scenario.turns],
    [['outcomes'], scenario.outcomes],
  ]
  for (const [path, list] of lists) {
    if (Object.keys(list).length > 0) continue
    findings.add('nothing-listed', tree.keyAt(path), { key: String(path.at(-1)) })
  }
}

function checkStart(scenario: Scenario, tree: Tree, findings: Findings): boolean {
  const { turn: start } = scenario.start
  const known = Object.keys(scenario.turns)
  if (turnOf(scenario, start)) return true
  if (known.length > 0)
    findings.add('start-missing', tree.at(['start', 'turn']), {
      start,
      nearest: nearest(start, known),
      known,
    })
  return false
}

function checkDistinct(scenario: Scenario, tree: Tree, findings: Findings): boolean {
  let distinct = true
  for (const id of Object.keys(scenario.outcomes)) {
    if (!turnOf(scenario, id)) continue
    findings.add('turn-and-outcome', tree.keyAt(['outcomes', id]), { id })
    distinct = false
  }
  for (const turn of Object.values(scenario.turns)) {
    const seen = new Set<string>()
    for (const [i, { id }] of turn.replies.entries()) {
      if (seen.has(id))
        findings.add('duplicate-reply', tree.at(['turns', turn.id, 'replies', i, 'id']), {
          reply: id,
          turn: turn.id,
        })
      seen.add(id)
    }
  }
  return distinct
}

function checkTargets(scenario: Scenario, tree: Tree, findings: Findings): boolean {
  const known = [...Object.keys(scenario.turns), ...Object.keys(scenario.outcomes)]
  const lost = new Map<string, { spot: Spot; reply: string; turn: string; more: number }>()
  for (const turn of Object.values(scenario.turns))
    for (const [i, reply] of turn.replies.entries())
      for (const [k, { go }] of reply.to.entries()) {
        if (turnOf(scenario, go) || outcomeOf(scenario, go)) continue
        const spot = tree.at(['turns', turn.id, 'replies', i, 'to', k, 'go'])
        const use = lost.get(go)
        if (use) use.more++
        else lost.set(go, { spot, reply: reply.id, turn: turn.id, more: 0 })
      }
  // However many replies lead to one lost name, it is one mistake.
  for (const [target, { spot, ...use }] of lost) {
    if (findings.full()) break
    findings.add('missing-target', spot, { target, ...use, nearest: nearest(target, known), known })
  }
  return lost.size === 0
}
