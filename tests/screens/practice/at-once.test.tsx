import { act, fireEvent, screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { practice } from '../../../src/messages/en/practice.ts'
import { aScenario } from '../../conversation/fakes.ts'
import { aDevice, bossLine } from './on-a-device.tsx'

afterEach(() => {
  vi.unstubAllGlobals()
  history.replaceState(null, '', '/')
})

const replies = () => [...document.querySelectorAll<HTMLElement>('.reply')]
const press = (key: string) => fireEvent.keyDown(document.body, { key })

/** A page on which nothing is drawn between the acts, as on a machine that is busy. */
async function opened(scenario = aScenario()) {
  const device = aDevice({ scenario })
  await device.open()
  return { ...device, kept: () => device.keep.latestOf('sound')?.replies.map(({ picked }) => picked) }
}

test('what is pressed again before the screen is drawn anew is answered once', async () => {
  const { kept } = await opened()
  const [first, second] = replies()
  act(() => {
    first?.click()
    first?.click()
    second?.click()
    press('2')
  })
  expect(kept()).toHaveLength(1)
  expect(screen.getByRole('log').children).toHaveLength(3)
})

test('a button is for one turn: pressed late, it is no reply to the next, which may have one of the same id', async () => {
  const scenario = aScenario()
  for (const turn of Object.values(scenario.turns))
    for (const [place, reply] of turn.replies.entries()) reply.id = `r${place}`
  const { kept } = await opened(scenario)
  const [first] = replies()
  act(() => first?.click())
  act(() => first?.click())
  expect(kept()).toHaveLength(1)
})

test('[L3] Z right behind a reply goes back to before it, and both are kept', async () => {
  const { kept, keep } = await opened()
  const line = bossLine()
  act(() => {
    press('1')
    press('z')
  })
  expect(bossLine()).toBe(line)
  expect(kept()).toHaveLength(1)
  expect(keep.latestOf('sound')?.view).toBeNull()
  expect(screen.getByRole('log').children).toHaveLength(1)
  // And one goes on from there.
  act(() => press('2'))
  expect(kept()).toHaveLength(2)
})

test('a setting chosen right behind a reply holds, and so does the reply', async () => {
  const { kept, keep } = await opened()
  act(() => {
    press('1')
    screen.getByRole('button', { name: practice.replies.ownFirst }).click()
  })
  expect(kept()).toHaveLength(1)
  expect(keep.store.getState().settings.answer).toBe('own')
  expect(screen.getByRole('button', { name: practice.replies.writtenFirst })).toBeTruthy()
})
