import type { Conversation } from '../conversation/record.ts'
import type { Tally } from '../debrief/drill.ts'
import type { Own } from '../scenario/pattern/own.ts'
import type { Temperament } from '../scenario/scenario.ts'
import type { Cards } from './cards.ts'
import type { Memo } from './memo.ts'

/** When the coaching comes: after each reply, at the end, or on asking (L1). */
export const COACHING = ['each', 'end', 'ask'] as const
export type Coaching = (typeof COACHING)[number]

/** The mock's themes; `system` leaves it to the device. */
export const THEMES = ['system', 'light', 'dark', 'contrast', 'projector'] as const
export type Theme = (typeof THEMES)[number]

/** How a reply is given at first sight: picked from the written ones, or typed in one's own words. */
export const ANSWERING = ['written', 'own'] as const
export type Answering = (typeof ANSWERING)[number]

export interface Settings {
  coaching: Coaching
  /** Which of the two comes first; the other is never far. */
  answer: Answering
  theme: Theme
  /** Whether the browser's voice speaks the boss's lines. Off at first: a screen reader would speak against it. */
  hearBoss: boolean
  /** Whether 0–4 and Z act by themselves. Some speech software types single keys, so they can be turned off. */
  singleKeys: boolean
  /** By scenario id, the boss's temperament that was chosen last. */
  temperaments: Readonly<Record<string, Temperament>>
}

/** What holds until a person chooses otherwise: newcomers get the coaching after each reply (L1). */
export const DEFAULTS: Settings = {
  coaching: 'each',
  answer: 'written',
  theme: 'system',
  hearBoss: false,
  singleKeys: true,
  temperaments: {},
}

/**
 * What this tab knows. Everything here is on the device too, unless `trouble` says `blocked` or `full`.
 */
export interface Kept {
  /** By id. Ask `latestOf` and `conversationsOf` rather than indexing: an id may be `constructor`. */
  conversations: Readonly<Record<string, Conversation>>
  settings: Settings
  /** What the drill came to so far. */
  drill: Tally
  /** By scenario id, the words to take along. Ask `cardOf` rather than indexing. */
  cards: Cards
  memo: Memo
  /** By id, conversations of the person's own. As they were stored: `readOwn` says whether one can be played. */
  own: Readonly<Record<string, Own>>
  trouble: Trouble | null
  /** How many stored texts could not be read and wait to be saved as a file or erased. */
  unreadable: number
}

/**
 * What the device would not do (K2). It stays the same object for as long as it lasts, so that a screen can say it once.
 * - `blocked`: nothing can be read or written; all is lost with the tab.
 * - `full`: the newest replies or settings are in memory alone. Tried again at every later write.
 * - `unreadable`: something stored is damaged, or comes from a newer version. It is preserved; `exportFile` has it.
 */
export interface Trouble {
  kind: 'blocked' | 'full' | 'unreadable'
  /** Milliseconds since 1970. */
  since: number
  /** For a report, not for a screen: the browser's own words, or the keys concerned. */
  detail: string
}
