import type { Choice, Place } from './choices.ts'
import { MEMO_KEY } from './keys.ts'
import { FORMAT, MEMO_STEPS, migrate } from './migrate.ts'
import { readJson } from './stored.ts'

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
  read(text) {
    const found = migrate(readJson(text), MEMO_STEPS, FORMAT)
    return found.is === 'sound' ? { is: 'sound', value: readMemo(found.value) } : found
  },
  write: memo => JSON.stringify({ ...memo, format: FORMAT }),
}

/** What somebody thought had turned a conversation. */
export function withGuess(conversation: string, guess: Guess): Choice<Memo> {
  return memo => {
    const others = Object.entries(memo.guesses).filter(([id]) => id !== conversation)
    return { ...memo, guesses: Object.fromEntries([...others, [conversation, guess]]) }
  }
}

function readMemo({ since, savedAt, guesses }: Record<string, unknown>): Memo {
  return { since: moment(since), savedAt: moment(savedAt), guesses: readGuesses(guesses) }
}

function readGuesses(value: unknown): Memo['guesses'] {
  const read = Object.entries(Object(value)).flatMap(([id, one]) => {
    const { end, reply } = Object(one) as Record<string, unknown>
    if (typeof end !== 'string' || !(reply === null || typeof reply === 'string')) return []
    return [[id, { end, reply }] as const]
  })
  return Object.fromEntries(read)
}

function moment(value: unknown): number | null {
  return typeof value === 'number' && value >= 0 && Number.isFinite(value) ? value : null
}
