import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Conversation } from '../../src/conversation/record.ts'
import { foundIn } from '../../src/progress/choices.ts'
import { eraseUnreadable } from '../../src/progress/erase.ts'
import { exportFile } from '../../src/progress/export.ts'
import { keyOf, MEMO_KEY, SETTINGS_KEY } from '../../src/progress/keys.ts'
import { openProgress, type Progress } from '../../src/progress/progress.ts'
import { SETTINGS } from '../../src/progress/settings.ts'
import { conversationIn } from '../../src/progress/stored.ts'
import { aConversation, NOON } from './conversations.ts'
import { MemoryStorage } from './memory-storage.ts'

const now = () => NOON
const open = (storage: Storage) => openProgress(() => storage, now)
const troubleOf = (progress: Progress) => progress.store.getState().trouble

const newer = '{"format":2,"id":"a","shape":"of the future"}'

test('[K2] a broken text is moved aside to the letter, told once, and in the file', () => {
  const storage = new MemoryStorage()
  storage.setItem(keyOf('a'), '{"format":1,"id":"a", …\ud800')
  storage.setItem(SETTINGS_KEY, 'nonsense')
  const progress = open(storage)
  expect(troubleOf(progress)).toMatchObject({ kind: 'unreadable' })
  expect(progress.store.getState().unreadable).toBe(2)
  progress.keepConversation(aConversation('a', 2))
  progress.setSetting('theme', 'dark')
  expect(JSON.parse(exportFile(progress).text).unreadable.map((one: { text: string }) => one.text)).toEqual([
    'nonsense',
    '{"format":1,"id":"a", …\ud800',
  ])
  const again = open(storage)
  expect(troubleOf(again)).toBeNull()
  expect(again.store.getState()).toMatchObject({ unreadable: 2, settings: { theme: 'dark' } })
  expect(again.latestOf('customer-panel')).toEqual(aConversation('a', 2))
  expect(eraseUnreadable(again)).toBe(true)
  expect(again.store.getState().unreadable).toBe(0)
  expect([...storage.texts.keys()].sort()).toEqual([keyOf('a'), MEMO_KEY, SETTINGS_KEY])
})

test('[K2] a conversation that another program damages while it is open is written again, and the damage preserved', () => {
  const storage = new MemoryStorage()
  const progress = open(storage)
  progress.keepConversation(aConversation('a', 2))
  storage.setItem(keyOf('a'), 'damaged')
  progress.refresh()
  expect(open(storage).latestOf('customer-panel')).toEqual(aConversation('a', 2))
  expect([...storage.texts.values()]).toContain('damaged')
})

test('[K2] a second broken text in the same place does not take the place of the first', () => {
  const storage = new MemoryStorage()
  for (const text of ['first', 'second', 'second', 'third']) {
    storage.setItem(keyOf('a'), text)
    open(storage)
  }
  const file = JSON.parse(exportFile(open(storage)).text)
  expect(file.unreadable.map((one: { text: string }) => one.text)).toEqual(['first', 'second', 'third'])
})

test('[K2] a broken text for which there is no room aside stays where it is, and nothing is written over it', () => {
  const storage = new MemoryStorage()
  storage.setItem(keyOf('a'), 'broken')
  storage.quota = storage.used() + 10
  const progress = open(storage)
  expect(troubleOf(progress)?.kind).toBe('unreadable')
  progress.keepConversation(aConversation('a', 2))
  expect(storage.getItem(keyOf('a'))).toBe('broken')
  expect(troubleOf(progress)?.kind).toBe('full')
  expect(progress.latestOf('customer-panel')).toEqual(aConversation('a', 2))
  storage.quota = Number.POSITIVE_INFINITY
  progress.refresh()
  expect(open(storage).latestOf('customer-panel')).toEqual(aConversation('a', 2))
  expect(JSON.parse(exportFile(progress).text).unreadable).toMatchObject([{ text: 'broken' }])
})

test('[K2] what a newer version stored stays where that version looks for it', () => {
  const storage = new MemoryStorage()
  storage.setItem(keyOf('a'), newer)
  const progress = open(storage)
  expect(troubleOf(progress)?.kind).toBe('unreadable')
  progress.keepConversation(aConversation('b', 2))
  expect(storage.getItem(keyOf('a'))).toBe(newer)
  expect(JSON.parse(exportFile(progress).text).unreadable).toEqual([{ key: keyOf('a'), text: newer }])
})

test('[K2] where something must be written in its place, what a newer version stored is moved aside first', () => {
  const storage = new MemoryStorage()
  storage.setItem(keyOf('a'), newer)
  const progress = open(storage)
  progress.keepConversation(aConversation('a', 2))
  expect([...storage.texts.values()]).toContain(newer)
  expect(open(storage).latestOf('customer-panel')).toEqual(aConversation('a', 2))
})

test('[K2] no stored thing whatever makes opening throw, or is lost', () => {
  const sound = aConversation('a', 3)
  const changed = fc
    .tuple(fc.constantFrom(...(Object.keys(sound) as (keyof Conversation)[])), fc.jsonValue())
    .map(([field, value]) => JSON.stringify({ ...sound, [field]: value }))
  const texts = fc.oneof(
    changed,
    fc.string({ unit: 'binary' }),
    fc.jsonValue().map(value => JSON.stringify(value)),
  )
  fc.assert(
    fc.property(texts, texts, (conversation, settings) => {
      const storage = new MemoryStorage()
      storage.setItem(keyOf('a'), conversation)
      storage.setItem(SETTINGS_KEY, settings)
      const progress = open(storage)
      progress.keepConversation(aConversation('a', 3))
      progress.setSetting('theme', 'dark')
      const kept = [...storage.texts.values()]
      if (conversationIn(conversation, 'a').is !== 'sound') expect(kept).toContain(conversation)
      if (foundIn(SETTINGS, settings).is !== 'sound') expect(kept).toContain(settings)
      expect(open(storage).store.getState()).toEqual({ ...progress.store.getState(), trouble: null })
    }),
    { numRuns: 500 },
  )
})
