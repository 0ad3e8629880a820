import { useState } from 'react'
import { type Actor, createActor } from 'xstate'
import type { ConversationMachine } from '../../conversation/machine.ts'
import type { Conversation } from '../../conversation/record.ts'
import type { Played } from '../../conversation/replay.ts'

/** What a reply led to, known before the screen is drawn for it. */
export interface Ahead {
  /** The moment at which it was said: at any other it is no news. */
  moment: string
  conversation: Conversation
  /** What played it. */
  machine: ConversationMachine
  played: Played
}

/** A conversation as it is lived: its actor is told each reply as it is said, and who watches it learns of it at once. */
export interface Live {
  actor: Actor<ConversationMachine>
  /** The latest reply's, or null before the first. */
  ahead: Ahead | null
}

/**
 * Begun anew from a replayed snapshot whenever the person jumps (goes back, takes another branch, starts over) or gives the boss
 * another temperament.
 *
 * @param jump a number that changes with every jump.
 */
export function useLive(machine: ConversationMachine, { snapshot }: Played, jump: number): Live {
  const begun = () => ({ jump, machine, actor: createActor(machine, { snapshot }).start(), ahead: null })
  const [live, setLive] = useState<Live & { jump: number; machine: ConversationMachine }>(begun)
  if (live.jump !== jump || live.machine !== machine) {
    const anew = begun()
    setLive(anew)
    return anew
  }
  return live
}
