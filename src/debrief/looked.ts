import { endsOf } from '../conversation/branch.ts'
import { type ConversationMachine, compile } from '../conversation/machine.ts'
import type { Conversation } from '../conversation/record.ts'
import { replay } from '../conversation/replay.ts'
import { load } from '../library.ts'
import type { Scenario, Temperament } from '../scenario/scenario.ts'
import type { Looked } from './habits.ts'

/**
 * The kept conversations of one scenario, replayed (K1). Only a scenario that was played is fetched.
 *
 * @param conversations all of this scenario. One that was begun and left before a word was said is left out: it says
 *   nothing of how it went.
 * @returns in the order given; nothing where the scenario cannot be fetched.
 */
export async function lookedAt(scenario: string, conversations: readonly Conversation[]): Promise<Looked[]> {
  const said = conversations.filter(({ replies }) => replies.length > 0)
  if (said.length === 0) return []
  try {
    const loaded = await load(scenario)
    return loaded.scenario ? allLooked(loaded.scenario, said) : []
  } catch {
    return []
  }
}

/** One machine a temperament serves them all. */
function allLooked(scenario: Scenario, conversations: readonly Conversation[]): Looked[] {
  const machines = new Map<Temperament, ConversationMachine>()
  return conversations.map(conversation => {
    const { temperament, view } = conversation
    const machine = machines.get(temperament) ?? compile(scenario, temperament)
    machines.set(temperament, machine)
    const branches = endsOf(conversation).map(({ id }) => replay(scenario, conversation, machine, id))
    return { scenario, conversation, branches, view: replay(scenario, conversation, machine, view) }
  })
}
