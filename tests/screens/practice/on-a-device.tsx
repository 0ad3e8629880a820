import { act, fireEvent, render, screen, within } from '@testing-library/react'
import { vi } from 'vitest'
import { practice } from '../../../src/messages/en/practice.ts'
import { openProgress } from '../../../src/progress/progress.ts'
import type { Scenario } from '../../../src/scenario/scenario.ts'
import { loadParts } from '../../../src/screens/practice/late-parts.ts'
import { type LookingBack, Play } from '../../../src/screens/practice/play.tsx'
import { aScenario, NINE_O_CLOCK } from '../../conversation/fakes.ts'
import { MemoryStorage } from '../../progress/memory-storage.ts'

const PAGE = '/s/sound/'

/** A device with its clock, its storage, and the page of `aScenario` opened on it. */
export function aDevice({ storage = new MemoryStorage() as Storage, scenario = aScenario() } = {}) {
  const clock = { now: NINE_O_CLOCK }
  const now = () => clock.now
  const keep = openProgress(() => storage, now)
  // jsdom draws nothing, and has no dialogs that are open over the page.
  vi.stubGlobal('scrollTo', () => {})
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true
  }
  HTMLDialogElement.prototype.close = function close() {
    this.open = false
  }
  const drawn: { unmount(): void }[] = []
  return {
    scenario,
    storage,
    keep,
    now,
    wait(milliseconds: number) {
      clock.now += milliseconds
    },
    /** Opens the page at this hash, in place of the one that was open. */
    async open(hash = '') {
      for (const page of drawn.splice(0)) page.unmount()
      history.replaceState(null, '', PAGE + hash)
      const page = render(<Play {...{ scenario, keep, now, lookBack }} root="../../" />)
      drawn.push(page)
      // What is fetched later has come; the reader only comes to who types.
      await act(loadParts)
      return page
    },
  }
}

/** Stands in for the debrief, which has tests of its own. */
async function lookBack() {
  return {
    default: ({ conversation }: LookingBack) => <p>Looking back at {conversation.view}</p>,
  }
}

/** What the boss says now. */
export function bossLine(): string | null | undefined {
  return screen.getByLabelText(/ says$/).querySelector('.line')?.textContent
}

export function sayReply(words: string): void {
  fireEvent.click(screen.getByRole('button', { name: name => name.includes(`“${words}”`) }))
}

/** Says the written reply of this id, at the turn that waits. */
export function pick(scenario: Scenario, id: string): void {
  const all = Object.values(scenario.turns).flatMap(turn => turn.replies)
  sayReply(all.find(reply => reply.id === id)?.words ?? id)
}

export function openMenu() {
  fireEvent.click(screen.getByRole('button', { name: practice.more }))
  return within(screen.getByRole('dialog'))
}

/** Both readouts, in words. */
export function readouts(): (string | null)[] {
  return screen.getAllByRole('definition').map(one => one.textContent)
}
