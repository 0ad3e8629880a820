import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { renderToString } from 'react-dom/server'
import { describe, expect, it, vi } from 'vitest'
import { english } from '../../../src/messages/english.ts'
import { exportFile } from '../../../src/progress/export.ts'
import { keyOf } from '../../../src/progress/keys.ts'
import type { Persistence } from '../../../src/progress/persistence.ts'
import { openProgress, type Progress } from '../../../src/progress/progress.ts'
import type { Summary } from '../../../src/scenario/summary.ts'
import { WhatIsKept } from '../../../src/screens/kept/kept.tsx'
import { aConversation, NOON } from '../../progress/conversations.ts'
import { blockedStorage, MemoryStorage } from '../../progress/memory-storage.ts'
import { faultsOf } from '../debrief/faults.ts'
import { savedFiles } from '../saved-files.ts'

const { kept } = english
const SHELF = [{ id: 'customer-panel', title: 'The customer panel' }] as unknown as Summary[]
const silent: Persistence = {
  promised: async () => null,
  ask: async () => null,
  most: async () => null,
}
const saved = savedFiles()

const openOver = (storage: Storage) =>
  openProgress(
    () => storage,
    () => NOON,
  )

function show(storage: Storage = new MemoryStorage(), persistence = silent) {
  const keep = openOver(storage)
  const { container } = render(<WhatIsKept shelf={SHELF} root="../" keep={keep} persistence={persistence} />)
  return { keep, container, user: userEvent.setup() }
}
/** A device with conversations a minute apart. */
function filled(conversations: number): MemoryStorage {
  const storage = new MemoryStorage()
  for (let n = 0; n < conversations; n++)
    storage.setItem(keyOf(`c${n}`), JSON.stringify(aConversation(`c${n}`, 2, NOON + n * 6e6)))
  return storage
}
const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }))
const region = (name: string) => within(screen.getByRole('region', { name }))
const facts = () => screen.getByRole('complementary', { name: kept.facts.heading }).textContent
const fileInput = () => screen.getByLabelText(kept.bring.choose)
const bring = (text: string) => userEvent.upload(fileInput(), fileOf(text))
/** This document’s files cannot be read as text. */
const fileOf = (text: string) => Object.assign(new File([text], 'a.json'), { text: async () => text })
const idsOf = (keep: Progress) => Object.keys(keep.store.getState().conversations)

describe('what is there', () => {
  it('nothing yet, also as the build draws it', () => {
    const keep = openOver(new MemoryStorage())
    const html = renderToString(<WhatIsKept shelf={SHELF} root="../" keep={keep} />)
    for (const words of [
      kept.heading,
      kept.facts.nothing,
      kept.facts.never,
      kept.one.none,
      kept.erase.heading,
    ])
      expect(html).toContain(words)
    expect(html).not.toContain('style=')
  })

  it('has no faults, empty or full', async () => {
    expect(await faultsOf(show().container)).toEqual([])
  })

  it('says how much of what, where, since when, and when it was last saved', async () => {
    const { keep, container } = show(filled(3))
    act(() => {
      keep.countDrill('restate', true)
      keep.setSetting('coaching', 'end')
    })
    for (const words of [
      kept.facts.conversations(3, 1),
      kept.facts.drill(1),
      kept.facts.settings,
      kept.facts.here,
      '5 January 2026',
      kept.facts.never,
    ])
      expect(facts()).toContain(words)
    expect(facts()).toMatch(/About \d/)
    await press(kept.save.button)
    expect(facts()).toContain('5 January 2026 at ')
    expect(await screen.findAllByText(kept.save.handedOver)).toHaveLength(1)
    expect(JSON.parse(saved[0]?.text ?? '').conversations).toHaveLength(3)
    expect(await faultsOf(container)).toEqual([])
  })

  it('[K2] storage that throws on every call: the page says so and works', async () => {
    const { keep } = show(blockedStorage())
    expect(facts()).toContain(kept.facts.inMemory)
    expect(region(kept.lasting.heading).getByText(kept.lasting.blocked)).toBeTruthy()
    await bring(JSON.stringify({ product: 'front-foot', format: 1, conversations: [aConversation('a', 2)] }))
    expect(await screen.findByText(kept.bring.trouble.blocked)).toBeTruthy()
    expect(idsOf(keep)).toEqual(['a'])
    await press(kept.erase.button)
    await press(kept.erase.sure)
    expect(await screen.findByText(kept.erase.notDone)).toBeTruthy()
    expect(idsOf(keep)).toEqual([])
  })
})

describe('bringing a file back', () => {
  it('says what came, and is read from there', async () => {
    const text = exportFile(openOver(filled(3))).text
    const { keep, container } = show(filled(1))
    await bring(text)
    const heading = await screen.findByRole('heading', { name: kept.bring.result })
    await waitFor(() => expect(document.activeElement).toBe(heading))
    expect(screen.getByText(kept.bring.added(2))).toBeTruthy()
    expect(screen.getByText(kept.bring.known(1))).toBeTruthy()
    expect(idsOf(keep)).toHaveLength(3)
    expect(await faultsOf(container)).toEqual([])
    await bring(text)
    expect(await screen.findByText(kept.bring.nothing)).toBeTruthy()
  })

  it('takes a file that is dropped', async () => {
    const { keep } = show()
    const file = fileOf(exportFile(openOver(filled(2))).text)
    const place = screen.getByRole('region', { name: kept.bring.heading })
    fireEvent.dragOver(place, { dataTransfer: { files: [file] } })
    expect(place.className).toBe('dropping')
    fireEvent.drop(place, { dataTransfer: { files: [file] } })
    expect(await screen.findByText(kept.bring.added(2))).toBeTruthy()
    expect(place.className).toBe('')
    expect(idsOf(keep)).toHaveLength(2)
  })

  it.each([
    ['', 'empty'],
    ['{"product": "front-foot", "format": 1', 'cut-off'],
    ['Dear diary', 'not-json'],
    ['{"name":"a package"}', 'not-ours'],
    ['{"product":"front-foot","format":"x"}', 'damaged'],
    ['{"product":"front-foot","format":2}', 'newer'],
  ] as const)('[K2] refuses %j in words, and nothing is changed', async (text, why) => {
    const { keep } = show(filled(1))
    const before = keep.store.getState()
    await bring(text)
    expect(await screen.findByRole('heading', { name: kept.bring.refused })).toBeTruthy()
    expect(screen.getByText(kept.bring.refusals[why])).toBeTruthy()
    expect(keep.store.getState()).toBe(before)
  })

  it('refuses a file that is far too large, or that cannot be opened', async () => {
    show()
    const large = Object.defineProperty(new File(['x'], 'a.json'), 'size', { value: 2e8 })
    await userEvent.upload(fileInput(), large)
    expect(await screen.findByText(kept.bring.refusals['too-large'])).toBeTruthy()
    const gone = Object.assign(new File(['x'], 'a.json'), { text: () => Promise.reject(new Error('gone')) })
    await userEvent.upload(fileInput(), gone)
    expect(await screen.findByText(kept.bring.refusals.unopened)).toBeTruthy()
  })
})

describe('what cannot be read', () => {
  it('[K2] is offered as a file before it is erased, in two steps', async () => {
    const storage = filled(1)
    storage.setItem(keyOf('bad'), '{"broken')
    const { keep } = show(storage)
    const place = region(kept.unreadable.heading)
    expect(place.getByText(kept.unreadable.text(1))).toBeTruthy()
    await userEvent.click(place.getByRole('button', { name: kept.unreadable.save }))
    expect(saved[0]?.text).toContain('{\\"broken')
    await press(kept.unreadable.erase(1))
    await press(kept.unreadable.not)
    expect(keep.store.getState().unreadable).toBe(1)
    await press(kept.unreadable.erase(1))
    await press(kept.unreadable.sure)
    const told = await screen.findByText(kept.unreadable.done)
    expect(document.activeElement).toBe(told)
    expect(keep.store.getState().unreadable).toBe(0)
    expect(idsOf(keep)).toEqual(['c0'])
  })
})

describe('one by one', () => {
  it('shows twenty at a time of a thousand, each leading to its debrief', async () => {
    show(filled(1000))
    expect(screen.queryAllByRole('link', { name: /^Look back/ })).toHaveLength(0)
    const details = document.querySelector('details')
    if (!details) throw new Error('There is no list.')
    details.open = true
    fireEvent(details, new Event('toggle'))
    const links = await screen.findAllByRole('link', { name: /^Look back/ })
    expect(links).toHaveLength(20)
    expect(links[0]?.getAttribute('href')).toMatch(/^\.\.\/s\/customer-panel\/#debrief\/[\w-]+$/)
    await press(kept.one.more(20))
    expect(screen.getAllByRole('link', { name: /^Look back/ })).toHaveLength(40)
  })

  it('erases one, keeps the focus, and brings it back', async () => {
    const { keep, container } = show(filled(2))
    act(() => keep.keepGuess('c1', { end: 'r2', reply: 'r1' }))
    const before = keep.store.getState()
    const details = container.querySelector('details')
    if (!details) throw new Error('There is no list.')
    details.open = true
    fireEvent(details, new Event('toggle'))
    const [first] = await screen.findAllByRole('button', { name: /^Erase the conversation of/ })
    if (!first) throw new Error('There is nothing to erase.')
    await userEvent.click(first)
    expect(idsOf(keep)).toEqual(['c0'])
    expect(screen.getByText(kept.one.gone)).toBeTruthy()
    expect(document.activeElement).toBe(first)
    expect(await faultsOf(container)).toEqual([])
    await userEvent.click(first)
    expect(keep.store.getState().conversations).toEqual(before.conversations)
    expect(keep.store.getState().memo.guesses).toEqual(before.memo.guesses)
  })
})

describe('erasing everything', () => {
  it('says what goes, offers the file, asks once more, and means it', async () => {
    const storage = filled(2)
    const { keep, container } = show(storage)
    await press(kept.erase.button)
    const question = screen.getByRole('heading', { name: kept.erase.sureHeading })
    expect(document.activeElement).toBe(question)
    expect(region(kept.erase.heading).getByText(kept.facts.conversations(2, 1))).toBeTruthy()
    expect(await faultsOf(container)).toEqual([])
    await press(kept.erase.not)
    expect(document.activeElement).toBe(screen.getByRole('button', { name: kept.erase.button }))
    expect(idsOf(keep)).toHaveLength(2)
    await press(kept.erase.button)
    await press(kept.erase.save)
    expect(JSON.parse(saved[0]?.text ?? '').conversations).toHaveLength(2)
    await press(kept.erase.sure)
    const told = await screen.findByText(kept.erase.done)
    await waitFor(() => expect(document.activeElement).toBe(told))
    expect(storage.length).toBe(0)
    expect(facts()).toContain(kept.facts.nothing)
    expect(screen.getByText(kept.one.none)).toBeTruthy()
  })
})

describe('how long it lasts', () => {
  it('asks the browser only when somebody presses, and says what it answered', async () => {
    const asked = vi.fn(async () => true)
    const { user } = show(new MemoryStorage(), {
      ...silent,
      promised: async () => false,
      ask: asked,
      most: async () => 2e9,
    })
    await act(async () => {})
    expect(asked).not.toHaveBeenCalled()
    await user.click(screen.getByRole('button', { name: kept.lasting.ask }))
    expect(await screen.findByText(`${kept.lasting.promised} ${kept.lasting.allows(2e9)}`)).toBeTruthy()
    expect(screen.queryByRole('button', { name: kept.lasting.ask })).toBeNull()
  })

  it.each([
    [false, kept.lasting.notPromised],
    [null, kept.lasting.cannot],
  ])('an answer of %s is told in words', async (answer, words) => {
    show(new MemoryStorage(), { ...silent, ask: async () => answer })
    await press(kept.lasting.ask)
    expect(await screen.findByText(words)).toBeTruthy()
  })

  it('a promise made earlier is told at once', async () => {
    show(new MemoryStorage(), { ...silent, promised: async () => true })
    expect(await screen.findByText(kept.lasting.promised)).toBeTruthy()
  })
})
