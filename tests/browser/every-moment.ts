import { begin, reply } from '../../src/conversation/branch.ts'
import type { Conversation } from '../../src/conversation/record.ts'
import { retrace } from '../../src/conversation/retrace.ts'
import type { Scenario } from '../../src/scenario/scenario.ts'

/**
 * Conversations that lead to every moment that looks different: each turn with each line that the boss has for it, after each
 * reply that leads there with each thing that the coaching can say of it; and each ending.
 */
export function everyMoment(scenario: Scenario): Conversation[] {
  const found = new Map<string, Conversation>()
  const waiting = [begin(scenario, scenario.boss.temperament, 'every', 1_700_000_000_000)]
  const states = new Set<string>()
  for (let here = waiting.shift(); here; here = waiting.shift()) {
    const { turn, outcome, line, standing, steps } = retrace(scenario, here)
    const last = steps.at(-1)?.played
    const looks = `${turn?.id ?? outcome?.id} ${line} ${last?.reply.id} ${last?.weighed.points}`
    if (!found.has(looks)) found.set(looks, here)
    const state = `${turn?.id} ${JSON.stringify(standing)}`
    if (!turn || states.has(state)) continue
    states.add(state)
    for (const { id } of turn.replies)
      waiting.push(reply(here, turn.id, { picked: id }, here.startedAt + here.replies.length + 1, 1))
  }
  return [...found.values()]
}
