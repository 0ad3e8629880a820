/*
 * What an embedded Front Foot and the page around it say to each other by postMessage. Each message is a plain object
 * `{ frontFoot: 1, type, … }`. Within version 1 fields and types may be added, none changes or goes: ignore what you do not
 * know. This file is published with the host's module, so it imports nothing.
 *
 * The order: `ready` out. The host answers `restore` where it has something kept, then `start`. From then on, and not before,
 * it is told what the learner does: `started`, `replied`, `finished`. A host that needs time says something else first, such
 * as `theme` with null: then `start` is waited for. A host that never answers is told nothing; the conversation is played.
 */

export const VERSION = 1

export const MODES = ['normal', 'browse', 'review'] as const
export const THEMES = ['light', 'dark', 'contrast', 'projector'] as const

/** The most that `restore` may hold, in UTF-16 units; a longer one is no message. */
export const LONGEST_RESTORE = 500_000

/** The page is there and listens. Goes to anybody who embedded it: nothing in it is the learner's. */
export interface Ready {
  frontFoot: 1
  type: 'ready'
  /** What is practised, in words: a name for the frame. */
  title: string
  /** Ids, in order. */
  scenarios: string[]
}

/** A conversation was begun, or gone on with. */
export interface Started {
  frontFoot: 1
  type: 'started'
  scenario: string
}

/** How it stands, all scenarios of the address together. */
export interface Standing {
  completion: 'incomplete' | 'completed'
  /** Against the pass mark; null until every scenario was finished once. */
  success: 'passed' | 'failed' | null
  /** 0 to 100, by the attempt policy; null until one was finished. */
  score: number | null
  /** 0 to 1: how much was gone through. */
  progress: number
  /** Keep it, and hand it back in a `restore` next time. Not for reading: its form may change. */
  restore: string
}

/** One reply. Each is told once; by its id a host knows one that comes again. */
export interface Replied extends Standing {
  frontFoot: 1
  type: 'replied'
  reply: Reply
}

export interface Reply {
  /** Unique within what `restore` carries on: [A-Za-z0-9._-], at most 200 characters. */
  id: string
  scenario: string
  /** The boss's words that it answers. */
  line: string
  /** What was said; null where it is the learner's own conversation and they have not agreed to its words being told. */
  words: string | null
  /** The written replies at that turn. */
  choices: { id: string; words: string }[]
  /** Which of them it was, or was played as. */
  picked: string | null
  typed: boolean
  stance: 'lead-forward' | 'push-back' | 'roll-over' | 'unclear'
  /** Such as `restate`, `trade-off`, `blame`; null where it was unclear. */
  move: string | null
  /** −2 (pushes or gives in at the worst moment) to 2 (leads, in step); null where it was unclear. */
  points: number | null
  /** Milliseconds since 1970. */
  at: number
  /** Milliseconds from the boss's line to the reply. */
  took: number
}

/** A conversation came to its end, or the learner left. */
export interface Finished extends Standing {
  frontFoot: 1
  type: 'finished'
  /** The learner left: the last message of this session. */
  left: boolean
}

/** How much room the content needs, so that the frame has no scroll bar. It grows and shrinks. */
export interface Height {
  frontFoot: 1
  type: 'height'
  /** CSS pixels, whole. */
  height: number
}

/**
 * Something is wrong that whoever runs the page should know of.
 * - `address`: the address asks for what is not there. - `restore`: what was handed back cannot be read; it begins anew.
 * - `stopped`: the page broke. - `not-kept`: (said by the element alone) the host's storage took nothing.
 */
export interface Failed {
  frontFoot: 1
  type: 'error'
  code: 'address' | 'restore' | 'stopped' | 'not-kept'
  /** For administrators, in English. */
  sentence: string
}

export type FromFrame = Ready | Started | Replied | Finished | Height | Failed

/** The answer to `ready`: go on, and tell me. */
export interface Start {
  frontFoot: 1
  type: 'start'
  /** Nothing is told in `browse` and `review`. Normal if absent. */
  mode?: (typeof MODES)[number] | null
  /** 0 to 100; goes before the address's own. */
  passMark?: number | null
  /** BCP 47. */
  language?: string | null
}

/** What an earlier session left. Before `start`: it goes on from there. Later: it begins again from there. */
export interface Restore {
  frontFoot: 1
  type: 'restore'
  /** The last `restore` that was told, unchanged. */
  data: string
}

/** The looks. null: as the address says, or else the learner or the device. */
export interface SetTheme {
  frontFoot: 1
  type: 'theme'
  theme: (typeof THEMES)[number] | null
}

export type FromHost = Start | Restore | SetTheme
