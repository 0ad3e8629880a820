import type { Typed } from '../record.ts'

/**
 * One thing that happened in a room's session. The list of them is the session, as the list of replies is a conversation
 * (K1): two windows that have the same list show the same. Plain JSON. Replies are named by their letters, which never
 * change within a moment: a file of them can be read by people.
 */
export type Happening = Happened & {
  /** Milliseconds since 1970. */
  at: number
}

export type Happened =
  /** One step on in the run of a turn; after its last step the room's reply is said. */
  | { is: 'on' }
  /** One step back; before a turn's first step, to the last one of the turn before. */
  | { is: 'back' }
  /** The show of hands for a reply, in the round that is open: so many, whatever was counted before. 0 to `MOST_HANDS`. */
  | { is: 'hands'; letter: string; n: number }
  /** Which reply will be said, whatever the hands; null leaves it to them again. */
  | { is: 'chosen'; letter: string | null }
  /** A line called out from the room, as it was read. It takes the next free letter. */
  | { is: 'called'; typed: Typed }
  /** A called line is taken down again. */
  | { is: 'withdrawn'; letter: string }
  /** A reply is said at once: the chosen one, the minority's, any. */
  | { is: 'said'; letter: string }
  /** Back, or across, to the moment after a reply that was said; null is the start (L3). */
  | { is: 'returned'; to: string | null }
  /** On to a turn that may not have been played yet, by the shortest way there from the moment in view, else from the start. */
  | { is: 'skipped'; to: string }
  /** Stances and coaching on the wall, until the next step is taken. */
  | { is: 'shown'; on: boolean }
  | { is: 'blanked'; on: boolean }
  /** The quiet timer for thinking in pairs; null stops it. It forces nothing. */
  | { is: 'timed'; seconds: number | null }
  /** Which of the steps that can be left out are taken. */
  | { is: 'planned'; pairs: boolean; again: boolean }
  /** How the wall looks: steps of text size from `SMALLEST` to `LARGEST`, and its theme. */
  | { is: 'looked'; size: number; theme: WallTheme }

export const WALL_THEMES = ['projector', 'dark'] as const
export type WallTheme = (typeof WALL_THEMES)[number]

/** More hands than this are no room. */
export const MOST_HANDS = 9999
/** The longest quiet timer, in seconds. */
export const LONGEST_TIMER = 3600
export const SMALLEST = -3
export const LARGEST = 3
