import { type Conversation, readConversation } from '../conversation/record.ts'
import type { Settings } from './kept.ts'
import { CONVERSATION_STEPS, FORMAT, type Found, migrate, SETTINGS_STEPS } from './migrate.ts'
import { readSettings } from './settings.ts'

/** Reads the text under a conversation's key. Never throws. A conversation under another's key is broken. */
export function conversationIn(text: string, id: string): Found<Conversation> {
  const found = migrate(readJson(text), CONVERSATION_STEPS, FORMAT)
  if (found.is !== 'sound') return found
  const conversation = readConversation(found.value)
  return conversation?.id === id ? { is: 'sound', value: conversation } : { is: 'broken' }
}

export function textOfConversation(conversation: Conversation): string {
  return JSON.stringify(conversation)
}

/** Reads the text of the settings. Never throws. One that is missing or out of range has its default. */
export function settingsIn(text: string): Found<Settings> {
  const found = migrate(readJson(text), SETTINGS_STEPS, FORMAT)
  return found.is === 'sound' ? { is: 'sound', value: readSettings(found.value) } : found
}

/** @param before the text that this one replaces, if sound: what another program of this format added to it stays. */
export function textOfSettings(settings: Settings, before: string | null): string {
  const others = before === null ? {} : readJson(before)
  return JSON.stringify({ ...(others as object), ...settings, format: FORMAT })
}

/** Undefined where it is no JSON. */
export function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
