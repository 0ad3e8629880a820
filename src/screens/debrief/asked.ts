import { useMemo } from 'react'
import { type Turning, turningOf } from '../../debrief/turning.ts'
import { useKept } from '../stage/kept.ts'
import type { Section } from './section.ts'

/** Whether a branch's question was asked and answered (L4). */
export interface Asking {
  /** Null where there is nothing to ask: a single reply that counts, or none, can only have turned it itself. */
  turning: Turning | null
  /** Whether the answer may be shown, and all that would tell it. */
  told: boolean
  /** The reply that the person thought it was; null where they wanted to see it at once, or have not answered. */
  guess: string | null
  /** @param reply the id of the guess, or null to see it at once. */
  answer(reply: string | null): void
}

/** Asks before telling, once a branch: the guess is kept, so that the same branch opened again asks no more. */
export function useAsked({ scenario, conversation, played, keep }: Section): Asking {
  const { memo } = useKept(keep)
  const turning = useMemo(() => {
    const found = turningOf(scenario, conversation, played)
    return found && found.counted.length > 1 ? found : null
  }, [scenario, conversation, played])
  const { id, view } = conversation
  // An id may be `constructor`.
  const kept = Object.hasOwn(memo.guesses, id) ? memo.guesses[id] : undefined
  const answered = kept !== undefined && kept.end === view
  return {
    turning,
    told: turning === null || answered,
    guess: answered ? kept.reply : null,
    answer: reply => view !== null && keep.keepGuess(id, { end: view, reply }),
  }
}
