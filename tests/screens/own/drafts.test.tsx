import { act, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import { english } from '../../../src/messages/english.ts'
import { eraseEverything } from '../../../src/progress/erase.ts'
import { keepOwn } from '../../../src/progress/own-acts.ts'
import { openProgress } from '../../../src/progress/progress.ts'
import { byPattern } from '../../../src/screens/own/asks.ts'
import { OwnConversations } from '../../../src/screens/own/own.tsx'
import { blockedStorage, MemoryStorage } from '../../progress/memory-storage.ts'
import { ID, ROBIN } from './robin.ts'

const { own, ownByPattern } = english
const { form, list } = own
const DRAFT = 'front-foot/1/own-draft/'
let now = 1767614400000

await byPattern.load()
beforeEach(() => history.replaceState(null, '', '#'))

const open = (storage: Storage) =>
  openProgress(
    () => storage,
    () => now++,
  )
function show(storage: Storage = new MemoryStorage(), hash = '#') {
  history.replaceState(null, '', hash)
  const keep = open(storage)
  return { keep, ...render(<OwnConversations root="../" keep={keep} />) }
}
/** Already begun, so far. */
function begun(drafts: Record<string, object>): MemoryStorage {
  const storage = new MemoryStorage()
  for (const [id, draft] of Object.entries(drafts)) storage.setItem(DRAFT + id, JSON.stringify(draft))
  return storage
}
const keys = (storage: MemoryStorage) => [...storage.texts.keys()].filter(key => key.startsWith(DRAFT))
const field = () => document.querySelector<HTMLTextAreaElement>('textarea[data-asked]')
const label = () => document.querySelector('.own-field label, .own-choice legend')?.textContent ?? ''
const type = (words: string) => userEvent.type(field() ?? document.body, words)
const hears = (fields: object) =>
  act(() => void window.dispatchEvent(Object.assign(new Event('storage'), { newValue: null, ...fields })))

const AT_ASK = {
  pattern: 'impossible-date',
  temperament: 'steady',
  fillings: { boss: 'Robin' },
  skipped: ['role'],
}

describe('the form asks by pattern', () => {
  it('in the pattern’s own words, and says kindly where those would miss something, also when it is told', async () => {
    show(begun({ new: { ...AT_ASK, at: 'ask' } }))
    expect(await screen.findByText(/end with the day/)).toBeTruthy()
    await type('have the tests done')
    expect(await screen.findByText(ownByPattern.wants.day)).toBeTruthy()
    await userEvent.keyboard('{Enter}')
    expect(label()).toBe('I was going to')
    expect(screen.getByText(ownByPattern.wants.day)).toBeTruthy()
    await type('Have the tests done!')
    expect(await screen.findByText(ownByPattern.wants.same('Robin'))).toBeTruthy()
    await userEvent.clear(field() ?? document.body)
    await type('test all of it')
    await waitFor(() => expect(screen.queryByText(ownByPattern.wants.same('Robin'))).toBeNull())
    await userEvent.keyboard('{Enter}')
    expect(label()).toBe('It is too soon, because')
    await userEvent.keyboard('{Enter}')
    expect(label()).toBe('If that day stands, … would slip,')
  })

  it('another pattern asks the same sentences anew', async () => {
    show(begun({ new: { ...AT_ASK, at: 'mine' } }))
    await userEvent.click(screen.getByRole('button', { name: new RegExp(own.patternLead) }))
    await userEvent.click(
      screen.getByRole('button', { name: new RegExp(`^${own.patterns['my-way']?.name}`) }),
    )
    await waitFor(() => expect(label()).toBe('My own way would be to'))
  })
})

describe('[K2] a draft', () => {
  it('that was erased in another tab is not kept again: the form begins afresh, and says so', async () => {
    const storage = begun({ new: { ...AT_ASK, at: 'ask' } })
    const { container } = show(storage)
    await type('work')
    await eraseEverything(open(storage), undefined)
    hears({ key: `${DRAFT}new` })
    expect(screen.getByText(form.drafts.gone)).toBeTruthy()
    await waitFor(() => expect(container.textContent).not.toContain('Robin'))
    expect(label()).toContain(own.patternLead)
    expect(storage.length).toBe(0)
    await userEvent.click(
      screen.getByRole('button', { name: new RegExp(`^${own.patterns['my-way']?.name}`) }),
    )
    expect(keys(storage)).toEqual([`${DRAFT}new`])
    expect(storage.texts.get(`${DRAFT}new`)).not.toContain('Robin')
  })

  it('is not kept again where nobody told the page that it was erased', async () => {
    const storage = begun({ new: { ...AT_ASK, at: 'ask' } })
    show(storage)
    storage.clear()
    await type('w')
    expect(screen.getByText(form.drafts.gone)).toBeTruthy()
    expect(storage.length).toBe(0)
  })

  it('that the page alone had goes too when everything is erased', async () => {
    const storage = new MemoryStorage()
    storage.quota = 0
    show(storage)
    await userEvent.click(
      screen.getByRole('button', { name: new RegExp(`^${own.patterns['my-way']?.name}`) }),
    )
    expect(screen.getByText(form.drafts.full)).toBeTruthy()
    hears({ key: 'front-foot/erased', newValue: '1' })
    expect(label()).toContain(own.patternLead)
    expect(screen.getByText(form.drafts.gone)).toBeTruthy()
  })

  it('of which another tab writes too goes on by itself, says so once, and both are on the list', async () => {
    const storage = begun({ new: { ...AT_ASK, at: 'ask' } })
    const { unmount } = show(storage)
    storage.setItem(`${DRAFT}new`, JSON.stringify({ ...AT_ASK, fillings: { boss: 'Kim' }, changedAt: 1 }))
    await type('work both Sundays')
    expect(screen.getByText(form.drafts.moved)).toBeTruthy()
    expect(keys(storage)).toHaveLength(2)
    unmount()
    show(storage)
    expect(await screen.findByText(list.drafts(2))).toBeTruthy()
    await userEvent.click(await screen.findByRole('button', { name: list.goOnWith('Kim') }))
    await waitFor(() => expect(label()).toBe('Kim wants me to'))
  })

  it('of a change that changes nothing is none', async () => {
    const storage = new MemoryStorage()
    keepOwn(open(storage), ROBIN)
    show(storage, `#edit/${ID}`)
    await userEvent.click(screen.getByRole('button', { name: /would notice/ }))
    expect(keys(storage)).toEqual([])
    await type(' and all')
    expect(keys(storage)).toEqual([`${DRAFT}${ID}`])
  })

  it('where the browser keeps nothing is in this tab alone, and the page says so from the start, once', async () => {
    show(blockedStorage())
    expect(await screen.findByText(own.notHere)).toBeTruthy()
    expect(screen.queryByText(own.private)).toBeNull()
    await userEvent.click(
      screen.getByRole('button', { name: new RegExp(`^${own.patterns['my-way']?.name}`) }),
    )
    expect(screen.queryByText(form.drafts.blocked)).toBeNull()
    expect(label()).toBe('My boss is')
  })
})
