import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { drillables } from '../../../src/library.ts'
import { drill } from '../../../src/messages/en/drill.ts'
import { openProgress } from '../../../src/progress/progress.ts'
import { summaryOf } from '../../../src/scenario/summary.ts'
import { Drill } from '../../../src/screens/drill/drill.tsx'
import { scenarioIn } from '../../conversation/fakes.ts'
import { MemoryStorage } from '../../progress/memory-storage.ts'

export const panel = scenarioIn('scenarios/customer-panel.yaml')
export const SHELF = [summaryOf(panel)]

export function open(storage: Storage = new MemoryStorage(), seed = 1) {
  const keep = openProgress(
    () => storage,
    () => 1000,
  )
  return { storage, keep, ...render(<Drill shelf={SHELF} root="../" keep={keep} draw={() => seed} />) }
}
export const press = (name: string) => userEvent.click(screen.getByRole('button', { name }))
export const field = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: drill.label })
export const say = (words: string) => userEvent.type(field(), `${words}{Enter}`)
export const focused = () => document.activeElement
/** The boss's words, in their quotes. */
export const said = () => screen.getByRole('blockquote').textContent ?? ''

/** At the first line of a round. */
export async function started(storage?: Storage, seed?: number) {
  // Reading fourteen files takes longer than anybody waits for an element.
  await drillables()
  const opened = open(storage, seed)
  await press(drill.begin)
  await waitFor(() => field())
  return opened
}

/** Answers the line on the screen and goes on. */
export async function answer(words: string) {
  await say(words)
  await screen.findByRole('article')
  const on = screen.queryByRole('button', { name: drill.result.next })
  await userEvent.click(on ?? screen.getByRole('button', { name: drill.result.last }))
}
