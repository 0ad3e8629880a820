import { act, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import { sessionOf } from '../../../src/conversation/room/happen.ts'
import { english } from '../../../src/messages/english.ts'
import { openProgress } from '../../../src/progress/progress.ts'
import { roomOf, roomsOf } from '../../../src/progress/rooms.ts'
import { summaryOf } from '../../../src/scenario/summary.ts'
import { Room } from '../../../src/screens/room/room.tsx'
import { roomSettings } from '../../../src/screens/room/settings.ts'
import { NINE_O_CLOCK, scenarioIn } from '../../conversation/fakes.ts'
import { MemoryStorage } from '../../progress/memory-storage.ts'

const { room: words, stage } = english
const panel = scenarioIn('scenarios/customer-panel.yaml')
const shelf = [summaryOf(panel), summaryOf(scenarioIn('scenarios/company-line.yaml'))]
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }))

function getReady(storage = new MemoryStorage()) {
  const keep = openProgress(
    () => storage,
    () => NINE_O_CLOCK,
  )
  const page = render(<Room {...{ shelf, keep }} root="../" now={() => NINE_O_CLOCK} />)
  return { keep, storage, ...page }
}

afterEach(() => {
  vi.unstubAllGlobals()
  history.replaceState(null, '', '/')
})

test('a session begins with the conversation, the boss and the steps that were chosen, and is kept at once', async () => {
  vi.stubGlobal('open', () => ({ closed: false, focus: () => {} }))
  const { keep, unmount } = getReady()
  await userEvent.selectOptions(screen.getByRole('combobox', { name: words.setUp.which }), 'company-line')
  await userEvent.click(screen.getByRole('radio', { name: stage.temperaments.hurried.name }))
  await userEvent.click(screen.getByRole('radio', { name: words.setUp.times['20'] }))
  await press(words.setUp.open)
  const [kept] = roomsOf(keep)
  const record = roomOf(keep, kept?.id ?? '')
  expect(record).toMatchObject({ scenario: 'company-line', temperament: 'hurried' })
  expect(location.hash).toBe(`#session/${kept?.id}`)
  const line = scenarioIn('scenarios/company-line.yaml')
  expect(record && sessionOf(line, record).plan).toEqual({ pairs: false, again: false })
  unmount()
})

test('an earlier session is gone on with, or erased after a second thought', async () => {
  vi.stubGlobal('open', () => ({ closed: false, focus: () => {} }))
  const { storage, unmount } = getReady()
  await press(words.setUp.single)
  unmount()
  act(() => history.replaceState(null, '', '/'))
  const { keep } = getReady(storage)
  const [kept] = roomsOf(keep)
  const before = within(screen.getByRole('region', { name: words.before.heading }))
  expect(before.getByRole('link').getAttribute('href')).toBe(`#session/${kept?.id}`)
  await userEvent.click(before.getByRole('button', { name: /Erase/ }))
  expect(roomsOf(keep)).toHaveLength(1)
  await press(words.before.yes)
  expect(roomsOf(keep)).toEqual([])
})

test('the web address is kept for next time', async () => {
  const { keep } = getReady()
  await userEvent.type(screen.getByRole('textbox', { name: words.setUp.address }), 'https://example.org/ff/')
  expect(roomSettings(keep).address).toBe('https://example.org/ff/')
})

test('guide and handout are of the conversation that is chosen', async () => {
  getReady()
  await userEvent.selectOptions(screen.getByRole('combobox', { name: words.setUp.which }), 'company-line')
  expect(screen.getByRole('link', { name: words.print.guide }).getAttribute('href')).toBe(
    '#guide/company-line',
  )
  expect(screen.getByRole('link', { name: words.print.handout }).getAttribute('href')).toBe(
    '#handout/company-line',
  )
})

test('a file that is no session is refused in one sentence', async () => {
  getReady()
  const file = new File(['{"kind":"else"}'], 'x.json', { type: 'application/json' })
  await userEvent.upload(screen.getByLabelText(words.before.open), file)
  expect(await screen.findByText(words.before.refused)).toBeTruthy()
})

test('an address that names no session here says so, and offers to get ready', async () => {
  history.replaceState(null, '', '/#session/abcdefghi1')
  getReady()
  expect(await screen.findByText(words.before.gone, {}, { timeout: 20_000 })).toBeTruthy()
})
