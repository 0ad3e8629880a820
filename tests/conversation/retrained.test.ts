import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { reply } from '../../src/conversation/branch.ts'
import { fromLink, toLink } from '../../src/conversation/link.ts'
import type { Typed } from '../../src/conversation/record.ts'
import { replay } from '../../src/conversation/replay.ts'
import { debriefOf } from '../../src/debrief/debrief.ts'
import { exportFile } from '../../src/progress/export.ts'
import { openProgress } from '../../src/progress/progress.ts'
import { conversationIn } from '../../src/progress/stored.ts'
import * as reading from '../../src/reply/read.ts'
import { MemoryStorage } from '../progress/memory-storage.ts'
import { aConversation, aScenario, NINE_O_CLOCK } from './fakes.ts'

// A reader of tomorrow, which would read everything differently: asking it at all is the mistake.
beforeEach(() => {
  vi.spyOn(reading, 'read').mockImplementation(() => {
    throw new Error('A stored reply was read again.')
  })
})
afterEach(() => {
  vi.mocked(reading.read).mockRestore()
})

/** Words that any reader would call a refusal, as one of yesterday read them. */
const typed: Typed = {
  words: 'No. I will not do that.',
  as: 'errors',
  reading: {
    stance: 'lead-forward',
    move: 'trade-off',
    probability: 0.51,
    sure: false,
    second: { stance: 'push-back', move: 'refuse', probability: 0.4 },
    evidence: [{ start: 0, end: 2, shows: 'refuse' }],
  },
}
const stored = reply(aConversation(1), 'cost', { typed }, NINE_O_CLOCK + 120_000, 9000)

test('[K1] a retrained reader changes no stored conversation: it is played as it was', () => {
  const { steps, standing } = replay(aScenario(), stored)
  expect(steps[1]?.played).toMatchObject({
    reply: { id: 'errors' },
    weighed: { stance: 'lead-forward', points: 2 },
  })
  const picked = replay(aScenario(), aConversation(2))
  expect(standing).toEqual(picked.standing)
  const looked = debriefOf(aScenario(), stored, replay(aScenario(), stored))
  expect(looked).toEqual(debriefOf(aScenario(), aConversation(2), picked))
})

test('[K1] nor one that comes by link, out of storage, or out of a saved file', () => {
  expect(fromLink(toLink(stored))).toEqual(stored)
  expect(conversationIn(JSON.stringify(stored), 'c1')).toEqual({ is: 'sound', value: stored })
  const storage = new MemoryStorage()
  const open = () =>
    openProgress(
      () => storage,
      () => NINE_O_CLOCK,
    )
  open().keepConversation(stored)
  expect(open().latestOf('sound')).toEqual(stored)
  const { conversations } = JSON.parse(exportFile(open()).text)
  expect(conversations).toEqual([stored])
  expect(conversationIn(JSON.stringify(conversations[0]), 'c1')).toEqual({ is: 'sound', value: stored })
})

test('the fake stands where the reader is', async () => {
  const { read } = await import('../../src/reply/read.ts')
  expect(() => read('No.')).toThrow('read again')
  expect(readFileSync('src/reply/read.ts', 'utf8')).toContain('export function read(')
})
