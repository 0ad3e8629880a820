import { useSelector } from '@xstate/react'
import { useState } from 'react'
import { createActor, type SnapshotFrom } from 'xstate'
import type { ConversationMachine } from '../../conversation/machine.ts'

/**
 * The live actor of a conversation: it is told each reply as it is said, and begun anew from a replayed snapshot
 * whenever the person jumps (goes back, takes another branch, starts over) or gives the boss another temperament.
 *
 * @param jump a number that changes with every jump.
 */
export function useLive(machine: ConversationMachine, from: SnapshotFrom<ConversationMachine>, jump: number) {
  const [live, setLive] = useState(() => ({ jump, machine, actor: start(machine, from) }))
  if (live.jump !== jump || live.machine !== machine) setLive({ jump, machine, actor: start(machine, from) })
  const snapshot = useSelector(live.actor, now => now)
  return { snapshot, send: live.actor.send }
}

function start(machine: ConversationMachine, snapshot: SnapshotFrom<ConversationMachine>) {
  return createActor(machine, { snapshot }).start()
}
