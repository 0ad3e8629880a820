import { holds, type Scenario, turnOf } from '../../scenario/scenario.ts'
import { reply } from '../branch.ts'
import type { Conversation } from '../record.ts'
import { retrace } from '../retrace.ts'
import type { Standing } from '../standing.ts'
import { startingAt } from '../standing.ts'
import { termsOf, weigh } from '../weigh.ts'
import { arrived, type Session } from './session.ts'

/**
 * On to a turn that the room may not have come to: by the replies that lead there soonest from the moment in view, else from
 * the start. They are said as picked, in no time, so that the record stays a conversation that can be replayed (K1). A
 * turn that cannot be reached changes nothing.
 */
export function skipping(scenario: Scenario, session: Session, to: string, at: number): Session {
  const { conversation, played } = session
  const here = played.turn && wayTo(scenario, conversation, played.turn.id, played.standing, to)
  const start = startingAt(scenario.start.footing)
  const way = here ?? wayTo(scenario, conversation, scenario.start.turn, start, to)
  if (!way) return session
  let next: Conversation = here ? conversation : { ...conversation, view: null }
  for (const picked of way) {
    const { turn } = retrace(scenario, next)
    if (turn) next = reply(next, turn.id, { picked }, at, 0)
  }
  return arrived(scenario, session, next, at)
}

/** A shortest list of written replies from one turn to another; of equals the first in the file's order. Visits states, each once. */
function wayTo(
  scenario: Scenario,
  { temperament }: Pick<Conversation, 'temperament'>,
  from: string,
  standing: Standing,
  to: string,
): string[] | null {
  const terms = termsOf(scenario, temperament)
  const seen = new Set<string>()
  let front = [{ at: from, standing, way: [] as string[] }]
  while (front.length > 0) {
    const next: typeof front = []
    for (const { at, standing, way } of front) {
      if (at === to) return way
      for (const one of turnOf(scenario, at)?.replies ?? []) {
        const { after } = weigh(terms, standing, one)
        const go = one.to.find(({ when }) => holds(when, after.footing, after.heard))?.go
        const key = `${go} ${Object.values(after).join(' ')}`
        if (go === undefined || seen.has(key)) continue
        seen.add(key)
        next.push({ at: go, standing: after, way: [...way, one.id] })
      }
    }
    front = next
  }
  return null
}
