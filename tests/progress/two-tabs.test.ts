import fc from 'fast-check'
import { expect, test } from 'vitest'
import { backTo } from '../../src/conversation/branch.ts'
import type { Conversation } from '../../src/conversation/record.ts'
import { eraseConversation, eraseEverything } from '../../src/progress/erase.ts'
import { keyOf } from '../../src/progress/keys.ts'
import { openProgress, type Progress } from '../../src/progress/progress.ts'
import { aConversation, linesOf, NOON, says, types } from './conversations.ts'
import { MemoryStorage } from './memory-storage.ts'
import { hearAll, type Tab, twoTabs } from './two-tabs.ts'

const openIn = (tab: Tab) =>
  openProgress(
    () => tab.storage,
    () => NOON,
    tab.window,
  )

function open(): { shared: MemoryStorage; tabs: [Tab, Tab]; one: Progress; other: Progress } {
  const shared = new MemoryStorage()
  const tabs = twoTabs(shared)
  return { shared, tabs, one: openIn(tabs[0]), other: openIn(tabs[1]) }
}

test('what one tab keeps, the other shows', () => {
  const { tabs, one, other } = open()
  one.keepConversation(aConversation('a', 2))
  one.setSetting('theme', 'dark')
  hearAll(tabs)
  expect(other.store.getState()).toEqual(one.store.getState())
})

test('what one tab forgets, the other forgets', async () => {
  const { tabs, one, other } = open()
  one.keepConversation(aConversation('a', 2))
  one.setSetting('theme', 'dark')
  hearAll(tabs)
  await eraseEverything(other, undefined)
  hearAll(tabs)
  expect(one.store.getState()).toEqual(openIn(tabs[0]).store.getState())
  expect(one.latestOf('customer-panel')).toBeUndefined()
})

test('settings chosen in two tabs at once are both kept', () => {
  const { shared, tabs, one, other } = open()
  one.setSetting('theme', 'dark')
  other.setSetting('coaching', 'end')
  one.chooseTemperament('a', 'hurried')
  other.chooseTemperament('b', 'controlling')
  hearAll(tabs)
  const settings = { theme: 'dark', coaching: 'end', temperaments: { a: 'hurried', b: 'controlling' } }
  expect(one.store.getState().settings).toMatchObject(settings)
  expect(
    openProgress(
      () => shared,
      () => NOON,
    ).store.getState().settings,
  ).toMatchObject(settings)
})

test('going back in one tab goes back in the other', () => {
  const { tabs, one, other } = open()
  const said = one.keepConversation(aConversation('a', 3))
  hearAll(tabs)
  other.keepConversation(backTo(said, 'r2'))
  hearAll(tabs)
  expect(one.latestOf('customer-panel')?.view).toBe('r1')
})

test('[K1] a write that another tab overwrote unread is mended by the tab that lost it', () => {
  const { shared, tabs, one } = open()
  const common = aConversation('a', 2)
  const lost = says(common, 'lost', NOON + 1e6)
  one.keepConversation(lost)
  // Browsers' processes do not lock: the other tab had read before, and writes after.
  tabs[1].storage.setItem(keyOf('a'), JSON.stringify(says(common, 'late', NOON + 2e6)))
  hearAll(tabs)
  const mended = openProgress(
    () => shared,
    () => NOON,
  ).latestOf('customer-panel')
  expect(mended?.replies.map(said => said.picked)).toEqual(['say-1', 'say-2', 'lost', 'late'])
})

test('[K2] room made in one tab lets the other write what did not fit', () => {
  const { shared, tabs, one, other } = open()
  one.keepConversation(aConversation('old', 6))
  shared.quota = shared.used()
  other.keepConversation(aConversation('a', 2))
  expect(other.store.getState().trouble?.kind).toBe('full')
  eraseConversation(one, 'old')
  hearAll(tabs)
  expect(other.store.getState().trouble).toBeNull()
  expect(one.latestOf('customer-panel')?.id).toBe('a')
})

test('events of session storage, of other programs, and after closing are not heard', () => {
  const { shared, tabs, one } = open()
  let heard = 0
  one.store.subscribe(() => heard++)
  shared.setItem(keyOf('a'), JSON.stringify(aConversation('a', 1)))
  const send = (fields: object) => tabs[0].window.dispatchEvent(Object.assign(new Event('storage'), fields))
  send({ key: keyOf('a'), storageArea: new MemoryStorage() })
  send({ key: 'somebody-else', storageArea: tabs[0].storage })
  expect(heard).toBe(0)
  send({ key: keyOf('a'), storageArea: tabs[0].storage })
  expect(heard).toBe(1)
  one.close()
  shared.clear()
  send({ key: null, storageArea: tabs[0].storage })
  expect(heard).toBe(1)
})

test('a page that comes back from the back-and-forward cache reads what it missed', () => {
  const { shared, tabs, one } = open()
  shared.setItem(keyOf('a'), JSON.stringify(aConversation('a', 1)))
  tabs[0].window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: false }))
  expect(one.latestOf('customer-panel')).toBeUndefined()
  tabs[0].window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }))
  expect(one.latestOf('customer-panel')?.id).toBe('a')
})

const act = fc.record({
  tab: fc.constantFrom(0 as const, 1 as const),
  what: fc.constantFrom('pick', 'type', 'back', 'hear', 'hear', 'reload'),
  id: fc.constantFrom('a', 'b'),
  word: fc.constantFrom('x', 'y', 'z'),
  at: fc.nat(9),
})

test('[K1] two tabs in any interleaving: nothing is lost, and both come to know the same', () => {
  fc.assert(
    fc.property(fc.array(act, { maxLength: 40 }), acts => {
      const { shared, tabs, ...progress } = open()
      const opened = [progress.one, progress.other] as [Progress, Progress]
      // What each screen has before it: it does not look at the store again after a reply, as the slowest screen would.
      const screens: [Map<string, Conversation>, Map<string, Conversation>] = [new Map(), new Map()]
      const said = new Map<string, Set<string>>()
      acts.forEach(({ tab, what, id, word, at }, n) => {
        const screen = screens[tab]
        if (what === 'hear') tabs[tab].hearNext()
        if (what === 'reload') {
          opened[tab].close()
          opened[tab] = openIn(tabs[tab])
          screen.clear()
        }
        if (what === 'hear' || what === 'reload') return
        const before =
          screen.get(id) ??
          opened[tab].conversationsOf('customer-panel').find(one => one.id === id) ??
          aConversation(id, 1)
        const to = before.replies[at]
        const moment = NOON + 1e6 + n * 1000
        if (what === 'back') screen.set(id, to ? backTo(before, to.id) : before)
        if (what === 'pick') screen.set(id, says(before, word, moment))
        if (what === 'type') screen.set(id, types(before, `${word}${n}`, moment))
        const now = screen.get(id) ?? before
        opened[tab].keepConversation(now)
        said.set(id, new Set([...(said.get(id) ?? []), ...linesOf(now)]))
      })
      hearAll(tabs)
      for (const reader of [
        ...opened,
        openProgress(
          () => shared,
          () => NOON,
        ),
      ])
        for (const [id, lines] of said) {
          const found = reader.conversationsOf('customer-panel').find(one => one.id === id)
          expect(new Set(found && linesOf(found))).toEqual(lines)
        }
    }),
    { numRuns: 200 },
  )
})
