import { render, screen } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { sessionOf } from '../../../../src/conversation/room/happen.ts'
import { reads } from '../../../../src/messages/en/reads.ts'
import { english } from '../../../../src/messages/english.ts'
import { openProgress } from '../../../../src/progress/progress.ts'
import { CalledLine } from '../../../../src/screens/room/console/called.tsx'
import { WordsProvider } from '../../../../src/screens/stage/words.tsx'
import { aRoom, SOUND } from '../../../conversation/room/a-room.ts'
import { MemoryStorage } from '../../../progress/memory-storage.ts'

afterEach(() => {
  vi.unstubAllEnvs()
})

function show(language: string) {
  vi.stubEnv('VITE_LANGUAGE', 'de')
  const record = aRoom()
  const scenario = { ...SOUND, language }
  const storage = new MemoryStorage()
  const keep = openProgress(
    () => storage,
    () => 0,
  )
  const room = {
    ...{ record, session: sessionOf(scenario, record), wall: 'open' as const },
    ...{ openWall: () => {}, happen: () => {} },
  }
  render(
    <WordsProvider messages={english}>
      <CalledLine {...{ scenario, room, keep }} />
    </WordsProvider>,
  )
  return screen.queryByRole('textbox', { name: english.roomConsole.called.heading })
}

it('has no box in a conversation that typed words cannot be read in, and says why', () => {
  expect(show('de')).toBeNull()
  expect(screen.getByText(reads.unreadInRoom)).toBeTruthy()
})

it('has it in one that is in English on a German page', () => {
  expect(show('en')).not.toBeNull()
  expect(screen.queryByText(reads.unreadInRoom)).toBeNull()
})
