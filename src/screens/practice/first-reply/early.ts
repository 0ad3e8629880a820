import type { Temperament } from '../../../scenario/scenario.ts'

/** A written reply that was given before the app had loaded. */
export interface EarlyReply {
  /** The id of the reply. */
  picked: string
  /** Milliseconds since 1970. */
  at: number
  /** Milliseconds from the boss's line to the reply. */
  took: number
}

/** What a person did on a scenario's page before the app had loaded, as it outlasts a reload (K1: a list of replies, to be replayed). */
export interface EarlyRecord {
  /** When the first turn could be read, in milliseconds since 1970. */
  since: number
  said: EarlyReply[]
  /** The boss's temperament, where another than the scenario's was chosen. */
  temperament: Temperament | null
}

/** The same, as it goes on while the app is on its way. */
export interface Early extends EarlyRecord {
  /** How many replies the page has answered; the others wait for the app. */
  answered: number
  /** Other buttons that were pressed, in order: places among the buttons of the page as it stood then. */
  pressed: number[]
  /** Fulfilled once the drawing of the first reply is there, or will not come. */
  pictures?: Promise<void>
}

/** The script in a scenario's page that takes replies until the app is there. */
export interface FirstPlayer {
  /** What was done so far; null where that is nothing. */
  readonly early: Early | null
  /** Lets the page go, for the app to take it over as the build drew it: nothing is taken from then on. */
  leave(): void
}

declare global {
  interface Window {
    /** On a built page of a scenario alone. */
    firstReply?: FirstPlayer
  }
}
