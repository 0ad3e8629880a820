import { render, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { begin, reply } from '../../../src/conversation/branch.ts'
import { loadOwn } from '../../../src/library/own.ts'
import { keepOwn } from '../../../src/progress/own-acts.ts'
import { openProgress } from '../../../src/progress/progress.ts'
import { turnOf } from '../../../src/scenario/scenario.ts'
import { MyPractice } from '../../../src/screens/my-practice/my-practice.tsx'
import { NOON } from '../../progress/conversations.ts'
import { MemoryStorage } from '../../progress/memory-storage.ts'
import { anOwn } from '../../progress/owns.ts'

it('my practice has one’s own conversation by its title, with links to its page', async () => {
  const storage = new MemoryStorage()
  const keep = openProgress(
    () => storage,
    () => NOON,
  )
  keepOwn(keep, anOwn())
  const scenario = await loadOwn(anOwn())
  const { turn } = scenario.start
  const said = turnOf(scenario, turn)?.replies[0]?.id ?? ''
  keep.keepConversation(reply(begin(scenario, 'hurried', 'c1', NOON), turn, { picked: said }, NOON + 9, 9))
  render(<MyPractice shelf={[]} root="../" keep={keep} now={() => NOON + 99} />)
  const title = 'Robin: take on the event logistics'
  expect((await screen.findAllByText(title, {}, { timeout: 20_000 })).length).toBeGreaterThan(0)
  const links = screen.getAllByRole('link').map(link => link.getAttribute('href') ?? '')
  expect(links.filter(href => href.startsWith(`../own/#${anOwn().id}`))).not.toEqual([])
  expect(links.filter(href => href.startsWith(`../s/${anOwn().id}`))).toEqual([])
})
