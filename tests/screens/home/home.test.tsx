import { act, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { hydrateRoot } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { describe, expect, it, vi } from 'vitest'
import { backOne, begin, reply } from '../../../src/conversation/branch.ts'
import type { Conversation } from '../../../src/conversation/record.ts'
import { replay } from '../../../src/conversation/replay.ts'
import { NO_CARD } from '../../../src/debrief/card.ts'
import { dayOf, nthDay, numberOf } from '../../../src/debrief/days.ts'
import { load, shelf } from '../../../src/library.ts'
import { openProgress, type Progress } from '../../../src/progress/progress.ts'
import { stanceOf } from '../../../src/scenario/moves.ts'
import type { Scenario, Skill } from '../../../src/scenario/scenario.ts'
import { type Summary, summaryOf } from '../../../src/scenario/summary.ts'
import { Home } from '../../../src/screens/home/home.tsx'
import { readHash } from '../../../src/screens/stage/address.ts'
import { blockedStorage, MemoryStorage } from '../../progress/memory-storage.ts'
import { aScenario } from '../debrief/a-scenario.ts'
import { faultsOf } from '../debrief/faults.ts'

const NOON = Date.UTC(2026, 0, 5, 12)
const { scenario } = await load('customer-panel')
if (!scenario) throw new Error('scenarios/customer-panel.yaml has errors: npm run check')
const panel: Scenario = scenario
const ours = (await shelf()).filter(({ id }) => id === panel.id)

const keeper = (storage: Storage = new MemoryStorage()): Progress =>
  openProgress(
    () => storage,
    () => NOON,
  )

/** The customer panel played by taking the first leading reply at each turn. */
function played(replies: number, id = 'c1', startedAt = NOON): Conversation {
  let conversation = begin(panel, 'steady', id, startedAt)
  for (let n = 1; n <= replies; n++) {
    const { turn } = replay(panel, conversation)
    const lead = turn?.replies.find(({ move }) => stanceOf(move, panel.kind, 0) === 'lead-forward')
    if (!turn || !lead) break
    conversation = reply(conversation, turn.id, { picked: lead.id }, startedAt + n * 1000, 3000)
  }
  return conversation
}

function open(keep: Progress, summaries: Summary[] = ours) {
  return render(<Home shelf={summaries} root="./" keep={keep} />)
}

/** A shelf of this many scenarios, over all skills. */
function fullShelf(count: number): Summary[] {
  const skills: Skill[] = ['lead-forward', 'push-up-pull-down', 'manage-through-people', 'hold-the-line']
  return Array.from({ length: count }, (_, i) => ({
    ...summaryOf(aScenario({ id: `scenario-${i}`, skills: [skills[i % skills.length] ?? 'lead-forward'] })),
    boss: `Boss ${i}`,
  }))
}

describe('nothing kept', () => {
  it('has one h1, the three ways, one thing to do first and the shelf', () => {
    open(keeper())
    expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1)
    expect(screen.getByRole('link', { name: 'Start with Ines' }).getAttribute('href')).toBe(
      './s/customer-panel/',
    )
    expect(screen.getByRole('region', { name: 'Three ways to answer' })).toBeTruthy()
    const row = within(screen.getByRole('region', { name: 'Lead forward' })).getByRole('link')
    expect(row.textContent).toContain(`“${ours[0]?.opening}”`)
    expect(row.textContent).toContain('Starts level')
    expect(row.getAttribute('href')).toBe('./s/customer-panel/')
    expect(screen.queryByRole('link', { name: 'Last debrief' })).toBeNull()
  })

  it('shows only skills that something practises, each scenario once', () => {
    open(keeper(), fullShelf(20))
    const groups = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)
    expect(groups.slice(-5, -1)).toEqual([
      'Lead forward',
      'Push up, pull down',
      'Manage through people',
      'Hold the line',
    ])
    expect(screen.getAllByRole('listitem')).toHaveLength(20)
  })

  it('has the doors before the shelf', () => {
    open(keeper())
    const doors = within(screen.getByRole('navigation', { name: 'Before you start' }))
    expect(doors.getAllByRole('link').map(link => link.getAttribute('href'))).toEqual([
      './worth-it/',
      './check-yourself/',
      './drill/',
      './room/',
      './course/',
    ])
  })

  it('says of a scenario whose length is unknown how many turns it has', () => {
    const { minutes: _, ...summary } = summaryOf(aScenario())
    open(keeper(), [summary])
    expect(screen.getByText(/4 turns/)).toBeTruthy()
  })
})

describe('something kept', () => {
  it('offers to carry on with what is open, at the reply that it waits for', async () => {
    const keep = keeper()
    keep.keepConversation(played(3))
    open(keep)
    const first = await screen.findByRole('link', { name: 'Carry on with Ines' })
    expect(first.getAttribute('href')).toBe('./s/customer-panel/')
    expect(screen.getByRole('listitem').textContent).toContain('Carry on at reply 4')
  })

  it('says how the last time ended, and links to its debrief', async () => {
    const keep = keeper()
    const conversation = played(9)
    keep.keepConversation(conversation)
    open(keep)
    const last = await screen.findByRole('link', { name: 'Last debrief' })
    const [page, hash] = (last.getAttribute('href') ?? '').split('#')
    expect(page).toBe('./s/customer-panel/')
    expect(readHash(`#${hash}`, panel.id)).toEqual({ screen: 'debrief', conversation, broken: false })
    expect(screen.getByRole('listitem').textContent).toContain('Last time: moved')
    expect(screen.getByRole('link', { name: 'Play again with Ines' }).getAttribute('href')).toBe(
      './s/customer-panel/#new',
    )
  })

  it('goes by the latest play in which something was said', async () => {
    const keep = keeper()
    keep.keepConversation(played(9, 'older'))
    keep.keepConversation(begin(panel, 'steady', 'only-begun', NOON + 90_000))
    open(keep)
    expect(await screen.findByText('moved')).toBeTruthy()
  })

  it('leaves a conversation that was gone back from to its start at its start', async () => {
    const keep = keeper()
    keep.keepConversation(backOne(played(1)))
    open(keep)
    await act(() => new Promise(done => setTimeout(done)))
    expect(screen.getByRole('link', { name: 'Start with Ines' })).toBeTruthy()
  })

  it('offers what was not played yet before playing again', async () => {
    const keep = keeper()
    keep.keepConversation(played(9))
    open(keep, [...ours, ...fullShelf(1)])
    expect(await screen.findByText('moved')).toBeTruthy()
    expect(screen.getByRole('link', { name: 'Start with Boss 0' })).toBeTruthy()
  })

  it('gives the reason for what it offers first', async () => {
    const keep = keeper()
    keep.keepConversation(played(3))
    open(keep)
    expect(await screen.findByText(`“${panel.title}” waits for reply 4.`)).toBeTruthy()
  })

  it('suggests a skill not tried before what merely was not played', async () => {
    const keep = keeper()
    keep.keepConversation(played(9))
    open(keep, [...ours, ...fullShelf(2)])
    expect(await screen.findByText('A skill not tried yet: push up, pull down.')).toBeTruthy()
    expect(screen.getByRole('link', { name: 'Start with Boss 1' })).toBeTruthy()
  })

  it('[L3] says the best ending beside the last, where it is another', async () => {
    const keep = keeper()
    keep.keepConversation(played(9))
    keep.keepConversation(played(2, 'c2', NOON + 90_000))
    open(keep)
    const row = await screen.findByText('Best: moved')
    expect(row.closest('li')?.textContent).toContain('Carry on at reply 3')
  })

  it('says an ending once where it is the last and the best', async () => {
    const keep = keeper()
    keep.keepConversation(played(9))
    open(keep)
    await screen.findByText('moved')
    expect(screen.queryByText(/Best:/)).toBeNull()
  })

  it('has the way to My practice once something was played', async () => {
    const keep = keeper()
    open(keep)
    expect(screen.queryByRole('link', { name: 'My practice' })).toBeNull()
    act(() => {
      keep.keepConversation(played(2))
    })
    const link = await screen.findByRole('link', { name: 'My practice' })
    expect(link.getAttribute('href')).toBe('./my-practice/')
  })

  it('puts a retry before a real conversation first, with its reason and its way', async () => {
    const keep = keeper()
    keep.keepConversation(played(9, 'c1', Date.now() - 5 * 86_400_000))
    const tomorrow = nthDay(numberOf(dayOf(Date.now())) + 1)
    keep.keepCard(panel.id, { ...NO_CARD, day: tomorrow, changedAt: NOON })
    open(keep, [...ours, ...fullShelf(1)])
    expect(await screen.findByText(/The real conversation is on .+ Once more through/)).toBeTruthy()
    const first = screen.getByRole('link', { name: 'Play again with Ines' })
    expect(first.getAttribute('href')).toMatch(/^\.\/s\/customer-panel\/#again\/steady\/ask\/written$/)
  })

  it('takes in what another tab plays', async () => {
    const keep = keeper()
    open(keep)
    act(() => {
      keep.keepConversation(played(2))
    })
    expect(await screen.findByRole('link', { name: 'Carry on with Ines' })).toBeTruthy()
  })

  it('agrees with the HTML that was drawn without it', async () => {
    const keep = keeper()
    keep.keepConversation(played(3))
    keep.setSetting('theme', 'dark')
    const place = document.createElement('div')
    place.innerHTML = renderToString(<Home shelf={ours} root="./" keep={keeper(blockedStorage())} />)
    expect(place.innerHTML).toContain('Starts level')
    expect(place.innerHTML).not.toContain('style=')
    document.body.append(place)
    const disagreement = vi.fn()
    const root = await act(async () =>
      hydrateRoot(place, <Home shelf={ours} root="./" keep={keep} />, { onRecoverableError: disagreement }),
    )
    await waitFor(() => expect(place.textContent).toContain('Carry on at reply 4'))
    expect(disagreement).not.toHaveBeenCalled()
    act(() => root.unmount())
    place.remove()
  })
})

describe('the device', () => {
  it('keeps the theme that is chosen', async () => {
    const keep = keeper()
    open(keep)
    await userEvent.click(screen.getByRole('button', { name: 'Dark' }))
    expect(keep.store.getState().settings.theme).toBe('dark')
    expect(screen.getByRole('button', { name: 'Dark' }).getAttribute('aria-pressed')).toBe('true')
  })

  it('[K2] tells once of what could not be read, and offers it as a file', async () => {
    const storage = new MemoryStorage()
    storage.setItem('front-foot/1/conversation/c1', '{"broken')
    open(keeper(storage))
    const told = screen.getByText(/could not be read/).closest('p')
    if (!told) throw new Error('It is told in no paragraph.')
    expect(within(told).getByRole('button', { name: 'Save as a file' })).toBeTruthy()
    await userEvent.click(within(told).getByRole('button', { name: 'All right' }))
    expect(screen.queryByText(/could not be read/)).toBeNull()
  })

  it('[K2] shows the whole shelf where storage is blocked', () => {
    open(keeper(blockedStorage()))
    expect(screen.getByRole('link', { name: 'Start with Ines' })).toBeTruthy()
    expect(screen.getByRole('status').textContent).toBe('')
  })
})

describe('axe', () => {
  it.each([0, 3, 9])('finds nothing after %i replies', async replies => {
    const keep = keeper()
    if (replies) keep.keepConversation(played(replies))
    const { container } = open(keep)
    if (replies) await screen.findByText(replies === 3 ? 'Carry on' : 'moved')
    expect(await faultsOf(container)).toEqual([])
  })

  it('finds nothing on a full shelf', async () => {
    const { container } = open(keeper(), fullShelf(20))
    expect(await faultsOf(container)).toEqual([])
  })
})
