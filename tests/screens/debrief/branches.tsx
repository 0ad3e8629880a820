import { backTo, reply } from '../../../src/conversation/branch.ts'
import type { Conversation } from '../../../src/conversation/record.ts'
import { replay } from '../../../src/conversation/replay.ts'
import { aConversation, aScenario, NOON } from './a-scenario.ts'
import { aDevice, LEADING, lookAtFirst } from './look.tsx'

/** Goes back to before this reply and says these instead, a minute apart: another branch, which is then in view. */
export function instead(
  conversation: Conversation,
  before: string,
  picked: string[],
  scenario = aScenario(),
): Conversation {
  return picked.reduce(
    (sofar, one, i) => {
      const turn = replay(scenario, sofar).turn?.id ?? 'gone'
      return reply(sofar, turn, { picked: one }, NOON + (i + 10) * 60_000, 4000)
    },
    backTo(conversation, before),
  )
}

/** Two branches that part at reply 3: way A rolls over and gives it away, way B, in view, leads to the good ending. */
export function twoWays(): Conversation {
  const [first = '', second = '', ...rest] = LEADING
  return instead(aConversation([first, second, 'shorter', 'both']), 'r3', rest)
}

/** The debrief on a device that has these conversations too, the question answered (L4). */
export function lookWith(conversation: Conversation, others: Conversation[]) {
  const keep = aDevice()
  for (const other of others) keep.keepConversation(other)
  keep.keepGuess(conversation.id, { end: conversation.view ?? '', reply: null })
  return lookAtFirst(conversation, aScenario(), keep)
}
