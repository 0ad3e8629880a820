import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { needed } from '../../../src/screens/stage/later.tsx'
import { Stopped } from '../../../src/screens/stage/stopped.tsx'

const instead = (again: () => void) => (
  <button type="button" onClick={again}>
    Again
  </button>
)

test('a part that does not come leaves something in place of the page; drawn anew, it is fetched anew', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {})
  const onStopped = vi.fn()
  let network = false
  const fetch = vi.fn(async () => {
    if (!network) throw new TypeError('Failed to fetch')
    return ({ name }: { name: string }) => <p>Part of {name}</p>
  })
  const Part = needed(fetch)
  render(
    <Stopped {...{ instead, onStopped }}>
      <Part name="it" />
    </Stopped>,
  )
  const button = await screen.findByRole('button')
  expect(onStopped).toHaveBeenCalledExactlyOnceWith('TypeError: Failed to fetch')
  await userEvent.click(button)
  // Nothing has changed.
  expect(await screen.findByRole('button')).toBeTruthy()
  expect(fetch).toHaveBeenCalledTimes(2)
  network = true
  await userEvent.click(screen.getByRole('button'))
  expect(await screen.findByText('Part of it')).toBeTruthy()
  expect(screen.queryByRole('button')).toBeNull()
  vi.restoreAllMocks()
})
