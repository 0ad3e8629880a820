import type { Scenario, Temperament } from '../scenario/scenario.ts'
import { type Conversation, playedAs, type Said, type Typed } from './record.ts'

/** A fresh conversation with nothing said. The id and the time come from outside, so that a test can name them. */
export function begin(
  scenario: Scenario,
  temperament: Temperament,
  id: string,
  startedAt: number,
): Conversation {
  return {
    format: 1,
    id,
    scenario: scenario.id,
    version: scenario.version,
    temperament,
    startedAt,
    replies: [],
    view: null,
  }
}

/** The replies of the branch that ends at this one, first to last. Without `end`, the branch in view. */
export function branchOf(conversation: Conversation, end: string | null = conversation.view): Said[] {
  const byId = new Map(conversation.replies.map(said => [said.id, said]))
  const branch: Said[] = []
  for (
    let said = end === null ? undefined : byId.get(end);
    said;
    said = said.after ? byId.get(said.after) : undefined
  )
    branch.push(said)
  return branch.reverse()
}

/** What is said at one moment: a written reply's id, or typed words as they were read. */
export type Utterance = { picked: string } | { typed: Typed }

/**
 * Says a reply after the branch in view (K1). Picking the reply that was picked here before goes back onto that
 * branch instead of beginning a third copy of it (L3).
 *
 * @param at milliseconds since 1970; `took` milliseconds since the boss's line was shown.
 */
export function reply(
  conversation: Conversation,
  turn: string,
  utterance: Utterance,
  at: number,
  took: number,
): Conversation {
  if ('picked' in utterance) {
    const before = conversation.replies.find(
      said => said.after === conversation.view && said.picked === utterance.picked,
    )
    if (before) return { ...conversation, view: before.id }
  }
  const id = `r${conversation.replies.length + 1}`
  const said: Said = { id: freeId(conversation, id), after: conversation.view, turn, ...utterance, at, took }
  return { ...conversation, replies: [...conversation.replies, said], view: said.id }
}

/** Goes back to before the last reply in view; at the start nothing changes (L3). The branch left is kept. */
export function backOne(conversation: Conversation): Conversation {
  const last = branchOf(conversation).at(-1)
  return last ? { ...conversation, view: last.after } : conversation
}

/**
 * Goes back to the moment before the given reply was said, on whichever branch it is (L3).
 * @throws Error where the conversation has no such reply.
 */
export function backTo(conversation: Conversation, reply: string): Conversation {
  const said = conversation.replies.find(one => one.id === reply)
  if (!said) throw new Error(`Conversation ${conversation.id} has no reply "${reply}".`)
  return { ...conversation, view: said.after }
}

/** The written replies that were said at this moment before, on any branch: they are shown as tried. */
export function triedHere(conversation: Conversation): string[] {
  return conversation.replies.flatMap(said =>
    said.after === conversation.view ? (playedAs(said) ?? []) : [],
  )
}

/**
 * The words that belong into the box at this moment, to be said in another way: those last typed here before going back
 * (L3), or those that the boss did not understand just now (M4). Empty where there are none.
 */
export function wordsToReword(conversation: Conversation): string {
  const tried = conversation.replies.filter(said => said.after === conversation.view).at(-1)
  if (tried) return tried.typed?.words ?? ''
  const last = conversation.replies.find(said => said.id === conversation.view)
  return last?.typed && last.typed.as === null ? last.typed.words : ''
}

/** The ends of all branches, oldest first. One that was gone back from in the middle counts with where it got to. */
export function endsOf(conversation: Conversation): Said[] {
  const continued = new Set(conversation.replies.map(said => said.after))
  return conversation.replies.filter(said => !continued.has(said.id))
}

// Two tabs may have grown one conversation apart, so that counting alone could name a reply twice.
function freeId(conversation: Conversation, wanted: string): string {
  const taken = new Set(conversation.replies.map(said => said.id))
  let id = wanted
  for (let n = 2; taken.has(id); n++) id = `${wanted}-${n}`
  return id
}
