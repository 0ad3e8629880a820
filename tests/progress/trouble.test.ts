import fc from 'fast-check'
import { expect, test } from 'vitest'
import { eraseConversation, eraseEverything } from '../../src/progress/erase.ts'
import { exportFile } from '../../src/progress/export.ts'
import { openProgress, type Progress } from '../../src/progress/progress.ts'
import { aConversation, NOON } from './conversations.ts'
import { blockedStorage, MemoryStorage } from './memory-storage.ts'

const now = () => NOON
const open = (storage: Storage) => openProgress(() => storage, now)
const troubleOf = (progress: Progress) => progress.store.getState().trouble

/** Everything a screen does, once. */
function useAll(progress: Progress): void {
  progress.keepConversation(aConversation('a', 3))
  progress.setSetting('theme', 'dark')
  progress.chooseTemperament('customer-panel', 'hurried')
  progress.latestOf('customer-panel')
  progress.refresh()
  exportFile(progress)
}

const unusable: [string, () => Storage][] = [
  [
    'throws when it is mentioned',
    () => {
      throw new DOMException('sandboxed', 'SecurityError')
    },
  ],
  ['throws at every call', blockedStorage],
  ['is null', () => null as unknown as Storage],
  [
    'throws something that is no error',
    () => {
      throw null
    },
  ],
  [
    'takes every write and keeps none',
    () => Object.assign(new MemoryStorage(), { setItem: () => undefined }),
  ],
]

test.each(unusable)('[K2] storage that %s never stops a conversation', (_, storage) => {
  const progress = openProgress(storage, now)
  useAll(progress)
  expect(progress.latestOf('customer-panel')).toEqual(aConversation('a', 3))
  expect(progress.store.getState().settings).toMatchObject({
    theme: 'dark',
    temperaments: { 'customer-panel': 'hurried' },
  })
  expect(JSON.parse(exportFile(progress).text).conversations).toEqual([aConversation('a', 3)])
  expect(troubleOf(progress)).toMatchObject({ kind: 'blocked', since: NOON })
})

test.each(unusable.slice(0, 4))(
  '[K2] storage that %s: forgetting does, and says that the device may still have it',
  async (_, storage) => {
    const progress = openProgress(storage, now)
    useAll(progress)
    expect(eraseConversation(progress, 'a')).toBe(false)
    expect(progress.latestOf('customer-panel')).toBeUndefined()
    expect(await eraseEverything(progress, undefined)).toBe(false)
    expect(progress.store.getState().settings.theme).toBe('system')
  },
)

test('[K2] trouble is one object for as long as it lasts, so that it is said once', () => {
  let time = NOON
  const progress = openProgress(blockedStorage, () => time++)
  const first = troubleOf(progress)
  useAll(progress)
  expect(troubleOf(progress)).toBe(first)
})

test('[K2] full storage is told once too, until it is over, and anew after that', () => {
  let time = NOON
  const storage = new MemoryStorage()
  const progress = openProgress(
    () => storage,
    () => time++,
  )
  storage.quota = 0
  progress.keepConversation(aConversation('a', 1))
  const first = troubleOf(progress)
  progress.keepConversation(aConversation('a', 2))
  expect(troubleOf(progress)).toBe(first)
  storage.quota = 1000
  progress.keepConversation(aConversation('a', 3))
  expect(troubleOf(progress)).toBeNull()
  storage.quota = 0
  progress.keepConversation(aConversation('a', 4))
  expect(troubleOf(progress)?.since).toBeGreaterThan(first?.since ?? 0)
})

test('[K2] storage that is let in later has all that was in memory, and gives what it had', () => {
  const storage = new MemoryStorage()
  open(storage).keepConversation(aConversation('before', 2))
  let blocked = true
  const progress = openProgress(() => {
    if (blocked) throw new DOMException('not yet', 'SecurityError')
    return storage
  }, now)
  progress.keepConversation(aConversation('a', 1))
  blocked = false
  progress.keepConversation(aConversation('b', 1))
  expect(troubleOf(progress)).toBeNull()
  const ids = (progress: Progress) => progress.conversationsOf('customer-panel').map(one => one.id)
  expect(ids(progress)).toEqual(['before', 'a', 'b'])
  expect(ids(open(storage))).toEqual(['before', 'a', 'b'])
})

test('[K2] full after some writes: memory goes on, what was written stays, and erasing makes room for the rest', () => {
  const storage = new MemoryStorage()
  const progress = open(storage)
  progress.keepConversation(aConversation('a', 3))
  storage.quota = storage.used() + 50
  progress.keepConversation(aConversation('a', 5))
  progress.setSetting('theme', 'dark')
  progress.keepConversation(aConversation('b', 2))
  expect(troubleOf(progress)).toMatchObject({
    kind: 'full',
    detail: expect.stringContaining('QuotaExceededError'),
  })
  expect(progress.latestOf('customer-panel')?.replies).toHaveLength(5)
  expect(JSON.parse(exportFile(progress).text).conversations).toHaveLength(2)
  expect(open(storage).latestOf('customer-panel')?.replies).toHaveLength(3)

  storage.quota += 1000
  eraseConversation(progress, 'b')
  expect(troubleOf(progress)).toBeNull()
  expect(open(storage).latestOf('customer-panel')?.replies).toHaveLength(5)
  expect(open(storage).store.getState().settings.theme).toBe('dark')
})

test('[K2] whatever the quota, memory has it all and the device has a sound part of it', () => {
  fc.assert(
    fc.property(
      fc.nat(3000),
      fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.nat(8)), { maxLength: 20 }),
      (quota, acts) => {
        const storage = new MemoryStorage()
        storage.quota = quota
        const progress = open(storage)
        const longest = new Map<string, number>()
        for (const [id, replies] of acts) {
          progress.keepConversation(aConversation(id, replies))
          longest.set(id, Math.max(replies, longest.get(id) ?? 0))
        }
        const inMemory = progress
          .conversationsOf('customer-panel')
          .map(one => [one.id, one.replies.length] as const)
        expect(new Map(inMemory)).toEqual(longest)
        const again = open(storage)
        expect(troubleOf(again)).toBeNull()
        if (troubleOf(progress) === null) expect(again.store.getState()).toEqual(progress.store.getState())
        storage.quota = Number.POSITIVE_INFINITY
        progress.refresh()
        expect(troubleOf(progress)).toBeNull()
        expect(open(storage).store.getState().conversations).toEqual(progress.store.getState().conversations)
      },
    ),
  )
})
