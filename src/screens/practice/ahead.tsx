import { useSelector } from '@xstate/react'
import { type ReactNode, useState } from 'react'
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
  if (live.jump !== jump || live.machine !== machine) setLive(begun)
  return live
}

/**
 * A part that is drawn first after a reply, by itself: the line, and what a screen reader hears (L1). The floor, the coaching and
 * the next replies follow within the same act.
 *
 * @param moment that the rest of the screen shows, with `played` as it is there.
 */
export function AtOnce(props: {
  live: Live
  moment: string
  played: Played
  /** @param ahead whether the rest of the screen is still on its way. */
  children: (played: Played, ahead: boolean) => ReactNode
}): ReactNode {
  const { live, moment, played, children } = props
  const ahead = useSelector(live.actor, () => live.ahead)
  return ahead?.moment === moment ? children(ahead.played, true) : children(played, false)
}
