import { bestOf, endings, type Looked, saidLast } from '../../debrief/habits.ts'
import type { OutcomeKind } from '../../scenario/scenario.ts'
import { debriefHash } from '../stage/address.ts'
import type { Standing } from '../stage/standing.ts'

/** What a row of the shelf says of the last play, and what it draws. */
export type LastTime = {
  /** Where the two stood, from the start on. */
  path: Standing[]
  /** When something was last said: milliseconds since 1970. */
  at: number
  /** The best ending of all conversations and branches; null before the first. */
  best: OutcomeKind | null
} & (
  | { state: 'unfinished'; reply: number }
  /** `debrief` is the part of its address behind the scenario's page. */
  | { state: 'over'; kind: OutcomeKind; debrief: string }
)

/**
 * Looks back on a scenario for the shelf.
 *
 * @param looked its conversations, the latest first.
 * @returns undefined where none has a reply in view: one that was gone back from to its start says nothing of how it went.
 */
export function lastTime(looked: readonly Looked[]): LastTime | undefined {
  const latest = looked.find(({ conversation }) => conversation.view !== null)
  if (!latest) return undefined
  const { steps, outcome, standing } = latest.view
  const path = [...steps.map(step => step.before), standing].map(({ footing, heard }) => ({ footing, heard }))
  const about = { path, at: saidLast(latest.conversation), best: bestOf(looked.flatMap(endings)) }
  if (outcome)
    return { ...about, state: 'over', kind: outcome.kind, debrief: debriefHash(latest.conversation) }
  return { ...about, state: 'unfinished', reply: steps.length + 1 }
}
