import { fromLink, toLink } from '../../conversation/link.ts'
import type { Conversation } from '../../conversation/record.ts'

/** What the part behind `#` of a scenario's page asks for: only what happens on it (design.md, Addresses). */
export type Asked =
  | { screen: 'practice'; conversation: Conversation | null; broken: boolean }
  | { screen: 'debrief'; conversation: Conversation; broken: false }

/** The address of a conversation as it stands, to be gone on with. */
export function playHash(conversation: Conversation): string {
  return `#play/${toLink(conversation)}`
}

/** The address of looking back at the branch in view. */
export function debriefHash(conversation: Conversation): string {
  return `#debrief/${toLink(conversation)}`
}

/**
 * Reads the part of an address from `#` on. Never throws: what cannot be read, or belongs to another scenario, is
 * `broken` and asks for a fresh start.
 */
export function readHash(hash: string, scenario: string): Asked {
  const [, screen, link] = /^#(play|debrief)\/(.*)$/s.exec(hash) ?? []
  if (link === undefined)
    return { screen: 'practice', conversation: null, broken: hash.length > 1 && hash !== '#new' }
  const conversation = fromLink(link)
  if (conversation?.scenario !== scenario) return { screen: 'practice', conversation: null, broken: true }
  return screen === 'debrief'
    ? { screen: 'debrief', conversation, broken: false }
    : { screen: 'practice', conversation, broken: false }
}
