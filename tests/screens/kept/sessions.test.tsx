import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { english } from '../../../src/messages/english.ts'
import { exportFile } from '../../../src/progress/export.ts'
import { openProgress, type Progress } from '../../../src/progress/progress.ts'
import { roomPlace } from '../../../src/progress/rooms.ts'
import { WhatIsKept } from '../../../src/screens/kept/kept.tsx'
import { aRoom } from '../../conversation/room/a-room.ts'
import { NOON } from '../../progress/conversations.ts'
import { MemoryStorage } from '../../progress/memory-storage.ts'

const { kept } = english

function opened(): Progress {
  const storage = new MemoryStorage()
  return openProgress(
    () => storage,
    () => NOON,
  )
}

it('counts sessions with a room, tells of those that a file brings, and has none after erasing', async () => {
  const elsewhere = opened()
  const room = aRoom()
  roomPlace(elsewhere, room.id).write(room, { said: 0, over: false })
  const { text } = exportFile(elsewhere)

  render(<WhatIsKept shelf={[]} root="../" keep={opened()} />)
  const facts = () => screen.getByRole('complementary', { name: kept.facts.heading }).textContent
  expect(facts()).not.toContain(kept.facts.sessions(1))
  const file = Object.assign(new File([text], 'a.json'), { text: async () => text })
  await userEvent.upload(screen.getByLabelText(kept.bring.choose), file)
  await screen.findByText(kept.bring.sessions(1))
  expect(facts()).toContain(kept.facts.sessions(1))

  await userEvent.click(screen.getByRole('button', { name: kept.erase.button }))
  await userEvent.click(await screen.findByRole('button', { name: kept.erase.sure }))
  await waitFor(() => expect(facts()).not.toContain(kept.facts.sessions(1)))
})
