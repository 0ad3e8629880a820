import type { throwAgain as en } from '../en/throw-again.ts'
import type { Translated } from '../translated.ts'

/** The ways to the hard lines of a conversation of one's own. */
export const throwAgain: Translated<typeof en> = {
  hardOnes: 'Gib mir die schweren Sätze',
  thatOne: 'Gib mir den noch einmal',
}
