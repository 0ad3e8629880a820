import { render, screen, within } from '@testing-library/react'
import type { Conversation, Typed } from '../../../src/conversation/record.ts'
import { openProgress, type Progress } from '../../../src/progress/progress.ts'
import type { Scenario } from '../../../src/scenario/scenario.ts'
import { DebriefScreen } from '../../../src/screens/debrief/debrief-screen.tsx'
import { MemoryStorage } from '../../progress/memory-storage.ts'
import { aScenario, NOON } from './a-scenario.ts'

/** The replies that lead through `aScenario` in step, to its good ending. */
export const LEADING = ['say-back', 'cost', 'when', 'who']

export const UNCLEAR: Typed = {
  words: 'Well, you know how it is.',
  as: null,
  reading: { stance: 'unclear', move: null, probability: 0.4, sure: false },
}

/** Draws the debrief of a conversation, as it is once the question that comes first is answered (L4). */
export function look(conversation: Conversation, scenario: Scenario = aScenario()) {
  const keep = aDevice()
  const { id, view } = conversation
  if (view !== null) keep.keepGuess(id, { end: view, reply: null })
  return lookAtFirst(conversation, scenario, keep)
}

/** What is kept on a device on which nothing is yet. */
export function aDevice(storage: Storage = new MemoryStorage()): Progress {
  return openProgress(
    () => storage,
    () => NOON,
  )
}

/** The same as it is on opening it: on a new device, the question is still open. */
export function lookAtFirst(conversation: Conversation, scenario: Scenario = aScenario(), keep = aDevice()) {
  return render(<DebriefScreen {...{ scenario, conversation, keep }} root="../../" now={() => NOON} />)
}

/** The nth entry of the sheet, from 1. */
export function entry(n: number) {
  const sheet = screen.getByRole('region', { name: 'Line by line' })
  const entries = within(sheet)
    .getAllByRole('listitem')
    .filter(one => one.parentElement?.matches('.sheet'))
  const found = entries[n - 1]
  if (!found) throw new Error(`The sheet has ${entries.length} lines, none is the ${n}th.`)
  return within(found)
}
