import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { renderToString } from 'react-dom/server'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import * as library from '../../../src/library.ts'
import { english } from '../../../src/messages/english.ts'
import { DRILL_KEY } from '../../../src/progress/keys.ts'
import { openProgress } from '../../../src/progress/progress.ts'
import { Drill } from '../../../src/screens/drill/drill.tsx'
import { MemoryStorage } from '../../progress/memory-storage.ts'
import { faultsOf } from '../debrief/faults.ts'
import { readsInstead } from '../reads-instead.ts'
import { answer, field, focused, open, press, SHELF, said, say, started } from './at-the-drill.tsx'
import { read } from './fake-reader.ts'

readsInstead(read)

const { drill, practice } = english
const heading = (name: string) => screen.findByRole('heading', { level: 2, name })

beforeEach(() => {
  read.mockClear()
})

describe('before a round', () => {
  it('says what it is, what it asks for and what is kept, also without a script', () => {
    const keep = openProgress(
      () => new MemoryStorage(),
      () => 0,
    )
    const html = renderToString(<Drill shelf={SHELF} root="../" keep={keep} />)
    for (const words of [drill.heading, drill.private, drill.plan.fresh, drill.begin])
      expect(html).toContain(words)
    expect(html).not.toContain('style=')
  })

  it('has no faults', async () => {
    expect(await faultsOf(open().container)).toEqual([])
  })

  it('says where the lines do not come, and tries again', async () => {
    const fetched = vi.spyOn(library, 'drillables').mockRejectedValue(new Error('offline'))
    open()
    await press(drill.begin)
    expect(await screen.findByText(drill.failed)).toBeTruthy()
    fetched.mockRestore()
    await library.drillables()
    await press(drill.begin)
    await waitFor(() => field())
  })

  it('says what came in earlier rounds', () => {
    const storage = new MemoryStorage()
    storage.setItem(DRILL_KEY, '{"format":1,"moves":{"restate":{"asked":4,"came":2}}}')
    open(storage)
    const plan = within(screen.getByRole('complementary', { name: drill.plan.heading }))
    expect(plan.getByRole('listitem').textContent).toBe('Say it back came twice, asked for four times')
  })
})

describe('a line', () => {
  it('has the boss, what is wanted, what is at stake and what to try; the field waits', async () => {
    const { container } = await started()
    const all = await library.drillables()
    const line = all
      .flatMap(one => one.lines.map(({ says }) => ({ ...one, says })))
      .find(one => said().includes(one.says))
    if (!line) throw new Error('The boss says nothing that is in a scenario.')
    expect(screen.getByText(drill.wants(line.boss, line.role, line.request))).toBeTruthy()
    expect(screen.getByText(drill.stake(line.protecting))).toBeTruthy()
    expect(await heading(drill.asks.restate.ask)).toBeTruthy()
    expect(screen.getByRole('heading', { level: 1 }).textContent).toContain(drill.count(1, 10))
    expect(focused()).toBe(field())
    expect(await faultsOf(container)).toEqual([])
  })

  it('is announced when it comes', async () => {
    await started()
    const told = () => screen.getAllByRole('status').map(({ textContent }) => textContent)
    // Into a place that is there before, so that the first line is heard as the later ones are.
    await waitFor(() => expect(told().join()).toContain(`1 of 10. `))
    expect(told().join()).toContain(`${drill.asks.restate.ask}.`)
  })

  it('is read with the boss’s words and what can be done there', async () => {
    await started()
    const line = said()
    await say('back it is')
    await screen.findByRole('article')
    const [words, asked] = read.mock.calls[0] ?? []
    expect(words).toBe('back it is')
    expect(line).toContain(asked?.boss)
    expect(asked?.offers).toContain('restate')
  })

  it('says that what was asked for came', async () => {
    const { container } = await started()
    await say('back it is')
    expect(focused()).toBe(await heading(practice.note.heading['lead-forward']))
    expect(screen.getByText(text => text.includes(drill.result.came.asked))).toBeTruthy()
    expect(screen.getByText(text => text.endsWith(`heard: ${drill.typed.moves.restate}.`))).toBeTruthy()
    expect(await faultsOf(container)).toEqual([])
  })

  it('counts another lead, and says so', async () => {
    await started()
    await say('a cost')
    await heading(practice.note.heading['lead-forward'])
    expect(screen.getByText(text => text.includes(drill.result.came.lead))).toBeTruthy()
  })

  it('marks the words of a push and says what they show', async () => {
    const { container } = await started()
    await say('no, not me')
    await heading(practice.note.heading['push-back'])
    expect(container.querySelector('mark')?.textContent).toBe('no')
    expect(screen.getByRole('listitem').textContent?.toLowerCase()).toContain(drill.typed.shows.refuse)
    expect(screen.getByText(text => text.includes(drill.result.asked('Say it back')))).toBeTruthy()
  })

  it('shows both ways to hear it where it is not sure', async () => {
    await started()
    await say('hm')
    await heading(practice.note.likely['lead-forward'])
    expect(screen.getByText(/could be heard as/)).toBeTruthy()
  })

  it('[M4] asks what was meant, counts nothing, and gives the words back to try again', async () => {
    const { storage, container } = await started()
    await say('asdf')
    await heading(practice.note.heading.unclear)
    expect(await faultsOf(container)).toEqual([])
    await press(drill.result.again)
    expect(field().value).toBe('asdf')
    expect(focused()).toBe(field())
    await userEvent.clear(field())
    await answer('asdf')
    expect(storage.getItem(DRILL_KEY)).toBeNull()
  })

  it('shows a written line that does it, on asking', async () => {
    await started()
    await say('no')
    await screen.findByRole('article')
    const button = screen.getByRole('button', { name: drill.result.show, expanded: false })
    await userEvent.click(button)
    expect(button.getAttribute('aria-expanded')).toBe('true')
    const all = (await library.drillables()).flatMap(one => one.lines)
    const line = all.find(({ says }) => said().includes(says))
    const example = line?.leads.find(({ move }) => move === 'restate')?.words
    expect(screen.getByText(`“${example}”`)).toBeTruthy()
  })

  it('counts the last try alone', async () => {
    const { keep } = await started()
    await say('no')
    await screen.findByRole('article')
    await press(drill.result.again)
    await userEvent.clear(field())
    await answer('back it is')
    expect(keep.store.getState().drill).toEqual({ restate: { asked: 1, came: 1 } })
  })

  it('can be left out, which counts nothing', async () => {
    const { keep } = await started()
    const first = said()
    await press(drill.skip)
    expect(said()).not.toBe(first)
    expect(focused()).toBe(field())
    expect(field().value).toBe('')
    expect(keep.store.getState().drill).toEqual({})
  })

  it('says where nothing is typed', async () => {
    await started()
    await userEvent.keyboard('{Enter}')
    expect(screen.getByRole('textbox', { description: drill.empty })).toBe(field())
  })

  it('keeps the words where they cannot be read', async () => {
    await started()
    read.mockImplementationOnce(() => {
      throw new Error('broken')
    })
    await say('back it is')
    expect(await screen.findByText(drill.unread)).toBeTruthy()
    expect(field().value).toBe('back it is')
    await userEvent.keyboard('{Enter}')
    await screen.findByRole('article')
  })
})
