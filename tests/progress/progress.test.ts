import { expect, test } from 'vitest'
import { backTo } from '../../src/conversation/branch.ts'
import { eraseConversation, eraseEverything } from '../../src/progress/erase.ts'
import { exportFile } from '../../src/progress/export.ts'
import { DEFAULTS } from '../../src/progress/kept.ts'
import { keyOf, MEMO_KEY, SETTINGS_KEY } from '../../src/progress/keys.ts'
import { NO_MEMO } from '../../src/progress/memo.ts'
import { openProgress } from '../../src/progress/progress.ts'
import { aConversation, NOON, says } from './conversations.ts'
import { MemoryStorage } from './memory-storage.ts'

const now = () => NOON
const open = (storage: Storage) => openProgress(() => storage, now)

test('nothing kept yet: defaults, no trouble', () => {
  const { store, latestOf } = open(new MemoryStorage())
  expect(store.getState()).toEqual({
    conversations: {},
    settings: DEFAULTS,
    drill: {},
    cards: {},
    memo: NO_MEMO,
    own: {},
    trouble: null,
    unreadable: 0,
  })
  expect(store.getState().settings.coaching).toBe('each')
  expect(latestOf('customer-panel')).toBeUndefined()
})

test('opening writes nothing', () => {
  const storage = new MemoryStorage()
  open(storage)
  expect(storage.length).toBe(0)
})

test('a conversation is there again after a reload, reply for reply and with its view', () => {
  const storage = new MemoryStorage()
  const kept = backTo(aConversation('a', 4), 'r3')
  open(storage).keepConversation(kept)
  expect(open(storage).latestOf('customer-panel')).toEqual(kept)
})

test('each reply is written at once, under a key of its own', () => {
  const storage = new MemoryStorage()
  const progress = open(storage)
  progress.keepConversation(aConversation('a', 1))
  progress.keepConversation(aConversation('b', 1))
  progress.keepConversation(aConversation('a', 2))
  expect([...storage.texts.keys()].sort()).toEqual([keyOf('a'), keyOf('b'), MEMO_KEY])
  expect(JSON.parse(storage.getItem(keyOf('a')) ?? '').replies).toHaveLength(2)
})

test('going back is kept, and the branch left as well (L3)', () => {
  const storage = new MemoryStorage()
  const progress = open(storage)
  const ahead = progress.keepConversation(aConversation('a', 3))
  progress.keepConversation(backTo(ahead, 'r2'))
  const again = open(storage).latestOf('customer-panel')
  expect(again?.view).toBe('r1')
  expect(again?.replies).toHaveLength(3)
})

test('the latest is the one in which something was said last', () => {
  const progress = open(new MemoryStorage())
  progress.keepConversation(aConversation('old', 1, NOON))
  progress.keepConversation(aConversation('new', 1, NOON + 3_600_000))
  progress.keepConversation({ ...aConversation('elsewhere', 1, NOON + 9e6), scenario: 'other' })
  expect(progress.latestOf('customer-panel')?.id).toBe('new')
  progress.keepConversation(says(aConversation('old', 1, NOON), 'again', NOON + 7_200_000))
  expect(progress.conversationsOf('customer-panel').map(one => one.id)).toEqual(['old', 'new'])
})

test('settings are there again after a reload, and a head script can read the theme', () => {
  const storage = new MemoryStorage()
  const progress = open(storage)
  progress.setSetting('theme', 'projector')
  progress.setSetting('singleKeys', false)
  progress.setSetting('answer', 'own')
  progress.chooseTemperament('customer-panel', 'hurried')
  progress.chooseTemperament('__proto__', 'steady')
  expect(open(storage).store.getState().settings).toEqual(progress.store.getState().settings)
  expect(JSON.parse(storage.getItem(SETTINGS_KEY) ?? '').theme).toBe('projector')
  expect(Object.keys(open(storage).store.getState().settings.temperaments)).toEqual([
    'customer-panel',
    '__proto__',
  ])
})

test('ids such as constructor and __proto__ are ids like any other', () => {
  const storage = new MemoryStorage()
  const progress = open(storage)
  for (const id of ['constructor', '__proto__', 'toString']) {
    expect(progress.latestOf(id)).toBeUndefined()
    expect(progress.keepConversation({ ...aConversation(id, 1), scenario: id }).id).toBe(id)
    expect(open(storage).latestOf(id)?.id).toBe(id)
  }
})

test('the file has all of it', () => {
  const progress = open(new MemoryStorage())
  progress.keepConversation(aConversation('a', 2))
  const { name, text } = exportFile(progress)
  expect(name).toBe('front-foot-2026-01-05.json')
  expect(JSON.parse(text)).toEqual({
    product: 'front-foot',
    format: 1,
    savedAt: '2026-01-05T12:00:00.000Z',
    conversations: [aConversation('a', 2)],
    settings: DEFAULTS,
    drill: {},
    cards: {},
    memo: { ...NO_MEMO, since: NOON, savedAt: NOON },
    own: [],
    unreadable: [],
  })
})

test('[K3] forgetting everything leaves nothing of Front Foot, and touches nothing else', async () => {
  const storage = new MemoryStorage()
  storage.setItem('somebody-else', 'x')
  storage.setItem('front-foot/2/conversation/z', 'of a later version')
  storage.setItem(keyOf('broken'), '{')
  const progress = open(storage)
  progress.keepConversation(aConversation('a', 2))
  progress.setSetting('theme', 'dark')
  expect(await eraseEverything(progress, undefined)).toBe(true)
  expect([...storage.texts.keys()]).toEqual(['somebody-else'])
  expect(progress.store.getState()).toEqual({
    own: {},
    conversations: {},
    settings: DEFAULTS,
    drill: {},
    cards: {},
    memo: NO_MEMO,
    trouble: null,
    unreadable: 0,
  })
})

test('a forgotten conversation does not come back with the next write', () => {
  const storage = new MemoryStorage()
  const progress = open(storage)
  progress.keepConversation(aConversation('a', 2))
  progress.keepConversation(aConversation('b', 2))
  expect(eraseConversation(progress, 'a')).toBe(true)
  progress.keepConversation(aConversation('b', 3))
  expect(
    open(storage)
      .conversationsOf('customer-panel')
      .map(one => one.id),
  ).toEqual(['b'])
})

test('listeners hear of a change once, and of nothing where nothing changed', () => {
  const progress = open(new MemoryStorage())
  let heard = 0
  progress.store.subscribe(() => heard++)
  progress.keepConversation(aConversation('a', 2))
  expect(heard).toBe(1)
  progress.refresh()
  progress.setSetting('theme', 'system')
  expect(heard).toBe(1)
})
