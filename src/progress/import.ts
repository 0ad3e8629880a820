import type { Choice, Choices } from './choices.ts'
import { bringConversations } from './import-conversations.ts'
import { bringOwns } from './import-owns.ts'
import { OURS } from './keys.ts'
import { keptSince } from './memo.ts'
import { cardsUnited, settingsUnited, talliesUnited } from './merge.ts'
import { bringDrafts } from './own-drafts-many.ts'
import type { Parts } from './parts.ts'
import type { Progress } from './progress.ts'
import { type Content, type Refused, readFile } from './read-file.ts'
import { bringRooms } from './rooms.ts'

/** What a file brought. */
export interface Brought {
  is: 'brought'
  /** Conversations that were not here, that were here with less in them, and that were here just so. */
  added: number
  grown: number
  known: number
  /** Conversations of the person's own that were not here, or came in a later form. */
  own: number
  /** Of those, what was not finished. */
  drafts: number
  /** Sessions with a room that were not here, or came with more in them. */
  rooms: number
  /** Scenarios of which words to take along came. */
  cards: number
  /** Whether settings or the drill's counts came. */
  others: boolean
  /** Texts that came and cannot be read; they are preserved. */
  unreadable: number
  /** Why not all of it could be written (K2): it is in memory until the page is left. */
  trouble: 'blocked' | 'full' | null
}

/** @see Refused */
export type Imported = Brought | { is: Refused }

/** So many texts of a file that cannot be read lie each by itself, and the rest of them together. */
const MOST_APART = 100

/**
 * Brings a file of `exportFile` back. Never throws. What is refused has changed nothing.
 *
 * It is merged: nothing that is here goes, and the same file twice changes nothing the second time.
 * - Conversations by their replies (K1), cards by their lines. What a file has and this device had erased comes back.
 * - Conversations of the person's own: of two copies the later one holds.
 * - A setting only where this device still has the one that holds before anybody chooses: a choice made here stays.
 * - Of the drill's counts, move by move, those of the device that asked more often. A sum would count a file twice.
 * - What somebody thought had turned a conversation, where nothing is noted here.
 */
export function importFile(keep: Progress, text: string): Imported {
  const read = readFile(text)
  if (read.is !== 'read') return read
  keep.refresh()
  const { refused, ...brought } = keep.act(parts => bring(read.content, parts))
  const kind = keep.store.getState().trouble?.kind
  return { is: 'brought', ...brought, trouble: kind === 'blocked' || kind === 'full' ? kind : refused }
}

function bring(content: Content, parts: Parts) {
  const { choices, drill, cards, memo, conversations, owns, now } = parts
  const isNew = conversations.ids().length + owns.ids().length === 0 && memo.value().savedAt === null
  const cardsBefore = cards.value()
  const { counts, guesses } = bringConversations(content, conversations)
  const own = bringOwns(content.own, owns)
  const drafts = bringDrafts(content.drafts, parts)
  const rooms = bringRooms(content.rooms, parts)
  changes(cards, all => cardsUnited(all, content.cards))
  const others = [
    changes(choices, settings => settingsUnited(settings, content.settings)),
    changes(drill, tally => talliesUnited(tally, content.drill)),
  ].some(Boolean)
  const came = Object.entries(cards.value()).filter(
    ([id, card]) =>
      JSON.stringify(card) !== JSON.stringify(Object.entries(cardsBefore).find(([one]) => one === id)?.[1]),
  ).length
  const { unreadable, refused } = preserve(content.unreadable, parts)
  const anything = counts.added + counts.grown + own + drafts + rooms + came + unreadable > 0 || others
  changes(memo, noted => ({
    since: anything ? keptSince(now())(noted).since : noted.since,
    // A device that had nothing has what the file has, so it was saved when the file was.
    savedAt: isNew && anything ? content.memo.savedAt : noted.savedAt,
    guesses: { ...noted.guesses, ...without(guesses, noted.guesses) },
  }))
  return { ...counts, own, drafts, rooms, cards: came, others, unreadable, refused }
}

/** Makes a choice unless it changes nothing, so that nothing is written then. @returns whether it does. */
function changes<Value>(choices: Choices<Value>, choice: Choice<Value>): boolean {
  const before = choices.value()
  if (JSON.stringify(choice(before)) === JSON.stringify(before)) return false
  choices.make(choice)
  return true
}

function without<Value>(all: Record<string, Value>, taken: Record<string, Value>): Record<string, Value> {
  return Object.fromEntries(Object.entries(all).filter(([id]) => !Object.hasOwn(taken, id)))
}

/** Puts texts that cannot be read aside, those that are not there yet. */
function preserve(texts: readonly string[], { unreadables }: Parts) {
  const rest = texts.slice(MOST_APART)
  const all = [...texts.slice(0, MOST_APART), ...(rest.length > 0 ? [JSON.stringify(rest)] : [])]
  const here = new Set(unreadables.all().map(({ text }) => text))
  const fresh = all.filter(text => !here.has(text))
  let refused: 'blocked' | 'full' | null = null
  let nth = 0
  for (const text of fresh) {
    const names = new Set(unreadables.all().map(({ key }) => key))
    do nth++
    while (names.has(fromFile(nth)))
    const room = unreadables.makeRoom(fromFile(nth), text)
    if (!room.ok) refused = room.kind
  }
  return { unreadable: fresh.length, refused }
}

/** The nth name, from 1, for a text that a file brought. Nothing lies there: it is moved aside from it. */
function fromFile(nth: number): string {
  return `${OURS}1/from-file/${nth}`
}
