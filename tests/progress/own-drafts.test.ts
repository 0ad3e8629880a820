import { describe, expect, it, vi } from 'vitest'
import { eraseEverything } from '../../src/progress/erase.ts'
import { exportFile } from '../../src/progress/export.ts'
import { importFile } from '../../src/progress/import.ts'
import { inventoryOf } from '../../src/progress/inventory.ts'
import { eraseOwn, keepOwn } from '../../src/progress/own-acts.ts'
import { titleOf } from '../../src/progress/own-draft-title.ts'
import {
  anotherDraftId,
  draftFrom,
  draftsOf,
  eraseDraft,
  watchDrafts,
} from '../../src/progress/own-drafts.ts'
import { openProgress } from '../../src/progress/progress.ts'
import { NOON } from './conversations.ts'
import { MemoryStorage } from './memory-storage.ts'
import { anOwn } from './owns.ts'

const DRAFT = 'front-foot/1/own-draft/'
function device(drafts: Record<string, unknown> = {}) {
  const storage = new MemoryStorage()
  for (const [id, value] of Object.entries(drafts)) storage.setItem(DRAFT + id, JSON.stringify(value))
  const keep = openProgress(
    () => storage,
    () => NOON,
  )
  return { storage, keep }
}
const ROBIN = {
  pattern: 'my-way',
  fillings: { boss: 'robin', ask: 'Take on the open day.' },
  changedAt: 2000,
}
const KIM = { fillings: { boss: 'Kim' }, changedAt: 3000 }

describe('drafts of one’s own conversations', () => {
  it('are listed, the latest first, by what is told of them', () => {
    const { keep, storage } = device({ new: ROBIN, [`${anOwn().id}~abc123`]: KIM, old: {}, 'new~zzzzzz': {} })
    storage.setItem(`${DRAFT}new~broken`, '{"')
    expect(draftsOf(keep).map(({ of, value }) => [of, titleOf(value)])).toEqual([
      [anOwn().id, 'Kim'],
      ['new', 'Robin: take on the open day'],
      ['new', ''],
    ])
    expect(inventoryOf(keep.store.getState(), 3)).toMatchObject({ own: 0, drafts: 3 })
    expect(inventoryOf(keep.store.getState())).toMatchObject({ drafts: 0 })
  })

  it('are read from anything, and dated by what a calendar can name', () => {
    for (const id of ['', 'new~', 'new~ABCDEF', 'new~abc123~abc123', 'own-short', 7, null])
      expect(draftFrom(id, {})).toBeNull()
    for (const value of [null, 7, 'x', []]) expect(draftFrom('new', value)).toBeNull()
    for (const changedAt of [-1, 8.64e15 + 1, Number.NaN, '5'])
      expect(draftFrom('new', { changedAt })?.changedAt).toBe(0)
    expect(draftFrom(anotherDraftId('new'), { changedAt: 5 })).toMatchObject({ of: 'new', changedAt: 5 })
    expect(titleOf({ fillings: null })).toBe('')
  })

  it('[K2] are part of the file, and come back once, beside what is here', () => {
    const { text } = exportFile(device({ new: ROBIN }).keep)
    const { keep } = device({ new: KIM })
    expect(importFile(keep, text)).toMatchObject({ is: 'brought', drafts: 1, unreadable: 0 })
    expect(draftsOf(keep).map(({ value }) => value)).toEqual([KIM, ROBIN])
    expect(importFile(keep, text)).toMatchObject({ is: 'brought', drafts: 0 })
    expect(draftsOf(keep)).toHaveLength(2)
  })

  it('[K2] a file’s draft that cannot be read is preserved, and so is a list that is none', () => {
    const file = (drafts: unknown) => JSON.stringify({ product: 'front-foot', format: 1, drafts })
    expect(importFile(device().keep, file([{ id: 'new', draft: 7 }]))).toMatchObject({
      drafts: 0,
      unreadable: 1,
    })
    expect(importFile(device().keep, file('x'))).toMatchObject({ drafts: 0, unreadable: 1 })
    const huge = { id: 'new', draft: { fillings: { boss: 'x'.repeat(30_000) } } }
    expect(importFile(device().keep, file([huge]))).toMatchObject({ drafts: 0 })
  })

  it('go one by one, with the conversation that they change, and with everything', async () => {
    const { keep, storage } = device({ new: ROBIN, 'new~abc123': KIM, [anOwn().id]: KIM })
    expect(eraseDraft(keep, 'new')).toBe(true)
    expect(draftsOf(keep)).toHaveLength(2)
    keepOwn(keep, anOwn())
    expect(eraseOwn(keep, anOwn().id)).toBe(true)
    expect(draftsOf(keep).map(({ id }) => id)).toEqual(['new~abc123'])
    await eraseEverything(keep, undefined)
    expect(storage.length).toBe(0)
  })

  it('tell when another tab changed one, came back from the cache, or erased everything', () => {
    const window = new EventTarget()
    vi.stubGlobal('window', window)
    const heard: boolean[] = []
    const stop = watchDrafts(erased => heard.push(erased))
    const storage = (fields: object) =>
      window.dispatchEvent(Object.assign(new Event('storage'), { newValue: null, ...fields }))
    storage({ key: 'front-foot/1/settings' })
    storage({ key: `${DRAFT}new` })
    storage({ key: 'front-foot/erased', newValue: '1' })
    storage({ key: 'front-foot/erased' })
    window.dispatchEvent(new Event('pageshow'))
    stop()
    storage({ key: null })
    vi.unstubAllGlobals()
    expect(heard).toEqual([false, true, false])
  })
})
