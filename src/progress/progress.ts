import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Conversation } from '../conversation/record.ts'
import { type Card, NO_CARD } from '../debrief/card.ts'
import type { Lead } from '../debrief/drill.ts'
import type { Temperament } from '../scenario/scenario.ts'
import { noneApart } from './apart.ts'
import { CARDS, withCard } from './cards.ts'
import { noChoices } from './choices.ts'
import { CONVERSATIONS } from './conversations.ts'
import { deviceOver } from './device.ts'
import { counted, DRILL } from './drill.ts'
import { own } from './entries.ts'
import type { Kept, Settings } from './kept.ts'
import { ERASED_KEY, isAside, OURS } from './keys.ts'
import { type Guess, keptSince, MEMO, withGuess } from './memo.ts'
import { OWNS } from './owns.ts'
import type { Parts } from './parts.ts'
import { SETTINGS, withTemperament } from './settings.ts'
import { noTroubles } from './troubles.ts'
import { lastMoment } from './unite.ts'
import { noUnreadables } from './unreadables.ts'

/** What is kept on this device (K2). Nothing here throws; what the device refuses stays in memory and `trouble` says so. */
export interface Progress {
  /** React-free; a screen reads it with `useStore`. */
  store: StoreApi<Kept>
  /**
   * Keeps a conversation: after each reply, and after going back. Written at once.
   * @returns it as it is kept: with the replies that another tab added, if any. Ids of the given one stay.
   */
  keepConversation(conversation: Conversation): Conversation
  /** The conversation of this scenario in which something was said, or which was begun, last. */
  latestOf(scenario: string): Conversation | undefined
  /** All of this scenario, the latest first. */
  conversationsOf(scenario: string): Conversation[]
  setSetting<Name extends Exclude<keyof Settings, 'temperaments'>>(name: Name, value: Settings[Name]): void
  /** Remembers the temperament for the next time that this scenario is begun. */
  chooseTemperament(scenario: string, temperament: Temperament): void
  /** Counts a line of the drill: the move that it asked for, and whether that came. */
  countDrill(asked: Lead, came: boolean): void
  /** The words to take along from a scenario; a blank card where there are none. */
  cardOf(scenario: string): Card
  /** @param card as it is now, or what changes it: that is done on the newest one, whichever tab wrote it, maybe again. */
  keepCard(scenario: string, card: Card | ((card: Card) => Card)): void
  /** Notes which reply somebody thought had turned a conversation (L4). */
  keepGuess(conversation: string, guess: Guess): void
  /**
   * Lets an act that concerns all of it at the parts, and writes what that changed: saving to a file (export.ts), bringing one
   * back (import.ts), erasing (erase.ts). Those are fetched by the few pages that have them.
   * @returns what the act returns.
   */
  act<Result>(what: (parts: Parts) => Result): Result
  /** Reads the device again and tries again what it refused. */
  refresh(): void
  /** Stops listening to other tabs. */
  close(): void
}

/**
 * Opens what is kept on this device.
 *
 * @param storage such as `() => localStorage`. It may throw: sandboxed frames and blocked cookies do.
 * @param now milliseconds since 1970.
 * @param events such as `window`: its `storage` events bring what other tabs do, its `pageshow` what was missed while
 *   the page lay in the browser's back-and-forward cache.
 */
export function openProgress(storage: () => Storage, now: () => number, events?: EventTarget): Progress {
  const device = deviceOver(storage)
  const troubles = noTroubles(now)
  const unreadables = noUnreadables(device, key => troubles.arose('unreadable', key))
  const conversations = noneApart(device, unreadables, CONVERSATIONS)
  const owns = noneApart(device, unreadables, OWNS)
  /** What lies each under a key of its own. */
  const apart = [conversations, owns]
  const choices = noChoices(device, unreadables, SETTINGS)
  const drill = noChoices(device, unreadables, DRILL)
  const cards = noChoices(device, unreadables, CARDS)
  const memo = noChoices(device, unreadables, MEMO)
  /** What is chosen, each under one key. */
  const places = new Map<string, Pick<typeof memo, 'take' | 'save' | 'drop'>>([
    [SETTINGS.key, choices],
    [DRILL.key, drill],
    [CARDS.key, cards],
    [MEMO.key, memo],
  ])
  const store = createStore<Kept>()(kept)
  let scanned = false

  function kept(): Kept {
    return {
      conversations: conversations.all(),
      settings: choices.value(),
      drill: drill.value(),
      cards: cards.value(),
      memo: memo.value(),
      own: owns.all(),
      trouble: troubles.worst(),
      unreadable: unreadables.all().length,
    }
  }

  /** Takes in what the device has under this key, whosever it is. @returns false where it cannot be read. */
  function take(key: string): boolean {
    const part = apart.find(({ under }) => key.startsWith(under))
    const place = places.get(key)
    if (!part && !place && !isAside(key)) return true
    const text = device.read(key)
    if (!text.ok) {
      troubles.arose('blocked', text.detail)
      return false
    }
    if (part) part.take(key.slice(part.under.length), text.value)
    else if (place) place.take(text.value)
    else if (text.value === null) unreadables.gone(key)
    else unreadables.found(key, text.value, 'broken')
    return true
  }

  function scan(): boolean {
    const keys = device.keys()
    if (!keys.ok) {
      troubles.arose('blocked', keys.detail)
      return false
    }
    const known = [
      ...apart.flatMap(({ ids, under }) => ids().map(id => under + id)),
      ...unreadables.all().map(({ key }) => key),
      ...places.keys(),
    ]
    const ours = keys.value.filter(key => key.startsWith(OURS))
    return [...new Set([...known, ...ours])].every(take)
  }

  /** Something is kept from now on. */
  function changed(): void {
    if (memo.value().since === null) memo.make(keptSince(now()))
    settle()
  }

  /** Writes what is not written yet, and shows how things stand. Every public act ends here. */
  function settle(): void {
    scanned ||= scan()
    if (scanned) {
      const refusals = [...apart, ...places.values()].flatMap(one => one.save() ?? [])
      const over = (['blocked', 'full'] as const).filter(kind => refusals.every(one => one.kind !== kind))
      troubles.passed(...over)
      for (const { kind, detail } of refusals) troubles.arose(kind, detail)
    }
    if (unreadables.all().length === 0) troubles.passed('unreadable')
    const next = kept()
    const before = store.getState()
    const same = (Object.keys(next) as (keyof Kept)[]).every(part => next[part] === before[part])
    if (!same) store.setState(next)
  }

  function refresh(): void {
    scanned = scan()
    settle()
  }

  /** Forgets all that is in memory, and what this tab may have written since another one erased everything. */
  function erased(): void {
    for (const { ids, drop, under } of apart)
      for (const id of ids()) {
        drop(id)
        device.erase(under + id)
      }
    for (const place of places.values()) place.drop()
    for (const { key } of unreadables.all()) unreadables.gone(key)
    refresh()
  }

  function hear(event: Event): void {
    // Read by their fields: a test's events, and some frames', are not of this window's classes.
    const { key, newValue, storageArea, persisted } = event as Partial<StorageEvent & PageTransitionEvent>
    if (event.type === 'pageshow') {
      if (persisted) refresh()
    } else if (storageArea && !device.is(storageArea)) {
      return
    } else if (typeof key !== 'string') {
      refresh()
    } else if (key === ERASED_KEY) {
      // It is written, then taken away: heard once.
      if (newValue !== null) erased()
    } else if (key.startsWith(OURS)) {
      scanned &&= take(key)
      settle()
    }
  }
  for (const type of ['storage', 'pageshow']) events?.addEventListener(type, hear)
  refresh()

  function conversationsOf(scenario: string): Conversation[] {
    return Object.values(conversations.all())
      .filter(one => one.scenario === scenario)
      .sort((a, b) => lastMoment(b) - lastMoment(a) || (a.id < b.id ? -1 : 1))
  }

  return {
    store,
    keepConversation(conversation) {
      conversations.keep(conversation)
      changed()
      return own(conversations.all(), conversation.id) ?? conversation
    },
    conversationsOf,
    latestOf: scenario => conversationsOf(scenario)[0],
    setSetting(name, value) {
      choices.make(settings => ({ ...settings, [name]: value }))
      changed()
    },
    chooseTemperament(scenario, temperament) {
      choices.make(settings => withTemperament(settings, scenario, temperament))
      changed()
    },
    countDrill(asked, came) {
      drill.make(counted(asked, came))
      changed()
    },
    cardOf: scenario => own(cards.value(), scenario) ?? NO_CARD,
    keepCard(scenario, card) {
      cards.make(withCard(scenario, card))
      changed()
    },
    keepGuess(conversation, guess) {
      memo.make(withGuess(conversation, guess))
      changed()
    },
    act(what) {
      const result = what({
        ...{ device, conversations, owns, choices, drill, cards, memo },
        unreadables,
        now,
        refresh,
      })
      settle()
      return result
    },
    refresh,
    close() {
      for (const type of ['storage', 'pageshow']) events?.removeEventListener(type, hear)
    },
  }
}
