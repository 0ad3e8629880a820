import { describe, expect, test } from 'vitest'
import type { Card } from '../../src/debrief/card.ts'
import { eraseEverything } from '../../src/progress/erase.ts'
import { exportFile } from '../../src/progress/export.ts'
import { importFile } from '../../src/progress/import.ts'
import { keyOf } from '../../src/progress/keys.ts'
import { openProgress, type Progress } from '../../src/progress/progress.ts'
import { aConversation, linesOf, NOON, says } from './conversations.ts'
import { blockedStorage, MemoryStorage } from './memory-storage.ts'

const open = (storage: Storage = new MemoryStorage(), at = NOON) =>
  openProgress(
    () => storage,
    () => at,
  )
const stateOf = (progress: Progress) => progress.store.getState()
const fileOf = (progress: Progress) => exportFile(progress).text
const card = (words: string, changedAt = NOON): Card => ({
  lines: [{ words, move: null }],
  plan: { ifBoss: '', thenI: '' },
  day: null,
  changedAt,
})

/** A device on which everything was used once. */
function used(storage: Storage = new MemoryStorage()): Progress {
  const progress = open(storage)
  progress.keepConversation(aConversation('a', 3))
  progress.keepConversation({ ...aConversation('b', 2), scenario: 'other' })
  progress.setSetting('theme', 'dark')
  progress.chooseTemperament('other', 'hurried')
  progress.countDrill('restate', true)
  progress.keepCard('customer-panel', card('What would you leave for it?'))
  progress.keepGuess('a', { end: 'r3', reply: 'r2' })
  return progress
}

describe('[K2] a file on a device that has nothing', () => {
  test('brings all of it, and says what', () => {
    const from = used()
    const text = fileOf(from)
    const to = open()
    expect(importFile(to, text)).toEqual({
      ...{ is: 'brought', added: 2, grown: 0, known: 0 },
      ...{ own: 0, drafts: 0, rooms: 0, cards: 1, others: true, unreadable: 0, trouble: null },
    })
    expect(stateOf(to)).toEqual(stateOf(from))
  })

  test('it is there again after a reload', () => {
    const storage = new MemoryStorage()
    const to = open(storage)
    importFile(to, fileOf(used()))
    expect(stateOf(open(storage))).toEqual(stateOf(to))
  })

  test('was saved when the file was, and keeps things since now', () => {
    const to = open(new MemoryStorage(), NOON + 5e6)
    importFile(to, fileOf(used()))
    expect(stateOf(to).memo).toMatchObject({ since: NOON + 5e6, savedAt: NOON })
  })

  test('all back after everything was erased', async () => {
    const progress = used()
    const text = fileOf(progress)
    const before = stateOf(progress)
    await eraseEverything(progress, undefined)
    expect(stateOf(progress).conversations).toEqual({})
    importFile(progress, text)
    expect(stateOf(progress)).toEqual(before)
  })
})

describe('[K1] merging', () => {
  test('the same file twice changes nothing, in memory or on the device', () => {
    const storage = new MemoryStorage()
    const to = open(storage)
    const text = fileOf(used())
    importFile(to, text)
    const [state, texts] = [stateOf(to), [...storage.texts]]
    const again = importFile(to, text)
    expect(again).toMatchObject({ added: 0, grown: 0, known: 2, cards: 0, others: false, unreadable: 0 })
    expect(stateOf(to)).toEqual(state)
    expect([...storage.texts]).toEqual(texts)
  })

  test('one’s own file changes nothing', () => {
    const progress = used()
    const text = fileOf(progress)
    const before = stateOf(progress)
    expect(importFile(progress, text)).toMatchObject({ added: 0, grown: 0, known: 2, others: false })
    expect(stateOf(progress)).toEqual(before)
  })

  test('a conversation that went on here and there has both, once', () => {
    const common = aConversation('a', 2)
    const [here, there] = [open(), open()]
    here.keepConversation(says(common, 'here', NOON + 1e6))
    there.keepConversation(says(common, 'there', NOON + 2e6))
    expect(importFile(here, fileOf(there))).toMatchObject({ added: 0, grown: 1, known: 0 })
    const lines = ['say-1', 'say-1 / say-2', 'say-1 / say-2 / here', 'say-1 / say-2 / there']
    expect(here.conversationsOf('customer-panel').map(linesOf)).toEqual([lines])
  })

  test('a file that has one conversation twice brings it once', () => {
    const file = JSON.parse(fileOf(used()))
    const twice = { ...file, conversations: [...file.conversations, ...file.conversations] }
    expect(importFile(open(), JSON.stringify(twice))).toMatchObject({ added: 2, known: 0 })
  })

  test('another play under the id of one that is here goes beside it, and twice is once', () => {
    const here = open()
    const mine = here.keepConversation(aConversation('a', 2))
    const theirs = { ...aConversation('a', 4, NOON + 9e6), scenario: 'other' }
    const file = JSON.stringify({ product: 'front-foot', format: 1, conversations: [theirs] })
    expect(importFile(here, file)).toMatchObject({ added: 1, grown: 0 })
    expect(importFile(here, file)).toMatchObject({ added: 0, known: 1 })
    expect(here.conversationsOf('customer-panel')).toEqual([mine])
    expect(here.conversationsOf('other')).toEqual([{ ...theirs, id: 'a-2' }])
  })

  test('a setting that was chosen here stays; one that was not comes', () => {
    const to = open()
    to.setSetting('theme', 'contrast')
    to.chooseTemperament('other', 'steady')
    const from = used()
    from.setSetting('coaching', 'end')
    from.chooseTemperament('customer-panel', 'controlling')
    importFile(to, fileOf(from))
    expect(stateOf(to).settings).toMatchObject({
      theme: 'contrast',
      coaching: 'end',
      temperaments: { other: 'steady', 'customer-panel': 'controlling' },
    })
  })

  test('of the drill’s counts those of the device that asked more often', () => {
    const [to, from] = [open(), open()]
    for (const came of [true, true, false]) to.countDrill('restate', came)
    for (const came of [false, false]) from.countDrill('restate', came)
    from.countDrill('concern', true)
    importFile(to, fileOf(from))
    expect(stateOf(to).drill).toEqual({ restate: { asked: 3, came: 2 }, concern: { asked: 1, came: 1 } })
  })

  test('cards of both are united line by line, and every scenario’s comes', () => {
    const [to, from] = [open(), open()]
    to.keepCard('a', card('mine'))
    from.keepCard('a', card('theirs', NOON + 1))
    from.keepCard('__proto__', card('elsewhere'))
    expect(importFile(to, fileOf(from))).toMatchObject({ cards: 2 })
    expect(to.cardOf('a').lines.map(({ words }) => words)).toEqual(['theirs', 'mine'])
    expect(to.cardOf('__proto__')).toEqual(card('elsewhere'))
    expect(importFile(to, fileOf(from))).toMatchObject({ cards: 0 })
  })

  test('a guess comes where none is noted here and it points at the same replies', () => {
    const from = used()
    const [to, own] = [open(), open()]
    to.keepConversation(aConversation('a', 3))
    own.keepGuess('a', { end: 'r3', reply: null })
    own.keepConversation(aConversation('a', 3))
    importFile(to, fileOf(from))
    importFile(own, fileOf(from))
    expect(stateOf(to).memo.guesses).toEqual({ a: { end: 'r3', reply: 'r2' } })
    expect(stateOf(own).memo.guesses).toEqual({ a: { end: 'r3', reply: null } })
    const elsewhere = open()
    // Here r3 is another reply.
    elsewhere.keepConversation(says(aConversation('a', 2), 'else', NOON + 7e6))
    importFile(elsewhere, fileOf(from))
    expect(stateOf(elsewhere).memo.guesses).toEqual({})
  })
})

describe('[K2] what cannot be read', () => {
  const broken = '{"format":1,"id":"z", …\ud800'
  test('comes along to the letter, once, and never under a key that the file names', () => {
    const storage = new MemoryStorage()
    const to = used(storage)
    const before = new Map(storage.texts)
    const file = JSON.stringify({
      ...{ product: 'front-foot', format: 1 },
      conversations: [{ format: 1, id: 'half' }, aConversation('new', 1)],
      cards: 'none',
      unreadable: [
        { key: keyOf('a'), text: broken },
        { key: 'front-foot/1/settings', text: '{"format":7}' },
        { key: 'somebody-else', text: broken },
      ],
    })
    expect(importFile(to, file)).toMatchObject({ added: 1, unreadable: 4 })
    for (const [key, text] of before) if (!key.endsWith('memo')) expect(storage.getItem(key)).toBe(text)
    const kept = () => [...storage.texts.values()].filter(text => text === broken)
    expect(kept()).toHaveLength(1)
    expect(storage.getItem('somebody-else')).toBeNull()
    expect(importFile(to, file)).toMatchObject({ added: 0, unreadable: 0 })
    expect(importFile(open(), fileOf(to))).toMatchObject({ added: 3, unreadable: 4 })
  })

  test('is a conversation all the same where this version can read it', () => {
    const text = JSON.stringify(aConversation('old', 2))
    const file = { product: 'front-foot', format: 1, conversations: [], unreadable: [{ key: 'x', text }] }
    const to = open()
    expect(importFile(to, JSON.stringify(file))).toMatchObject({ added: 1, unreadable: 0 })
    expect(to.latestOf('customer-panel')).toEqual(aConversation('old', 2))
  })

  test('thousands of it lie together, and the second time bring nothing', () => {
    const storage = new MemoryStorage()
    const conversations = Array.from({ length: 3000 }, (_, n) => ({ format: 1, nonsense: n }))
    const file = JSON.stringify({ product: 'front-foot', format: 1, conversations })
    const to = open(storage)
    importFile(to, file)
    expect(storage.length).toBeLessThan(110)
    expect([...storage.texts.values()].join()).toContain('2999')
    expect(importFile(to, file)).toMatchObject({ unreadable: 0 })
  })
})

describe('[K2] what is refused changes nothing', () => {
  const whole = fileOf(used())
  test.each([
    ['empty', ''],
    ['empty', ' \n\uFEFF'],
    ['cut-off', whole.slice(0, 200)],
    ['cut-off', whole.slice(0, -3)],
    ['not-json', 'Dear diary'],
    ['not-json', '<html>'],
    ['not-json', '['.repeat(1_000_000)],
    ['not-ours', '[]'],
    ['not-ours', 'null'],
    ['not-ours', '7'],
    ['not-ours', '{"format":1,"conversations":[]}'],
    ['not-ours', '{"product":"hind-foot","format":1}'],
    ['damaged', '{"product":"front-foot"}'],
    ['damaged', '{"product":"front-foot","format":0}'],
    ['damaged', '{"product":"front-foot","format":"1"}'],
    ['newer', '{"product":"front-foot","format":2,"conversations":[]}'],
    ['newer', '{"product":"front-foot","format":9e99}'],
  ] as const)('%s: %j', (is, text) => {
    const storage = new MemoryStorage()
    const to = used(storage)
    const [state, texts] = [stateOf(to), [...storage.texts]]
    expect(importFile(to, text)).toEqual({ is })
    expect(stateOf(to)).toBe(state)
    expect([...storage.texts]).toEqual(texts)
  })

  test('a mark before the first letter, as editors put it, is no reason to refuse', () => {
    expect(importFile(open(), `\uFEFF${whole}`)).toMatchObject({ is: 'brought', added: 2 })
  })
})

describe('[K2] where the device does not take it', () => {
  test('full: as much as fits is kept, the rest is in memory and in the next file', () => {
    const from = open()
    for (let n = 0; n < 20; n++) from.keepConversation(aConversation(`c${n}`, 3))
    const storage = new MemoryStorage()
    storage.quota = 5000
    const to = open(storage)
    expect(importFile(to, fileOf(from))).toMatchObject({ added: 20, trouble: 'full' })
    expect(stateOf(to).trouble?.kind).toBe('full')
    const fitted = Object.keys(stateOf(open(storage)).conversations).length
    expect(fitted).toBeGreaterThan(3)
    expect(fitted).toBeLessThan(20)
    expect(importFile(open(), fileOf(to))).toMatchObject({ added: 20 })
    storage.quota = Number.POSITIVE_INFINITY
    to.refresh()
    expect(Object.keys(stateOf(open(storage)).conversations)).toHaveLength(20)
  })

  test('full for what cannot be read, too', () => {
    const storage = new MemoryStorage()
    storage.quota = 10
    const file = { product: 'front-foot', format: 1, unreadable: [{ text: '{' }, { text: '[' }] }
    const to = open(storage)
    expect(importFile(to, JSON.stringify(file))).toMatchObject({ unreadable: 2, trouble: 'full' })
    expect(JSON.parse(fileOf(to)).unreadable.map(({ text }: { text: string }) => text)).toEqual(['{', '['])
  })

  test('blocked: all of it is here until the page is left', () => {
    const to = open(blockedStorage())
    expect(importFile(to, fileOf(used()))).toMatchObject({ added: 2, trouble: 'blocked' })
    expect(Object.keys(stateOf(to).conversations)).toEqual(['a', 'b'])
  })
})
