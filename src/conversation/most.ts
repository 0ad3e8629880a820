import { type Heard, holds, type Scenario, type Temperament, turnOf } from '../scenario/scenario.ts'
import { type Standing, startingAt } from './standing.ts'
import { termsOf, weigh } from './weigh.ts'

/**
 * The most that can be heard in a scenario under a temperament, 0 to 3 (P2): what the second half of a score is measured by.
 * Walks states by the plain rules, without the machine, since the debrief asks for it in the browser; it stops as soon
 * as everything can be heard. The proof's visit of the machine comes to the same (a test).
 */
export function mostHeard(scenario: Scenario, temperament: Temperament): Heard {
  const found = FOUND.get(scenario) ?? new Map<Temperament, Heard>()
  FOUND.set(scenario, found)
  const most = found.get(temperament) ?? lookedFor(scenario, temperament)
  found.set(temperament, most)
  return most
}

/** What was found before: a course is told after every reply, and a scenario may have many states. */
const FOUND = new WeakMap<Scenario, Map<Temperament, Heard>>()

function lookedFor(scenario: Scenario, temperament: Temperament): Heard {
  const terms = termsOf(scenario, temperament)
  const seen = new Set<string>()
  const waiting: { turn: string; standing: Standing }[] = [
    { turn: scenario.start.turn, standing: startingAt(scenario.start.footing) },
  ]
  let most: Heard = 0
  for (let here = waiting.pop(); here; here = waiting.pop()) {
    if (here.standing.heard > most) most = here.standing.heard
    if (most === 3) break
    for (const reply of turnOf(scenario, here.turn)?.replies ?? []) {
      const { after } = weigh(terms, here.standing, reply)
      const way = reply.to.find(one => holds(one.when, after.footing, after.heard))
      const key = `${way?.go} ${Object.values(after).join(' ')}`
      if (!way || seen.has(key)) continue
      seen.add(key)
      waiting.push({ turn: way.go, standing: after })
    }
  }
  return most
}
