import type { Findings } from '../findings.ts'
import { outcomeOf, type Scenario, type Turn, turnOf } from '../scenario.ts'
import type { Tree } from '../tree.ts'

/**
 * Follows all ways from the start, whatever their conditions (S6): turns that nobody reaches, turns from which there is
 * no way out, outcomes that nobody reaches. Of turns that hang together only the first is named: one mistake, one problem.
 * What conditions do to the ways is the proof's affair (P4).
 */
export function checkWays(scenario: Scenario, tree: Tree, findings: Findings): void {
  const reached = reachedFrom([scenario.start.turn], scenario)
  const lost = Object.keys(scenario.turns).filter(id => !reached.has(id))
  const covered = new Set<string>()
  const led = new Set(lost.flatMap(id => targetsOf(turnOf(scenario, id)).filter(target => target !== id)))
  // Those that no other lost turn leads to come first; what is left after them goes round in circles.
  for (const id of [...lost.filter(turn => !led.has(turn)), ...lost]) {
    if (covered.has(id)) continue
    findings.add('turn-unreached', tree.keyAt(['turns', id]), { turn: id })
    reachedFrom([id], scenario, covered)
  }
  if (checkWaysOut(scenario, reached, tree, findings)) return
  for (const id of Object.keys(scenario.outcomes))
    if (!reached.has(id) && !covered.has(id))
      findings.add('outcome-unreached', tree.keyAt(['outcomes', id]), { outcome: id })
}

/** Whether any turn was found to have no way out; then outcomes that are not reached are a consequence. */
function checkWaysOut(scenario: Scenario, reached: Set<string>, tree: Tree, findings: Findings): boolean {
  const ending = turnsThatEnd(scenario)
  const stuck = Object.keys(scenario.turns).filter(id => reached.has(id) && !ending.has(id))
  /** What was named, what it leads to, and what leads there. */
  const known = new Set<string>()
  // From the last to the first: what leads into a circle stands before it, and is not the culprit.
  for (const id of stuck.toReversed()) {
    if (!leadsTo(known, id, scenario)) {
      findings.add('no-way-out', tree.keyAt(['turns', id]), { turn: id })
      reachedFrom([id], scenario, known)
    }
    known.add(id)
  }
  return stuck.length > 0
}

/** The turns from which some outcome can be reached, found from the outcomes backward. */
function turnsThatEnd(scenario: Scenario): Set<string> {
  const before = new Map<string, string[]>()
  const ending = new Set<string>()
  for (const turn of Object.values(scenario.turns))
    for (const target of targetsOf(turn)) {
      if (outcomeOf(scenario, target)) ending.add(turn.id)
      const leading = before.get(target)
      if (leading) leading.push(turn.id)
      else before.set(target, [turn.id])
    }
  const queue = [...ending]
  for (let id = queue.pop(); id !== undefined; id = queue.pop())
    for (const earlier of before.get(id) ?? []) {
      if (ending.has(earlier)) continue
      ending.add(earlier)
      queue.push(earlier)
    }
  return ending
}

/** Whether the ways from a turn lead to any of these, itself included. It looks no further than to the first. */
function leadsTo(goals: ReadonlySet<string>, from: string, scenario: Scenario): boolean {
  const reached = new Set([from])
  for (const id of reached) {
    if (goals.has(id)) return true
    for (const target of targetsOf(turnOf(scenario, id))) reached.add(target)
  }
  return false
}

/**
 * The ids of all turns and outcomes that the ways lead to from these, themselves included.
 *
 * @param reached what was reached before, with all that it leads to: it is added to, and not followed again.
 */
function reachedFrom(
  ids: readonly string[],
  scenario: Scenario,
  reached: Set<string> = new Set(),
): Set<string> {
  for (const id of ids) reached.add(id)
  const queue = [...ids]
  for (let id = queue.pop(); id !== undefined; id = queue.pop())
    for (const target of targetsOf(turnOf(scenario, id))) {
      if (reached.has(target)) continue
      reached.add(target)
      queue.push(target)
    }
  return reached
}

function targetsOf(turn: Turn | undefined): string[] {
  return turn ? turn.replies.flatMap(reply => reply.to.map(way => way.go)) : []
}
