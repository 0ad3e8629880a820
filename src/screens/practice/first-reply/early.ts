import type { Conversation } from '../../../conversation/record.ts'

/** What a person did on a scenario's page before the app had loaded. */
export interface Early {
  /**
   * What was said, as the app keeps it (K1): it outlasts a reload in the history, and on the device it is found at the next visit as
   * any is that is not over. Once the app goes on with it under an id of its own, the device lets go of this one.
   */
  kept: Conversation
  /** How many replies the page has answered; the others wait for the app. */
  answered: number
  /** Other buttons that were pressed, in order: places among the buttons of the page as it stood then. */
  pressed: number[]
}

/** The script in a scenario's page that takes replies until the app is there. */
export interface FirstPlayer {
  /** What was done so far; null where that is nothing. */
  readonly early: Early | null
  /** Fulfilled once the page has its drawings and so is what the app would draw; with false where they did not come. */
  readonly pictures: Promise<boolean>
  /** Lets the page go, for the app to take it over as the build drew it: nothing is taken from then on. */
  leave(): void
}

declare global {
  interface Window {
    /** On a built page of a scenario alone. */
    firstReply?: FirstPlayer
  }
}
