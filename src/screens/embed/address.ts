import { useSyncExternalStore } from 'react'
import type { Conversation } from '../../conversation/record.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import { readHash } from '../stage/address.ts'
import { hashHere } from '../stage/here.ts'
import { partsOf, ROOT_IN_FILE } from '../stage/one-file.ts'
import { hashIn } from '../stage/within.ts'

/*
 * An embed's address names in its hash what is asked (lms/messages/embed-address.ts); behind a second # stands what happens: one
 * scenario's own part as on its page, of several each behind its id.
 */

/** Where links lead that a page of the site has to the rest of the site. Here it is the list, if there are several. */
export const LIST = '#all/'

/**
 * Keeps what is asked in the address, whatever part of the page a link names. To be called before any screen listens.
 * Where a sandboxed frame keeps its address to itself, it stays as it was, and nothing else is lost.
 */
export function keepAsked(): void {
  const replaceState = history.replaceState.bind(history)
  history.replaceState = (...given) => {
    try {
      replaceState(...given)
    } catch {
      // The conversation is in memory, and with the course.
    }
  }
  const { page, search } = partsOf(location.hash)
  const keep = () => {
    if (/^#[^/]/.test(location.hash))
      history.replaceState(null, '', ROOT_IN_FILE + page + search + location.hash)
  }
  keep()
  window.addEventListener('hashchange', keep)
}

/** The part of the address that is on the page, kept up to date as links are followed. */
export function usePart(): string {
  return useSyncExternalStore(hearHash, hashHere)
}

function hearHash(hear: () => void): () => void {
  window.addEventListener('hashchange', hear)
  return () => window.removeEventListener('hashchange', hear)
}

/** The part of the address that is a scenario's own. */
export function withinOf(scenario: Scenario, scenarios: readonly Scenario[]): string {
  return scenarios.length > 1 ? `#${scenario.id}` : ''
}

/** The scenario that a part of the address belongs to; `undefined` where it does not say, null where it is the list. */
export function scenarioAt(part: string, scenarios: readonly Scenario[]): Scenario | null | undefined {
  const [only] = scenarios
  if (only && scenarios.length === 1) return only
  if (part === '' || part === LIST) return null
  return scenarios.find(
    one =>
      part === `#${one.id}` || part.startsWith(`#${one.id}/`) || readHash(part, one.id).conversation !== null,
  )
}

/** The conversation that is looked back on at this part of the address, or null. */
export function lookedBackOn(part: string, within: string, scenario: Scenario) {
  const asked = readHash(hashIn(within, part), scenario.id)
  return asked.screen === 'debrief' ? asked.conversation : null
}

/** The conversation that the address holds, or null. */
export function conversationHere(scenarios: readonly Scenario[]): Conversation | null {
  const scenario = scenarioAt(hashHere(), scenarios)
  if (!scenario) return null
  return readHash(hashIn(withinOf(scenario, scenarios), hashHere()), scenario.id).conversation
}
