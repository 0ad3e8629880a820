import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { english } from '../../../src/messages/english.ts'
import { onConsole } from './console/on-console.tsx'

const { roomConsole: words, stage } = english
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }))

test('one screen shows the wall, and nothing of the console, until it is unfolded on purpose', async () => {
  const held = onConsole({ single: true })
  await userEvent.keyboard('   bb')
  expect(held.session.step).toBe('vote')
  expect(screen.getByText(words.board.first(2))).toBeTruthy()
  expect(document.body.textContent).not.toContain(stage.stances['lead-forward'])
  expect(screen.queryByRole('heading', { name: words.ask.heading })).toBe(null)
  await press(words.one.open)
  expect(held.asked).toEqual([])
  expect(screen.getByText(words.one.seen)).toBeTruthy()
  await press(words.one.stay)
  await press(words.one.open)
  await press(words.one.unfold)
  expect(held.asked).toEqual(['console'])
})

test('where the window was blocked it says why the wall is here', () => {
  onConsole({ single: true })
  expect(screen.getByText(words.one.blocked)).toBeTruthy()
})
