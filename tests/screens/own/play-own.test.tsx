import { act, fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { debrief } from '../../../src/messages/en/debrief.ts'
import { nowAndThen } from '../../../src/messages/en/now-and-then.ts'
import { ownPlay } from '../../../src/messages/en/own-play.ts'
import { practice } from '../../../src/messages/en/practice.ts'
import { keepOwn } from '../../../src/progress/own-acts.ts'
import { ownAsked, withinOwn, withinShared } from '../../../src/screens/own/asked.ts'
import { debriefHash } from '../../../src/screens/stage/address.ts'
import { hashWithin } from '../../../src/screens/stage/within.ts'
import { blockedStorage } from '../../progress/memory-storage.ts'
import { anOwn } from '../../progress/owns.ts'
import { faultsOf } from '../debrief/faults.ts'
import { bossLine } from '../practice/on-a-device.tsx'
import { anOwnPage } from './on-own-page.tsx'

afterEach(() => {
  vi.unstubAllGlobals()
  history.replaceState(null, '', '/')
})

const own = anOwn()
const { replies } = practice
const written = () => screen.queryAllByRole('button', { name: /“/ })
const firstLine = async () => {
  await screen.findByLabelText(/ says$/)
  // What the address asks for has come.
  await act(async () => {})
  return bossLine()
}
const keptHere = async (storage?: Storage) => {
  const page = anOwnPage(storage)
  keepOwn(page.keep, own)
  await page.open(withinOwn(own.id))
  await firstLine()
  return page
}
/** Says a written reply. */
const sayFirst = () => {
  if (written().length === 0) fireEvent.click(screen.getByRole('button', { name: replies.show }))
  const [reply] = written()
  if (!reply) throw new Error('There is nothing to say.')
  fireEvent.click(reply)
}

describe('one’s own conversation in play', () => {
  test('has the person’s words in the boss’s first line, and is called by them', async () => {
    await keptHere()
    expect(bossLine()).toContain('take on the event logistics')
    expect(screen.getByRole('heading', { level: 1 }).textContent).toContain('Robin: take on the event')
    expect(document.title).toBe(ownPlay.pageTitle('Robin: take on the event logistics'))
    expect(await faultsOf(document.body)).toEqual([])
  })

  test('typed replies come first, the written ones on asking; switching says nothing of other scenarios', async () => {
    const { keep } = await keptHere()
    expect(written()).toEqual([])
    expect(screen.getByLabelText(practice.own.label.own)).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: replies.show }))
    expect(written().length).toBeGreaterThan(2)
    fireEvent.click(screen.getByRole('button', { name: replies.writtenFirst }))
    expect(screen.getByLabelText(practice.own.label.written)).toBeTruthy()
    expect(keep.store.getState().settings.answer).toBe('written')
  })

  test('stays on its page: its address leads back to it, and a reload goes on', async () => {
    const page = await keptHere()
    expect(location.hash).toBe(withinOwn(own.id))
    sayFirst()
    expect(location.hash).toMatch(/^#own-aaaaaaaaaa\/play\//)
    const line = bossLine()
    await page.open(location.hash)
    expect(await firstLine()).toBe(line)
    await page.open(withinOwn(own.id))
    expect(await firstLine()).toBe(line)
    await screen.findByText(nowAndThen.resumed(2))
  })

  test('[L4] its debrief opens at a plain link too, asks for a fresh start on this page, and says what its link carries', async () => {
    const page = await keptHere()
    sayFirst()
    const conversation = page.keep.latestOf(own.id)
    if (!conversation) throw new Error('It was not kept.')
    await page.go(debriefHash(conversation))
    await screen.findByRole('heading', { name: debrief.next.heading })
    expect(location.hash).toBe(hashWithin(withinOwn(own.id), debriefHash(conversation)))
    expect(screen.getByText(debrief.next.carries)).toBeTruthy()
    const copied: string[] = []
    vi.stubGlobal('navigator', {
      ...navigator,
      clipboard: { writeText: async (text: string) => copied.push(text) },
    })
    await act(async () => fireEvent.click(screen.getByRole('button', { name: debrief.next.copyWords })))
    expect(ownAsked(new URL(copied[0] ?? '').hash)).toEqual({ screen: 'shared', own })
    const [afresh] = screen.getAllByRole('link', { name: debrief.next.afresh })
    await page.go(afresh?.getAttribute('href') ?? '')
    expect(await firstLine()).toContain('take on the event logistics')
    expect(location.hash).toBe(withinOwn(own.id))
  })

  test('changed words are said at once', async () => {
    const { keep } = await keptHere()
    const fillings = { ...own.fillings, ask: 'run the winter fair' }
    act(() => void keepOwn(keep, { ...own, version: 2, fillings, changedAt: own.changedAt + 1 }))
    await waitFor(() => expect(bossLine()).toContain('run the winter fair'))
  })

  test('a pattern that is not here is said, and the words stay', async () => {
    const page = anOwnPage()
    keepOwn(page.keep, { ...own, pattern: 'no-such-pattern' })
    await page.open(withinOwn(own.id))
    await screen.findByRole('heading', { name: ownPlay.trouble.failed.heading })
    expect(screen.getByRole('button', { name: ownPlay.trouble.again })).toBeTruthy()
    expect(Object.keys(page.keep.store.getState().own)).toEqual([own.id])
  })

  test('one whose words are not here says so', async () => {
    await anOwnPage().open(withinOwn('own-bbbbbbbbbb'))
    await screen.findByRole('heading', { name: ownPlay.trouble.unknown.heading })
    expect(await faultsOf(document.body)).toEqual([])
  })
})

describe('a conversation that came in a link', () => {
  const shared = async (storage?: Storage) => {
    const page = anOwnPage(storage)
    await page.open(withinShared(own))
    await firstLine()
    return page
  }
  const nothing = { own: {}, conversations: {}, cards: {} }

  test('[K3] is played without keeping anything, and a reload goes on from its address', async () => {
    const page = await shared()
    expect(screen.getByText(ownPlay.shared.text)).toBeTruthy()
    sayFirst()
    expect(page.keep.store.getState()).toMatchObject(nothing)
    expect(location.hash.startsWith(`${withinShared(own)}/play/`)).toBe(true)
    const line = bossLine()
    await page.open(location.hash)
    expect(await firstLine()).toBe(line)
    expect(await faultsOf(document.body)).toEqual([])
  })

  test('is kept on asking, with what was said so far', async () => {
    const page = await shared()
    sayFirst()
    // The focus moves with the reply, before anybody can press the next thing.
    await Promise.resolve()
    const line = bossLine()
    await act(async () => fireEvent.click(screen.getByRole('button', { name: ownPlay.shared.keep })))
    await waitFor(() => expect(location.hash).toMatch(/^#own-aaaaaaaaaa/))
    expect(await firstLine()).toBe(line)
    expect(page.keep.store.getState().own).toEqual({ [own.id]: own })
    expect(page.keep.conversationsOf(own.id)).toHaveLength(1)
    expect(document.activeElement).toBe(screen.getByText(ownPlay.shared.kept))
    sayFirst()
    expect(page.keep.latestOf(own.id)?.replies).toHaveLength(2)
    expect(location.hash).toMatch(/^#own-aaaaaaaaaa\/play\//)
  })

  test('[K2] once it is kept, so is what is said in the very next moment', async () => {
    const { keep, open } = anOwnPage()
    await open(withinShared(own))
    await firstLine()
    fireEvent.click(screen.getByRole('button', { name: replies.show }))
    fireEvent.click(screen.getByRole('button', { name: ownPlay.shared.keep }))
    sayFirst()
    await act(async () => {})
    expect(keep.latestOf(own.id)?.replies).toHaveLength(1)
    expect(location.hash).toMatch(/^#own-aaaaaaaaaa\/play\//)
  })

  test('never writes over what is here: another form of the same goes beside it', async () => {
    const page = anOwnPage()
    const mine = keepOwn(page.keep, { ...own, version: 2, changedAt: own.changedAt + 9 })
    await page.open(withinShared(own))
    await firstLine()
    sayFirst()
    await act(async () => fireEvent.click(screen.getByRole('button', { name: ownPlay.shared.keep })))
    const all = Object.values(page.keep.store.getState().own)
    expect(all).toHaveLength(2)
    expect(all).toContainEqual(mine)
    const other = all.find(({ id }) => id !== own.id)
    expect(page.keep.conversationsOf(other?.id ?? '')).toHaveLength(1)
    expect(page.keep.conversationsOf(own.id)).toEqual([])
  })

  test('one that is here already is simply played, and kept', async () => {
    const page = anOwnPage()
    keepOwn(page.keep, own)
    await page.open(withinShared(own))
    await firstLine()
    expect(screen.queryByText(ownPlay.shared.text)).toBeNull()
    sayFirst()
    expect(page.keep.conversationsOf(own.id)).toHaveLength(1)
  })

  test('[K2] where the browser keeps nothing, it is played all the same', async () => {
    await shared(blockedStorage())
    sayFirst()
    expect(bossLine()).toBeTruthy()
  })

  test('what is set here is set on the device', async () => {
    const page = await shared()
    const [dark] = screen.getAllByRole('button', { name: 'Dark' })
    fireEvent.click(dark ?? document.body)
    expect(page.keep.store.getState().settings.theme).toBe('dark')
  })
})
