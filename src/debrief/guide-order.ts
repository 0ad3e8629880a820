import { type Scenario, type Turn, turnOf } from '../scenario/scenario.ts'

/**
 * A scenario's turns in the order in which a room meets them: from the start, a turn only after all that lead to it, of equals
 * the one that is met soonest by the file's order. So whoever reads along turns the page forward. Turns that lead back to
 * each other, which no proved scenario has (P4 a), come as soon as they are met; one that nothing leads to comes last.
 */
export function turnsInOrder(scenario: Scenario): Turn[] {
  const met = asMet(scenario)
  const leadTo = new Map(met.map(turn => [turn.id, new Set<string>()]))
  for (const turn of met) for (const next of nextOf(scenario, turn)) leadTo.get(next.id)?.add(turn.id)
  const ordered: Turn[] = []
  const waiting = [...met]
  while (waiting.length > 0) {
    const ready = waiting.findIndex(({ id }) => !waiting.some(other => leadTo.get(id)?.has(other.id)))
    ordered.push(...waiting.splice(Math.max(0, ready), 1))
  }
  return ordered
}

/** Turns by the fewest replies that lead to them, then by the file's order of those replies. */
function asMet(scenario: Scenario): Turn[] {
  const start = turnOf(scenario, scenario.start.turn)
  const met = new Set(start ? [start] : [])
  // A set is walked in the order in which it grows, while it grows.
  for (const turn of met) for (const next of nextOf(scenario, turn)) met.add(next)
  for (const turn of Object.values(scenario.turns)) met.add(turn)
  return [...met]
}

function nextOf(scenario: Scenario, turn: Turn): Turn[] {
  return turn.replies.flatMap(({ to }) => to.flatMap(({ go }) => turnOf(scenario, go) ?? []))
}
