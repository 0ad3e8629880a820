import { createStore } from 'zustand/vanilla'
import type { Conversation } from '../../conversation/record.ts'
import type { SessionStore } from '../../lms/cmi5/session-kept.ts'
import { isOwnId } from '../../scenario/pattern/own-id.ts'

/**
 * K3: the words of a conversation of the learner's own are told to a course only while they agree, and never those of before. What
 * was told stays with the course; after they withdraw, no word of it is told again.
 */
export interface OwnWords {
  /** With `subscribe` for React's useSyncExternalStore: the scenarios whose words are told from now on. */
  get(): ReadonlySet<string>
  subscribe(hear: () => void): () => void
  /** Whether the words of this scenario need the learner's agreement. */
  asks(scenario: string): boolean
  /** Whether they agreed, where that is needed. */
  agreed(scenario: string): boolean
  agree(scenario: string, yes: boolean): void
  /** Whether they agreed in this session, and agree no longer. */
  withdrawn(scenario: string): boolean
  /** A conversation of it was kept. @param before the same one as it was, if it was there. */
  said(now: Conversation, before: Conversation | undefined): void
  /** What of it is not told: nothing, all, or the replies with these ids. */
  withheld(conversation: Conversation): boolean | ReadonlySet<string>
  /** Whether anything was said in this session whose words are not told. */
  any(): boolean
}

/** Under it this tab remembers the conversations that were agreed to, by their ids, which are each one learner's alone. */
const KEY = 'front-foot.embed.words-agreed'

/**
 * Nothing is agreed to at first, but for what this tab remembers of a conversation that the course kept.
 *
 * @param kept what the course kept; words in there were told with their agreement.
 */
export function ownWords(kept: readonly Conversation[], tab: SessionStore): OwnWords {
  const remembered = readAgreed(tab)
  const store = createStore<ReadonlySet<string>>(() => new Set())
  /** By conversation, the replies that were said while it was agreed to. */
  const open = new Map<string, Set<string>>()
  const ids = new Map<string, Set<string>>()
  const ever = new Set<string>()
  let any = false
  const idsOf = (scenario: string) => {
    const found = ids.get(scenario) ?? new Set()
    ids.set(scenario, found)
    return found
  }
  const agreed = (scenario: string) => store.getState().has(scenario)
  const asks = isOwnId

  function agree(scenario: string, yes: boolean): void {
    const now = new Set(store.getState())
    if (yes) {
      now.add(scenario)
      ever.add(scenario)
    } else now.delete(scenario)
    for (const id of idsOf(scenario)) {
      if (yes) remembered.add(id)
      else {
        remembered.delete(id)
        open.delete(id)
      }
    }
    keepAgreed(tab, remembered)
    store.setState(now, true)
  }

  for (const { id, scenario, replies } of kept.filter(one => isOwnId(one.scenario))) {
    idsOf(scenario).add(id)
    if (!remembered.has(id)) continue
    open.set(id, new Set(replies.filter(said => said.typed?.words !== '').map(said => said.id)))
    agree(scenario, true)
  }

  return {
    get: store.getState,
    subscribe: store.subscribe,
    ...{ asks, agreed, agree },
    withdrawn: scenario => ever.has(scenario) && !agreed(scenario),
    said({ id, scenario, replies }, before) {
      if (!asks(scenario)) return
      idsOf(scenario).add(id)
      const known = new Set(before?.replies.map(said => said.id))
      const news = replies.filter(said => !known.has(said.id))
      if (!agreed(scenario)) {
        any ||= news.length > 0
        return
      }
      if (!remembered.has(id)) keepAgreed(tab, remembered.add(id))
      const told = open.get(id) ?? new Set()
      for (const said of news) told.add(said.id)
      open.set(id, told)
    },
    withheld({ id, scenario, replies }) {
      if (!asks(scenario)) return false
      if (!agreed(scenario)) return true
      const told = open.get(id)
      return new Set(replies.flatMap(said => (told?.has(said.id) ? [] : [said.id])))
    },
    any: () => any,
  }
}

function readAgreed(tab: SessionStore): Set<string> {
  try {
    const kept: unknown = JSON.parse(tab?.getItem(KEY) ?? '[]')
    return new Set(Array.isArray(kept) ? kept.filter(id => typeof id === 'string') : [])
  } catch {
    return new Set()
  }
}

function keepAgreed(tab: SessionStore, ids: ReadonlySet<string>): void {
  try {
    tab?.setItem(KEY, JSON.stringify([...ids]))
  } catch {
    // Full or blocked: it is asked again after a reload.
  }
}
