import { DEFAULTS, type Kept } from './kept.ts'
import { OURS } from './keys.ts'
import type { Progress } from './progress.ts'
import { ROOM } from './room-key.ts'
import { lastMoment } from './unite.ts'

/** What is kept, in numbers. */
export interface Inventory {
  conversations: number
  /** Of how many scenarios those are. */
  scenarios: number
  /** Conversations in which something was said since all was last saved as a file; 0 where it never was. */
  newer: number
  /** Conversations of the person's own, and those that are not finished. */
  own: number
  drafts: number
  /** Sessions with a room. */
  sessions: number
  cards: number
  /** Lines that the drill counted. */
  drilled: number
  /** Whether anything was set otherwise than at first. */
  settings: boolean
  unreadable: number
}

/** @param drafts, sessions how many there are: they are no part of what every page knows. */
export function inventoryOf(kept: Kept, drafts = 0, sessions = 0): Inventory {
  const { conversations, own, cards, drill, settings, memo, unreadable } = kept
  const all = Object.values(conversations)
  const { savedAt } = memo
  return {
    conversations: all.length,
    scenarios: new Set(all.map(({ scenario }) => scenario)).size,
    newer: savedAt === null ? 0 : all.filter(one => lastMoment(one) > savedAt).length,
    own: Object.keys(own).length,
    drafts,
    sessions,
    cards: Object.keys(cards).length,
    drilled: Object.values(drill).reduce((sum, { asked }) => sum + asked, 0),
    settings: JSON.stringify(settings) !== JSON.stringify(DEFAULTS),
    unreadable,
  }
}

/** How much room what is stored takes, in UTF-16 units, as browsers count; null where the browser does not say. */
export function roomOf(keep: Progress): number | null {
  return keep.act(({ device }) => {
    const keys = device.keys()
    if (!keys.ok) return null
    return keys.value
      .filter(key => key.startsWith(OURS))
      .map(key => {
        const text = device.read(key)
        return text.ok && text.value !== null ? key.length + text.value.length : 0
      })
      .reduce((sum, one) => sum + one, 0)
  })
}

/** How many sessions with a room the device has, sound or not: what they hold is for those that open them. */
export function sessionsIn(keep: Progress): number {
  return keep.act(({ device }) => {
    const keys = device.keys()
    return keys.ok ? keys.value.filter(key => key.startsWith(ROOM)).length : 0
  })
}
