import { expect, test } from 'vitest'
import { eraseConversation, eraseEverything } from '../../src/progress/erase.ts'
import { keyOf, OURS } from '../../src/progress/keys.ts'
import { openProgress, type Progress } from '../../src/progress/progress.ts'
import { aConversation, NOON } from './conversations.ts'
import { blockedStorage, MemoryStorage } from './memory-storage.ts'
import { hearAll, type Tab, twoTabs } from './two-tabs.ts'

const now = () => NOON
const open = (storage: Storage) => openProgress(() => storage, now)
const openIn = (tab: Tab) => openProgress(() => tab.storage, now, tab.window)
const ids = (progress: Progress) => Object.keys(progress.store.getState().conversations)

const NO_CARD = { lines: [], plan: { ifBoss: 'No.', thenI: '' }, day: null, changedAt: NOON }

test('[K3] erasing everything means every key of every version, caches of ours, and nobody else’s', async () => {
  const storage = new MemoryStorage()
  for (const key of ['front-foot/9/x', 'front-foot/1/unreadable/conversation/q', 'front-foot/erased'])
    storage.setItem(key, 'anything')
  storage.setItem('front-footer', 'of a neighbour')
  const progress = open(storage)
  progress.keepConversation(aConversation('a', 2))
  progress.keepCard('customer-panel', NO_CARD)
  const names = new Set(['front-foot/shell', 'other'])
  const caches = { keys: async () => [...names], delete: async (name: string) => names.delete(name) }
  expect(await eraseEverything(progress, caches)).toBe(true)
  expect([...storage.texts.keys()]).toEqual(['front-footer'])
  expect([...names]).toEqual(['other'])
  expect(progress.store.getState()).toEqual(open(new MemoryStorage()).store.getState())
})

test('[K3] what is in memory alone goes as well, full storage or none', async () => {
  const full = new MemoryStorage()
  full.quota = 400
  for (const storage of [full, blockedStorage()]) {
    const progress = open(storage)
    for (const id of ['a', 'b', 'c']) progress.keepConversation(aConversation(id, 3))
    const erased = await eraseEverything(progress, undefined)
    expect(erased).toBe(storage === full)
    expect(ids(progress)).toEqual([])
  }
  expect(full.length).toBe(0)
})

test('[K3] storage or caches that refuse: it is said, and the page shows nothing all the same', async () => {
  const storage = new MemoryStorage()
  const progress = open(storage)
  progress.keepConversation(aConversation('a', 2))
  storage.removeItem = () => {
    throw new DOMException('no', 'SecurityError')
  }
  expect(await eraseEverything(progress, undefined)).toBe(false)
  const refusing = { keys: async () => [`${OURS}x`], delete: async () => false }
  expect(await eraseEverything(open(new MemoryStorage()), refusing)).toBe(false)
})

test.each([Number.POSITIVE_INFINITY, 0])(
  '[K3] other open tabs show it gone, also what they alone had in memory, and it does not come back (room: %d)',
  async room => {
    const shared = new MemoryStorage()
    const tabs = twoTabs(shared)
    const [one, other] = [openIn(tabs[0]), openIn(tabs[1])]
    one.keepConversation(aConversation('a', 6))
    one.setSetting('theme', 'dark')
    hearAll(tabs)
    shared.quota = shared.used() + (room && 30)
    other.keepConversation(aConversation('unwritten', 1))
    other.setSetting('coaching', 'end')
    hearAll(tabs)
    expect(ids(other)).toContain('unwritten')
    shared.quota = shared.used() + room
    expect(await eraseEverything(one, undefined)).toBe(true)
    hearAll(tabs)
    shared.quota = Number.POSITIVE_INFINITY
    other.refresh()
    hearAll(tabs)
    for (const tab of [one, other]) expect(ids(tab)).toEqual([])
    expect([...shared.texts.keys()].filter(key => key.includes('conversation'))).toEqual([])
    one.keepConversation(aConversation('new', 1))
    hearAll(tabs)
    expect(ids(other)).toEqual(['new'])
  },
)

test('[K3] one conversation goes with what was noted of it, and the others stay', () => {
  const storage = new MemoryStorage()
  const progress = open(storage)
  for (const id of ['a', 'b']) {
    progress.keepConversation(aConversation(id, 2))
    progress.keepGuess(id, { end: 'r2', reply: null })
  }
  expect(eraseConversation(progress, 'a')).toBe(true)
  const again = open(storage)
  expect(ids(again)).toEqual(['b'])
  expect(Object.keys(again.store.getState().memo.guesses)).toEqual(['b'])
  expect(storage.getItem(keyOf('a'))).toBeNull()
})
