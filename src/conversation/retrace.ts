import { holds, type Outcome, outcomeOf, type Scenario, type Turn, turnOf } from '../scenario/scenario.ts'
import { branchOf } from './branch.ts'
import { type Conversation, playedAs } from './record.ts'
import { answerTo, bossLine, type Played, type Step } from './replay.ts'
import { startingAt } from './standing.ts'
import { type Terms, termsOf, weigh } from './weigh.ts'

/** A branch as it was played, with nothing to play on from. */
export type Retraced = Omit<Played, 'snapshot'>

/**
 * Walks a branch again by the plain rules (K1, B6), without the machine: a thousand conversations are looked back on at once
 * where somebody asks what they do. It comes to the same as `replay` (a test), at a small part of its cost.
 *
 * @param end the last reply of the branch; null is the start.
 * @param terms of this scenario and the conversation's temperament, where they are at hand already.
 */
export function retrace(
  scenario: Scenario,
  conversation: Conversation,
  end: string | null = conversation.view,
  terms: Terms = termsOf(scenario, conversation.temperament),
): Retraced {
  const branch = branchOf(conversation, end)
  const steps: Step[] = []
  let standing = startingAt(scenario.start.footing)
  let turn: Turn | null = turnOf(scenario, scenario.start.turn) ?? null
  let outcome: Outcome | null = null
  let line = turn ? bossLine(turn, standing, undefined) : ''
  for (const said of branch) {
    if (turn?.id !== said.turn) break
    const as = playedAs(said)
    const before = standing
    if (as === null) {
      steps.push({ said, turn, line, before, after: before, played: null })
      line = scenario.unclear ?? line
      continue
    }
    const reply = turn.replies.find(one => one.id === as)
    const weighed = reply && weigh(terms, before, reply)
    const way = weighed && reply.to.find(one => holds(one.when, weighed.after.footing, weighed.after.heard))
    // Some way is always open: no scenario that was read is otherwise.
    if (!way) break
    standing = weighed.after
    steps.push({ said, turn, line, before, after: standing, played: { reply, weighed } })
    turn = turnOf(scenario, way.go) ?? null
    outcome = outcomeOf(scenario, way.go) ?? null
    const answer = answerTo(reply, standing)
    line = turn ? bossLine(turn, standing, answer) : (answer ?? outcome?.boss ?? '')
  }
  return { steps, turn, outcome, line, standing, lost: branch.slice(steps.length) }
}
