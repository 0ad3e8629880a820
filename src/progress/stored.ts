import { type Conversation, readConversation } from '../conversation/record.ts'
import { CONVERSATION_STEPS, FORMAT, type Found, migrate } from './migrate.ts'

/** Reads the text under a conversation's key. Never throws. A conversation under another's key is broken. */
export function conversationIn(text: string, id: string): Found<Conversation> {
  const found = migrate(readJson(text), CONVERSATION_STEPS, FORMAT)
  if (found.is !== 'sound') return found
  const conversation = readConversation(found.value)
  return conversation?.id === id ? { is: 'sound', value: conversation } : { is: 'broken' }
}

/** Undefined where it is no JSON. */
export function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
