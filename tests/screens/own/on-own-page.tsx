import { act, render } from '@testing-library/react'
import { vi } from 'vitest'
import { openProgress } from '../../../src/progress/progress.ts'
import { DebriefScreen } from '../../../src/screens/debrief/debrief-screen.tsx'
import { Elsewhere } from '../../../src/screens/own/elsewhere.tsx'
import { useAsked } from '../../../src/screens/own/use-asked.ts'
import { loadParts } from '../../../src/screens/practice/late-parts.ts'
import { Play } from '../../../src/screens/practice/play.tsx'
import { NOON } from '../../progress/conversations.ts'
import { MemoryStorage } from '../../progress/memory-storage.ts'

/** A device with the page of one's own conversations, as main.tsx puts it together; the list and the form are left out. */
export function anOwnPage(storage: Storage = new MemoryStorage()) {
  const clock = { now: NOON }
  const keep = openProgress(
    () => storage,
    () => clock.now,
  )
  // jsdom draws nothing, and has no dialogs that are open over the page.
  vi.stubGlobal('scrollTo', () => {})
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true
  }
  const drawn: { unmount(): void }[] = []
  return {
    keep,
    storage,
    wait(milliseconds: number) {
      clock.now += milliseconds
    },
    /** Opens the page at this hash, in place of the one that was open. */
    async open(hash: string) {
      for (const page of drawn.splice(0)) page.unmount()
      history.replaceState(null, '', `/own/${hash}`)
      drawn.push(render(<OwnPage keep={keep} />))
      await act(loadParts)
    },
    /** Follows a link on the page. */
    async go(hash: string) {
      await act(async () => {
        location.hash = hash
        // It is told of a moment later.
        await new Promise(done => setTimeout(done))
      })
    },
  }
}

function OwnPage({ keep }: { keep: ReturnType<typeof openProgress> }) {
  const asked = useAsked()
  if (!asked) return null
  if (asked.screen === 'list' || asked.screen === 'new' || asked.screen === 'edit') return <p>The list</p>
  const [practise, lookBack] = [async () => ({ default: Play }), async () => ({ default: DebriefScreen })]
  return <Elsewhere {...{ asked, keep, practise, lookBack }} root="../" />
}
