import { expect, test } from 'vitest'
import { eraseEverything } from '../../src/progress/erase.ts'
import { exportFile } from '../../src/progress/export.ts'
import { importFile } from '../../src/progress/import.ts'
import { inventoryOf } from '../../src/progress/inventory.ts'
import { CARDS_KEY, keyOfOwn, MEMO_KEY, SETTINGS_KEY } from '../../src/progress/keys.ts'
import { duplicateOwn, eraseOwn, keepOwn, newOwnId } from '../../src/progress/own-acts.ts'
import { openProgress } from '../../src/progress/progress.ts'
import { isOwnId } from '../../src/scenario/pattern/own-id.ts'
import { aConversation, NOON } from './conversations.ts'
import { MemoryStorage } from './memory-storage.ts'
import { anOwn } from './owns.ts'
import { hearAll, twoTabs } from './two-tabs.ts'

const open = (storage: Storage, events?: EventTarget) =>
  openProgress(
    () => storage,
    () => NOON,
    events,
  )
const ownOf = (keep: ReturnType<typeof open>) => keep.store.getState().own

test('[K2] one is there again after a reload, under a key of its own', () => {
  const storage = new MemoryStorage()
  keepOwn(open(storage), anOwn())
  expect([...storage.texts.keys()].sort()).toEqual([MEMO_KEY, keyOfOwn(anOwn().id)])
  expect(ownOf(open(storage))).toEqual({ [anOwn().id]: anOwn() })
})

test('a change holds even where the clock was set back, and the same again is no change', () => {
  const keep = open(new MemoryStorage())
  keepOwn(keep, anOwn())
  const changed = keepOwn(keep, { ...anOwn(), version: 2, changedAt: NOON - 9e9 })
  expect(changed.changedAt).toBeGreaterThan(anOwn().changedAt)
  expect(ownOf(keep)[anOwn().id]?.version).toBe(2)
  expect(keepOwn(keep, changed)).toBe(ownOf(keep)[anOwn().id])
})

test('another temperament on the form takes the place of one chosen on the page', () => {
  const keep = open(new MemoryStorage())
  keepOwn(keep, anOwn())
  keep.chooseTemperament(anOwn().id, 'thin-skinned')
  keepOwn(keep, { ...anOwn(), version: 2, changedAt: NOON + 1 })
  expect(keep.store.getState().settings.temperaments).toEqual({ [anOwn().id]: 'thin-skinned' })
  keepOwn(keep, { ...anOwn(), temperament: 'controlling', changedAt: NOON + 2 })
  expect(keep.store.getState().settings.temperaments).toEqual({})
})

test('two tabs: each change reaches the other, and of two at once the later holds in both', () => {
  const tabs = twoTabs(new MemoryStorage())
  const [one, other] = tabs.map(({ storage, window }) => open(storage, window))
  if (!one || !other) throw new Error('Two tabs.')
  keepOwn(one, anOwn())
  keepOwn(other, { ...anOwn('own-bbbbbbbbbb') })
  hearAll(tabs)
  expect(Object.keys(ownOf(one)).sort()).toEqual(['own-aaaaaaaaaa', 'own-bbbbbbbbbb'])
  expect(Object.keys(ownOf(other)).sort()).toEqual(['own-aaaaaaaaaa', 'own-bbbbbbbbbb'])
  const later = { ...anOwn(), version: 3, changedAt: NOON + 5 }
  keepOwn(one, later)
  keepOwn(other, { ...anOwn(), version: 2, changedAt: NOON + 4 })
  hearAll(tabs)
  expect(ownOf(one)[anOwn().id]).toEqual(later)
  expect(ownOf(other)[anOwn().id]).toEqual(later)
  expect(ownOf(open(tabs[0].storage))[anOwn().id]).toEqual(later)
})

test('two tabs that change one at the same moment come to the same', () => {
  const tabs = twoTabs(new MemoryStorage())
  const [one, other] = tabs.map(({ storage, window }) => open(storage, window))
  if (!one || !other) throw new Error('Two tabs.')
  keepOwn(one, { ...anOwn(), pattern: 'my-way' })
  keepOwn(other, anOwn())
  hearAll(tabs)
  expect(ownOf(one)).toEqual(ownOf(other))
  expect(ownOf(open(tabs[0].storage))).toEqual(ownOf(one))
})

test('a duplicate is another with the same words', () => {
  const keep = open(new MemoryStorage())
  keepOwn(keep, { ...anOwn(), version: 7 })
  const copy = duplicateOwn(keep, anOwn().id)
  expect(copy).toMatchObject({ fillings: anOwn().fillings, version: 1, changedAt: NOON })
  expect(copy?.id).not.toBe(anOwn().id)
  expect(Object.keys(ownOf(keep))).toHaveLength(2)
  expect(duplicateOwn(keep, 'own-nothere000')).toBeNull()
  expect(Array.from({ length: 200 }, newOwnId).every(isOwnId)).toBe(true)
})

test('[K3] erasing one takes its conversations, its card and its boss along, and nothing else', () => {
  const storage = new MemoryStorage()
  const keep = open(storage)
  const { id } = keepOwn(keep, anOwn())
  keepOwn(keep, anOwn('own-bbbbbbbbbb'))
  keep.keepConversation({ ...aConversation('a', 2), scenario: id })
  keep.keepConversation(aConversation('b', 2))
  keep.keepCard(id, card => ({ ...card, day: '2026-01-09' }))
  keep.keepCard('customer-panel', card => ({ ...card, day: '2026-01-09' }))
  keep.chooseTemperament(id, 'steady')
  expect(eraseOwn(keep, id)).toBe(true)
  const all = [...storage.texts].map(([key, text]) => key + text).join('\n')
  expect(all).not.toContain(id)
  expect(Object.keys(ownOf(keep))).toEqual(['own-bbbbbbbbbb'])
  expect(Object.keys(keep.store.getState().conversations)).toEqual(['b'])
  expect([...storage.texts.keys()]).toEqual(expect.arrayContaining([CARDS_KEY, SETTINGS_KEY]))
  expect(Object.keys(keep.store.getState().cards)).toEqual(['customer-panel'])
})

test('[K2] a file brings them to another device; the same twice, and an earlier one, change nothing', () => {
  const here = open(new MemoryStorage())
  keepOwn(here, anOwn())
  const { text } = exportFile(here)
  const there = open(new MemoryStorage())
  expect(importFile(there, text)).toMatchObject({ is: 'brought', own: 1, added: 0, unreadable: 0 })
  expect(ownOf(there)).toEqual(ownOf(here))
  expect(inventoryOf(there.store.getState()).own).toBe(1)
  expect(importFile(there, text)).toMatchObject({ own: 0 })
  const changed = keepOwn(there, { ...anOwn(), version: 2, changedAt: NOON + 1 })
  expect(importFile(there, text)).toMatchObject({ own: 0 })
  expect(importFile(here, exportFile(there).text)).toMatchObject({ own: 1 })
  expect(ownOf(here)[anOwn().id]).toEqual(changed)
})

test.each([
  ['no JSON', '{"format":1'],
  ['another’s key', JSON.stringify(anOwn('own-bbbbbbbbbb'))],
  ['no id', JSON.stringify({ ...anOwn(), id: '__proto__' })],
  ['no moment', JSON.stringify({ ...anOwn(), changedAt: null })],
  ['a moment after the last', JSON.stringify({ ...anOwn(), changedAt: 8.64e15 + 2 })],
  ['a moment before the first', JSON.stringify({ ...anOwn(), changedAt: -1 })],
])('[K2] what cannot be read is preserved, and is in the file: %s', (_, text) => {
  const storage = new MemoryStorage()
  storage.setItem(keyOfOwn(anOwn().id), text)
  const keep = open(storage)
  expect(ownOf(keep)).toEqual({})
  expect(keep.store.getState()).toMatchObject({ unreadable: 1, trouble: { kind: 'unreadable' } })
  expect(JSON.parse(exportFile(keep).text).unreadable).toMatchObject([{ text }])
})

test('[K2] one of a later version stays where it is', () => {
  const storage = new MemoryStorage()
  const text = JSON.stringify({ ...anOwn(), format: 2 })
  storage.setItem(keyOfOwn(anOwn().id), text)
  expect(open(storage).store.getState().unreadable).toBe(1)
  expect(storage.getItem(keyOfOwn(anOwn().id))).toBe(text)
})

test('[K3] erasing everything erases them, here and in the other tab', async () => {
  const shared = new MemoryStorage()
  const tabs = twoTabs(shared)
  const [one, other] = tabs.map(({ storage, window }) => open(storage, window))
  if (!one || !other) throw new Error('Two tabs.')
  keepOwn(one, anOwn())
  hearAll(tabs)
  keepOwn(other, anOwn('own-bbbbbbbbbb'))
  expect(await eraseEverything(one, undefined)).toBe(true)
  hearAll(tabs)
  expect([ownOf(one), ownOf(other), shared.length]).toEqual([{}, {}, 0])
})
