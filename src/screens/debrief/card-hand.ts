import type { InHand } from './card-in-hand.ts'

/** What the parts of the card write on. */
export interface Hand extends Pick<InHand, 'draft' | 'write' | 'set'> {
  /** Tells those who do not see it what has changed. */
  say(sentence: string): void
  /** What is said where no more lines fit. */
  full: string
}
