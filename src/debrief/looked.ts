import { endsOf } from '../conversation/branch.ts'
import type { Conversation } from '../conversation/record.ts'
import { retrace } from '../conversation/retrace.ts'
import { type Terms, termsOf } from '../conversation/weigh.ts'
import { load } from '../library.ts'
import type { Own } from '../scenario/pattern/own.ts'
import type { Scenario, Temperament } from '../scenario/scenario.ts'
import type { Looked } from './habits.ts'

/**
 * The kept conversations of one scenario, walked again (K1). Only a scenario that was played is fetched.
 *
 * @param conversations all of this scenario. One that was begun and left before a word was said is left out: it says
 *   nothing of how it went.
 * @param own what a person told of it, where it is a conversation of their own.
 * @returns in the order given; nothing where the scenario cannot be fetched.
 */
export async function lookedAt(
  scenario: string,
  conversations: readonly Conversation[],
  own?: Own,
): Promise<Looked[]> {
  const said = conversations.filter(({ replies }) => replies.length > 0)
  if (said.length === 0) return []
  try {
    const loaded = own ? await loadedOwn(own) : (await load(scenario)).scenario
    return loaded ? looksAt(loaded, said) : []
  } catch {
    return []
  }
}

/** What makes a scenario of a person's words is fetched where there are any. */
async function loadedOwn(own: Own): Promise<Scenario> {
  return (await import('../library/own.ts')).loadOwn(own)
}

/** Conversations of a scenario that is here, walked again. */
export function looksAt(scenario: Scenario, conversations: readonly Conversation[]): Looked[] {
  const allTerms = new Map<Temperament, Terms>()
  return conversations.map(conversation => {
    const { temperament, view } = conversation
    const terms = allTerms.get(temperament) ?? termsOf(scenario, temperament)
    allTerms.set(temperament, terms)
    const branches = endsOf(conversation).map(({ id }) => retrace(scenario, conversation, id, terms))
    // Mostly one branch, and that is in view.
    const inView = branches.find(({ steps, lost }) => (lost.at(-1) ?? steps.at(-1)?.said)?.id === view)
    return { scenario, conversation, branches, view: inView ?? retrace(scenario, conversation, view, terms) }
  })
}
