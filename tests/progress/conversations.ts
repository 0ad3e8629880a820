import { reply } from '../../src/conversation/branch.ts'
import type { Conversation } from '../../src/conversation/record.ts'

export const NOON = Date.UTC(2026, 0, 5, 12)

/** A conversation of the customer panel with this many picked replies, a minute apart. */
export function aConversation(id: string, replies = 3, startedAt = NOON): Conversation {
  let conversation: Conversation = {
    format: 1,
    id,
    scenario: 'customer-panel',
    version: 1,
    temperament: 'steady',
    startedAt,
    replies: [],
    view: null,
  }
  for (let n = 1; n <= replies; n++) conversation = says(conversation, `say-${n}`, startedAt + n * 60_000)
  return conversation
}

/** The conversation with one more picked reply. */
export function says(conversation: Conversation, picked: string, at: number): Conversation {
  return reply(conversation, `turn-${picked}`, { picked }, at, 4000)
}

/** The conversation with one more reply in the person's own words. */
export function types(conversation: Conversation, words: string, at: number): Conversation {
  const reading = { stance: 'lead-forward', move: 'redirect', probability: 0.8, sure: true } as const
  return reply(conversation, 'turn-typed', { typed: { words, as: 'ask', reading } }, at, 4000)
}

/** Every line of the tree: what was said from the first reply to each, whatever the ids. Sorted. */
export function linesOf(conversation: Conversation): string[] {
  const lines = new Map<string, string>()
  for (const said of conversation.replies) {
    const before = said.after === null ? '' : `${lines.get(said.after)} / `
    lines.set(said.id, before + (said.picked ?? said.typed?.words))
  }
  return [...lines.values()].sort()
}
