import { fromLink, toLink } from '../../conversation/link.ts'
import type { Conversation } from '../../conversation/record.ts'
import { ANSWERING, COACHING, type Settings } from '../../progress/kept.ts'
import { TEMPERAMENTS, type Temperament } from '../../scenario/scenario.ts'
import { hashIn } from './within.ts'

/** What the part behind `#` of a scenario's page asks for: only what happens on it (design.md, Addresses). */
export type Asked =
  | { screen: 'practice'; conversation: Conversation | null; broken: boolean; again?: Again }
  | { screen: 'debrief'; conversation: Conversation; broken: false; again?: never }

/** How a fresh conversation is to be had this once, whatever the settings say. */
export interface Again extends Pick<Settings, 'coaching' | 'answer'> {
  temperament: Temperament
}

/** The address of a conversation as it stands, to be gone on with. */
export function playHash(conversation: Conversation): string {
  return `#play/${toLink(conversation)}`
}

/** The address of looking back at the branch in view. */
export function debriefHash(conversation: Conversation): string {
  return `#debrief/${toLink(conversation)}`
}

/** Whether a part of the page's address is this scenario's: its own part, or a link to one of its conversations. */
export function isWithin(within: string, hash: string, scenario: string): boolean {
  const here = hashIn(within, hash)
  return within === '' || here !== hash || readHash(here, scenario).conversation !== null
}

/**
 * Reads the part of an address from `#` on. Never throws: what cannot be read, or belongs to another scenario, is
 * `broken` and asks for a fresh start. One that asks for
 * a fresh start already gets that, in whatever way it can.
 */
export function readHash(hash: string, scenario: string): Asked {
  const [, screen, link] = /^#(play|debrief)\/(.*)$/s.exec(hash) ?? []
  if (link === undefined) {
    const again = againIn(hash)
    const broken = hash.length > 1 && !/^#(new$|again)/.test(hash)
    return { screen: 'practice', conversation: null, broken, ...(again && { again }) }
  }
  const conversation = fromLink(link)
  if (conversation?.scenario !== scenario) return { screen: 'practice', conversation: null, broken: true }
  return screen === 'debrief'
    ? { screen: 'debrief', conversation, broken: false }
    : { screen: 'practice', conversation, broken: false }
}

function againIn(hash: string): Again | null {
  const [, boss, when, how] = hash.split('/')
  const temperament = TEMPERAMENTS.find(one => one === boss)
  const coaching = COACHING.find(one => one === when)
  const answer = ANSWERING.find(one => one === how)
  return temperament && coaching && answer ? { temperament, coaching, answer } : null
}
