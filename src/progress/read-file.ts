import { type Conversation, readConversation } from '../conversation/record.ts'
import type { Tally } from '../debrief/drill.ts'
import { type Own, readOwn } from '../scenario/pattern/own.ts'
import { type Cards, readCards } from './cards.ts'
import { readTally } from './drill.ts'
import type { Settings } from './kept.ts'
import { type Memo, readMemo } from './memo.ts'
import { CONVERSATION_STEPS, FILE_STEPS, FORMAT, migrate, OWN_STEPS } from './migrate.ts'
import { draftFrom, type KeptDraft } from './own-drafts.ts'
import { type RoomTold, roomFrom } from './rooms.ts'
import { readSettings } from './settings.ts'
import { readJson } from './stored.ts'

/**
 * Why a text is no file that can be brought back.
 * - `empty`: nothing is in it. - `cut-off`: it begins as one of ours and does not end. - `not-json`: something else.
 * - `not-ours`: JSON of another program. - `damaged`: ours, altered beyond reading. - `newer`: a later version wrote it.
 */
export type Refused = 'empty' | 'cut-off' | 'not-json' | 'not-ours' | 'damaged' | 'newer'

/** What a file has, each part as far as it can be read. */
export interface Content {
  conversations: Conversation[]
  settings: Settings
  drill: Tally
  cards: Cards
  memo: Memo
  own: Own[]
  drafts: KeptDraft[]
  rooms: RoomTold[]
  /** What in it cannot be read, as text: to be preserved, not understood. */
  unreadable: string[]
}

type Fields = Readonly<Record<string, unknown>>

/** Reads what `fileOf` wrote, in this version or an earlier one. Never throws, whatever the text. */
export function readFile(text: string): { is: 'read'; content: Content } | { is: Refused } {
  // Editors may put a mark before the first letter.
  const plain = text.replace(/^\uFEFF/, '').trim()
  if (plain === '') return { is: 'empty' }
  const value = readJson(plain)
  if (value === undefined)
    return { is: /^\{\s*"product"\s*:\s*"front-foot"/.test(plain) ? 'cut-off' : 'not-json' }
  if (fieldsOf(value).product !== 'front-foot') return { is: 'not-ours' }
  const found = migrate(value, FILE_STEPS, FORMAT)
  if (found.is === 'newer') return { is: 'newer' }
  if (found.is === 'broken') return { is: 'damaged' }
  return { is: 'read', content: contentOf(found.value) }
}

function contentOf(fields: Fields): Content {
  const conversations: Conversation[] = []
  const unreadable = new Set<string>()
  const preserve = (value: unknown) => {
    const text = typeof value === 'string' ? value : textOf(value)
    if (text) unreadable.add(text)
  }
  for (const value of listIn(fields.conversations, preserve)) {
    const conversation = conversationFrom(value)
    if (conversation) conversations.push(conversation)
    else preserve(value)
  }
  const own: Own[] = []
  for (const value of listIn(fields.own, preserve)) {
    const told = ownFrom(value)
    if (told) own.push(told)
    else preserve(value)
  }
  const drafts: KeptDraft[] = []
  for (const value of listIn(fields.drafts, preserve)) {
    const { id, draft } = fieldsOf(value)
    const found = draftFrom(id, draft)
    if (found) drafts.push(found)
    else preserve(value)
  }
  const rooms: RoomTold[] = []
  for (const value of listIn(fields.rooms, preserve)) {
    const room = roomFrom(value)
    if (room) rooms.push(room)
    else preserve(value)
  }
  for (const value of listIn(fields.unreadable, preserve)) {
    const { text } = fieldsOf(value)
    if (typeof text !== 'string') {
      preserve(value)
      continue
    }
    // What an earlier version could not read this one may.
    const conversation = conversationFrom(readJson(text))
    const told = ownFrom(readJson(text))
    if (conversation) conversations.push(conversation)
    else if (told) own.push(told)
    else preserve(text)
  }
  // Files from before there were cards, say, have none; what stands there and is no object cannot be read.
  for (const name of ['settings', 'drill', 'cards', 'memo'])
    if (fields[name] !== undefined && !isObject(fields[name])) preserve({ [name]: fields[name] })
  return {
    conversations,
    settings: readSettings(fieldsOf(fields.settings)),
    drill: readTally(fieldsOf(fields.drill)),
    cards: readCards(fieldsOf(fields.cards)),
    memo: readMemo(fieldsOf(fields.memo)),
    own,
    drafts,
    rooms,
    unreadable: [...unreadable],
  }
}

function conversationFrom(value: unknown): Conversation | null {
  const found = migrate(value, CONVERSATION_STEPS, FORMAT)
  return found.is === 'sound' ? readConversation(found.value) : null
}

function ownFrom(value: unknown): Own | null {
  const found = migrate(value, OWN_STEPS, FORMAT)
  return found.is === 'sound' ? readOwn(found.value) : null
}

function listIn(value: unknown, preserve: (value: unknown) => void): unknown[] {
  if (Array.isArray(value)) return value
  if (value !== undefined) preserve(value)
  return []
}

/** Null where it is nested too deep to be written again. The person still has the file. */
function textOf(value: unknown): string | null {
  try {
    return JSON.stringify(value)
  } catch {
    return null
  }
}

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function fieldsOf(value: unknown): Record<string, unknown> {
  return isObject(value) ? { ...value } : {}
}
