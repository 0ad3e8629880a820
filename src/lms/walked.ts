import { endsOf } from '../conversation/branch.ts'
import type { Conversation, Said } from '../conversation/record.ts'
import { type Retraced, retrace } from '../conversation/retrace.ts'
import { termsOf } from '../conversation/weigh.ts'
import type { Scenario } from '../scenario/scenario.ts'

/** One branch of a conversation, from the first reply to its last. */
export interface Walked extends Retraced {
  end: Said
}

/** Every branch of a conversation walked again, by the moment of its last reply in the record, oldest first (K1, B6). */
export function walksOf(scenario: Scenario, conversation: Conversation): Walked[] {
  const terms = termsOf(scenario, conversation.temperament)
  const byId = new Map(conversation.replies.map(said => [said.id, said]))
  return endsOf(conversation).map(end => {
    // Only the branch is handed on: looking each reply up among all of them would cost the square of a long record.
    const replies: Said[] = []
    for (let said: Said | undefined = end; said; said = said.after ? byId.get(said.after) : undefined)
      replies.push(said)
    const branch = { ...conversation, replies: replies.reverse(), view: end.id }
    return { end, ...retrace(scenario, branch, end.id, terms) }
  })
}
