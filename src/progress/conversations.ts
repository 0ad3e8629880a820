import type { Conversation } from '../conversation/record.ts'
import type { Apart, Kind } from './apart.ts'
import { CONVERSATION } from './keys.ts'
import { conversationIn } from './stored.ts'
import { lacks, unite } from './unite.ts'

/** Each under a key of its own; replies that only another tab has stay (K1). */
export type Conversations = Apart<Conversation>

export const CONVERSATIONS: Kind<Conversation> = { under: CONVERSATION, read: conversationIn, unite, lacks }
