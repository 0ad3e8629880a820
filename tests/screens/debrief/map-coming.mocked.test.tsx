import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { map } from '../../../src/messages/en/map.ts'
import { aConversation } from './a-scenario.ts'
import { LEADING, look } from './look.tsx'

// In a world of its own: only the first debrief of all has to fetch the map.
it('the map comes after the rest of the page, which says that it is on its way', async () => {
  look(aConversation(LEADING))
  expect(screen.getByText(map.coming)).toBeTruthy()
  expect(screen.queryByRole('application', { name: map.picture })).toBeNull()
  await screen.findByRole('application', { name: map.picture }, { timeout: 20_000 })
})
