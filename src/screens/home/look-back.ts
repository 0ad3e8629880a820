import { endsOf } from '../../conversation/branch.ts'
import { type ConversationMachine, compile } from '../../conversation/machine.ts'
import type { Conversation } from '../../conversation/record.ts'
import { replay } from '../../conversation/replay.ts'
import { habitsOf, type Looked } from '../../debrief/habits.ts'
import { type Suggestion, suggestionOf } from '../../debrief/suggestion.ts'
import { load } from '../../library.ts'
import type { Progress } from '../../progress/progress.ts'
import type { Scenario, Temperament } from '../../scenario/scenario.ts'
import type { Summary } from '../../scenario/summary.ts'
import { type LastTime, lastTime } from './last-time.ts'

/** What the kept conversations come to for the shelf. */
export interface LookedBack {
  /** By scenario id. */
  times: ReadonlyMap<string, LastTime>
  next: Suggestion | null
}

/**
 * Replays what is kept (K1): so it comes in a chunk of its own, with the machine. Only scenarios that were played are
 * fetched; what cannot be fetched is left out.
 */
export async function lookBack(shelf: readonly Summary[], keep: Progress): Promise<LookedBack> {
  const all = await Promise.all(shelf.map(({ id }) => lookedAt(id, keep)))
  const times = all.flatMap((looked, i): [string, LastTime][] => {
    const last = lastTime(looked)
    const id = shelf[i]?.id
    return last && id !== undefined ? [[id, last]] : []
  })
  return { times: new Map(times), next: suggestionOf(shelf, habitsOf(all.flat())) }
}

async function lookedAt(id: string, keep: Progress): Promise<Looked[]> {
  // One that was begun and left before a word was said says nothing of how it went.
  const conversations = keep.conversationsOf(id).filter(({ replies }) => replies.length > 0)
  if (conversations.length === 0) return []
  try {
    const { scenario } = await load(id)
    return scenario ? allLooked(scenario, conversations) : []
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
