import type { Tally } from '../debrief/drill.ts'
import type { Cards } from './cards.ts'
import type { Choices } from './choices.ts'
import type { Conversations } from './conversations.ts'
import type { Device } from './device.ts'
import type { Settings } from './kept.ts'
import type { Memo } from './memo.ts'
import type { Owns } from './owns.ts'
import type { Unreadables } from './unreadables.ts'

/** What is kept, part by part, for acts that concern all of it. */
export interface Parts {
  device: Device
  conversations: Conversations
  owns: Owns
  choices: Choices<Settings>
  drill: Choices<Tally>
  cards: Choices<Cards>
  memo: Choices<Memo>
  unreadables: Unreadables
  /** Milliseconds since 1970. */
  now: () => number
  /** Reads the device again. */
  refresh: () => void
}
