import type { Conversation } from '../../conversation/record.ts'
import { replay } from '../../conversation/replay.ts'
import type { OutcomeKind, Scenario } from '../../scenario/scenario.ts'
import { debriefHash } from '../stage/address.ts'
import type { Standing } from '../stage/standing.ts'

/** What a row of the shelf says of the last play, and what it draws. */
export type LastTime = {
  /** Where the two stood, from the start on. */
  path: Standing[]
  /** When something was last said: milliseconds since 1970. */
  at: number
} & (
  | { state: 'unfinished'; reply: number }
  /** `debrief` is the part of its address behind the scenario's page. */
  | { state: 'over'; kind: OutcomeKind; debrief: string }
)

/**
 * Looks back on a conversation for the shelf. It replays (K1), so it comes in a chunk of its own, with the machine.
 *
 * @param conversation with at least one reply in view; the shelf asks for no other.
 */
export function lastTime(scenario: Scenario, conversation: Conversation): LastTime {
  const { steps, outcome, standing } = replay(scenario, conversation)
  const path = [...steps.map(step => step.before), standing].map(({ footing, heard }) => ({ footing, heard }))
  const at = conversation.replies.reduce((last, said) => Math.max(last, said.at), conversation.startedAt)
  if (outcome) return { path, at, state: 'over', kind: outcome.kind, debrief: debriefHash(conversation) }
  return { path, at, state: 'unfinished', reply: steps.length + 1 }
}
