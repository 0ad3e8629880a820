import { act, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { hydrateRoot } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { describe, expect, it, vi } from 'vitest'
import { begin, reply } from '../../../src/conversation/branch.ts'
import type { Conversation } from '../../../src/conversation/record.ts'
import { retrace } from '../../../src/conversation/retrace.ts'
import { NO_CARD } from '../../../src/debrief/card.ts'
import { dayOf, nthDay, numberOf } from '../../../src/debrief/days.ts'
import { shelf } from '../../../src/library.ts'
import { myPractice as words } from '../../../src/messages/en/my-practice.ts'
import { openProgress, type Progress } from '../../../src/progress/progress.ts'
import { stanceOf } from '../../../src/scenario/moves.ts'
import { MyPractice } from '../../../src/screens/my-practice/my-practice.tsx'
import { readHash } from '../../../src/screens/stage/address.ts'
import { manyConversations, shipped } from '../../debrief/many.ts'
import { blockedStorage, MemoryStorage } from '../../progress/memory-storage.ts'
import { faultsOf } from '../debrief/faults.ts'

const summaries = await shelf()
const NOW = new Date(2026, 10, 21, 12).getTime()
const DAY = 86_400_000
const panel = shipped.find(({ id }) => id === 'customer-panel') ?? shipped[0]
if (!panel) throw new Error('There is no scenario.')

function keeper(
  conversations: readonly Conversation[] = [],
  storage: Storage = new MemoryStorage(),
): Progress {
  const keep = openProgress(
    () => storage,
    () => NOW,
  )
  for (const one of conversations) keep.keepConversation(one)
  return keep
}

/** The customer panel played to its end so many days ago, by leading at each turn, or by rolling over. */
function played(stance: 'lead-forward' | 'roll-over', ago: number, id = `c${ago}`): Conversation {
  const at = NOW - ago * DAY
  let conversation = begin(panel as NonNullable<typeof panel>, 'steady', id, at)
  for (let n = 1; n < 30; n++) {
    const { turn } = retrace(panel as NonNullable<typeof panel>, conversation)
    const one = turn?.replies.find(({ move }) => stanceOf(move, 'ordinary', 0) === stance)
    if (!turn || !one) break
    conversation = reply(conversation, turn.id, { picked: one.id }, at + n * 1000, 3000)
  }
  return conversation
}

/** Conversations as if the last of them had been played an hour ago. */
function recent(count: number): Conversation[] {
  const all = manyConversations(count)
  const shift = NOW - 3_600_000 - Math.max(...all.map(({ startedAt }) => startedAt))
  return all.map(one => ({
    ...one,
    startedAt: one.startedAt + shift,
    replies: one.replies.map(said => ({ ...said, at: said.at + shift })),
  }))
}

function open(keep: Progress) {
  return render(<MyPractice shelf={summaries} root="../" keep={keep} now={() => NOW} />)
}
const section = (name: string) => screen.findByRole('region', { name }, { timeout: 20_000 })
const inDays = (days: number) => nthDay(numberOf(dayOf(NOW)) + days)

describe('nothing kept', () => {
  it('invites to the first conversation', async () => {
    const { container } = open(keeper())
    expect(await section(words.empty.heading)).toBeTruthy()
    const first = screen.getByRole('link', { name: words.empty.begin(summaries[0]?.boss ?? '') })
    expect(first.getAttribute('href')).toBe(`../s/${summaries[0]?.id}/`)
    expect(await faultsOf(container)).toEqual([])
  })

  it('a conversation in which nothing was said is nothing', async () => {
    open(keeper([begin(panel, 'steady', 'c1', NOW)]))
    expect(await section(words.empty.heading)).toBeTruthy()
  })

  it('[K2] says so where nothing can be kept', async () => {
    open(keeper([], blockedStorage()))
    expect(await section(words.empty.heading)).toBeTruthy()
    expect(screen.getByText(words.blocked, { exact: false })).toBeTruthy()
  })
})

describe('what comes next', () => {
  it('a poor ending yesterday is for today, as it was, and the address asks for just that', async () => {
    open(keeper([played('roll-over', 1)]))
    const next = within(await section(words.next.heading))
    expect(next.getByText(words.next.today)).toBeTruthy()
    expect(next.getByText(/given away/)).toBeTruthy()
    const link = next.getByRole('link', { name: words.next.practise(panel.boss.name) })
    const hash = (link.getAttribute('href') ?? '').split('#')[1]
    expect(readHash(`#${hash}`, panel.id)).toMatchObject({
      ...{ screen: 'practice', conversation: null, broken: false },
      again: { temperament: 'steady', coaching: 'each', answer: 'written' },
    })
  })

  it('after it went well the coaching waits, and the day is later', async () => {
    open(keeper([played('lead-forward', 0)]))
    const next = within(await section(words.next.heading))
    expect(next.getByText(words.next.change.ask, { exact: false })).toBeTruthy()
    expect(next.queryByText(words.next.today)).toBeNull()
    expect(next.getByRole('link', { name: words.next.early(panel.boss.name) })).toBeTruthy()
  })

  it('the evening before the real conversation comes first, and links to the words to take along', async () => {
    const keep = keeper([...recent(40), played('lead-forward', 2)])
    keep.keepCard(panel.id, { ...NO_CARD, day: inDays(1), changedAt: NOW })
    open(keep)
    const next = within(await section(words.next.heading))
    expect(next.getAllByRole('heading', { level: 3 })[0]?.textContent).toContain(panel.title)
    expect(next.getByText(words.next.why.eve(words.real.inDays(1)), { exact: false })).toBeTruthy()
    const real = within(await section(words.real.heading))
    const href = real.getByRole('link').getAttribute('href') ?? ''
    expect(href.startsWith(`../s/${panel.id}/#debrief/`)).toBe(true)
  })

  it('[L2] nothing that waits is called late, missed or overdue, and nothing is counted in a row', async () => {
    const { container } = open(
      keeper(recent(40).map(one => ({ ...one, startedAt: one.startedAt - 90 * DAY }))),
    )
    await section(words.next.heading)
    expect(container.textContent).not.toMatch(/overdue|\blate\b|missed|streak|in a row|should have|fail/i)
  })

  it('shows three at first, and the others on asking', async () => {
    open(keeper(recent(60)))
    const next = within(await section(words.next.heading))
    expect(next.getAllByRole('heading', { level: 3 })).toHaveLength(3)
    await userEvent.click(next.getByRole('button'))
    expect(next.getAllByRole('heading', { level: 3 }).length).toBeGreaterThan(3)
  })
})

describe('what the lines do', () => {
  it('says which lead comes most often, and has all of it as a table', async () => {
    open(keeper(recent(10)))
    const moves = within(await section(words.moves.heading))
    expect(moves.getByText(/The lead that comes most often/)).toBeTruthy()
    await userEvent.click(moves.getByRole('button', { name: words.moves.table }))
    const rows = moves.getAllByRole('row')
    expect(rows.length).toBeGreaterThan(5)
    expect(within(moves.getByRole('table')).getAllByRole('columnheader')).toHaveLength(5)
  })

  it('shows the stance over time as a picture with a name, and as a table', async () => {
    open(keeper(recent(10)))
    const times = within(await section(words.times.heading))
    expect(times.getByRole('img').getAttribute('aria-label')).toMatch(/columns: how many of the lines/)
    expect(times.queryByRole('table')).toBeNull()
    await userEvent.click(times.getByRole('button', { name: words.times.table }))
    expect(times.getAllByRole('row').length).toBeGreaterThan(3)
  })

  it('counts the last 50, or all on asking', async () => {
    open(keeper(recent(60)))
    const group = within(
      await screen.findByRole('group', { name: words.counted.legend }, { timeout: 20_000 }),
    )
    const [last, all] = group.getAllByRole('radio')
    expect((last as HTMLInputElement).checked).toBe(true)
    const sentence = () => screen.getByText(/In the earlier half/).textContent
    await section(words.scenarios.heading)
    const before = sentence()
    await userEvent.click(all as HTMLElement)
    expect(sentence()).not.toBe(before)
  })
})

describe('each scenario, each conversation', () => {
  it('has the best ending, and the ways back', async () => {
    open(keeper([played('lead-forward', 3), played('roll-over', 1)]))
    const row = within(await section(words.scenarios.heading))
    expect(row.getByText(/best ending: (moved|heard)/)).toBeTruthy()
    const [back, again] = row.getAllByRole('link')
    expect(back?.getAttribute('href')).toContain('#debrief/')
    expect(again?.getAttribute('href')).toBe(`../s/${panel.id}/#new`)
  })

  it('lists ten at first and more on asking, with the focus on the first that is new', async () => {
    open(keeper(recent(30)))
    const list = within(await section(words.list.heading))
    expect(list.getAllByRole('listitem')).toHaveLength(10)
    await userEvent.click(list.getByRole('button'))
    const links = list.getAllByRole('link')
    expect(links.length).toBeGreaterThan(20)
    expect(document.activeElement).toBe(links[10])
    expect(list.queryByRole('button')).toBeNull()
  })

  it('[K1] says how many are of scenarios that are not here any more', async () => {
    open(keeper([played('lead-forward', 1), { ...played('lead-forward', 2), scenario: 'gone' }]))
    expect(await screen.findByText(words.gone(1))).toBeTruthy()
  })
})

it('agrees with the HTML that was drawn without anything kept', async () => {
  const place = document.createElement('div')
  const page = (keep: Progress) => <MyPractice shelf={summaries} root="../" keep={keep} now={() => NOW} />
  place.innerHTML = renderToString(page(keeper()))
  expect(place.innerHTML).not.toContain('style=')
  expect(place.textContent).not.toContain(words.empty.heading)
  document.body.append(place)
  const disagreement = vi.fn()
  const root = await act(async () =>
    hydrateRoot(place, page(keeper([played('lead-forward', 1)])), { onRecoverableError: disagreement }),
  )
  await waitFor(() => expect(place.textContent).toContain(words.next.heading), { timeout: 20_000 })
  expect(disagreement).not.toHaveBeenCalled()
  act(() => root.unmount())
  place.remove()
})

it('axe finds nothing with everything open', async () => {
  const keep = keeper(recent(60))
  keep.keepCard(panel.id, { ...NO_CARD, day: inDays(5), changedAt: NOW })
  const { container } = open(keep)
  await section(words.list.heading)
  for (const button of screen.getAllByRole('button', { expanded: false })) await userEvent.click(button)
  expect(await faultsOf(container)).toEqual([])
})
