import type { Choice, Place } from './choices.ts'
import { entriesIn, withEntry } from './entries.ts'
import { MEMO_KEY } from './keys.ts'
import { MEMO_STEPS } from './migrate.ts'

/** What is noted beside the conversations. */
export interface Memo {
  /** When something was first kept on this device, and when all of it was last saved as a file; milliseconds since 1970. */
  since: number | null
  savedAt: number | null
  /** By conversation, which reply the person thought turned it (L4). */
  guesses: Readonly<Record<string, Guess>>
}

export interface Guess {
  /** The last reply of the branch that was looked back on. */
  end: string
  /** The reply that was pointed at; null where the person wanted to see it at once. */
  reply: string | null
}

export const NO_MEMO: Memo = { since: null, savedAt: null, guesses: {} }

export const MEMO: Place<Memo> = {
  key: MEMO_KEY,
  nothing: NO_MEMO,
  steps: MEMO_STEPS,
  read: readMemo,
  write: memo => memo,
}

/** What somebody thought had turned a conversation. */
export function withGuess(conversation: string, guess: Guess): Choice<Memo> {
  return memo => ({ ...memo, guesses: withEntry(memo.guesses, conversation, guess) })
}

/** Of two moments at which something was first kept, the earlier one holds. */
export function keptSince(moment: number): Choice<Memo> {
  return memo => ({ ...memo, since: Math.min(memo.since ?? moment, moment) })
}

/** A memo from anything, field by field. */
export function readMemo({ since, savedAt, guesses }: Record<string, unknown>): Memo {
  return { since: moment(since), savedAt: moment(savedAt), guesses: readGuesses(guesses) }
}

function readGuesses(value: unknown): Memo['guesses'] {
  return entriesIn(value, one => {
    const { end, reply } = Object(one) as Record<string, unknown>
    return typeof end === 'string' && (reply === null || typeof reply === 'string') ? { end, reply } : null
  })
}

function moment(value: unknown): number | null {
  return typeof value === 'number' && value >= 0 && value <= 8.64e15 ? value : null
}
