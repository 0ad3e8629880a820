import { outcomeOf, type Scenario, turnOf } from '../scenario/scenario.ts'
import type { Walked } from './walked.ts'

/** What is said of a scenario that did not end: never quite all of it. */
const MOST = 0.99

/**
 * How much of a scenario was gone through, 0 to 1; 1 once a branch came to an outcome. Before that: the replies said, against
 * those and the fewest that still lead to an end, on the branch where that is most. It never falls as a conversation grows:
 * going back and unclear replies (M4) take nothing away.
 */
export function goneOf(scenario: Scenario, walks: readonly Walked[]): number {
  let most = 0
  const left = repliesLeft(scenario)
  for (const { steps, turn, outcome } of walks) {
    if (outcome) return 1
    const turns = [...steps.map(step => step.turn.id), ...(turn ? [turn.id] : [])]
    let said = 0
    for (const [n, here] of turns.entries()) {
      if (steps[n - 1]?.played) said++
      const more = left.get(here)
      if (said > 0 && more !== undefined) most = Math.max(most, said / (said + more))
    }
  }
  return Math.min(MOST, Math.floor(most * 100) / 100)
}

/** The fewest replies from each turn to any outcome, whatever the scales stand at. */
function repliesLeft(scenario: Scenario): Map<string, number> {
  const left = new Map<string, number>()
  const turns = Object.values(scenario.turns)
  for (let steps = 1; steps <= turns.length; steps++)
    for (const turn of turns.filter(({ id }) => !left.has(id))) {
      const ways = turn.replies.flatMap(reply => reply.to.map(way => way.go))
      const ends = (go: string) =>
        steps === 1
          ? outcomeOf(scenario, go) !== undefined
          : turnOf(scenario, go) && left.get(go) === steps - 1
      if (ways.some(ends)) left.set(turn.id, steps)
    }
  return left
}
