import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Card } from '../../src/debrief/card.ts'
import { openProgress, type Progress } from '../../src/progress/progress.ts'
import { NOON } from './conversations.ts'
import { MemoryStorage } from './memory-storage.ts'
import { hearAll, type Tab, twoTabs } from './two-tabs.ts'

const openIn = (tab: Tab) =>
  openProgress(
    () => tab.storage,
    () => NOON,
    tab.window,
  )
const readAgain = (storage: Storage) =>
  openProgress(
    () => storage,
    () => NOON,
  ).store.getState()
const card = (words: string): Card => ({
  lines: [{ words, move: null }],
  plan: { ifBoss: '', thenI: '' },
  day: null,
  changedAt: NOON,
})

/**
 * Two tabs, of which the other one's storage gives it, on asking, what lay there before the first one wrote: processes do
 * not lock, so a tab may read before another writes, and write after it.
 */
function atTheSameMoment(
  acts: [(tab: Progress) => void, (tab: Progress) => void],
  before?: (tab: Progress) => void,
) {
  const shared = new MemoryStorage()
  const tabs = twoTabs(shared)
  const [one, other] = [openIn(tabs[0]), openIn(tabs[1])]
  before?.(one)
  hearAll(tabs)
  const old = new Map(shared.texts)
  acts[0](one)
  const read = tabs[1].storage.getItem
  const stale = new Set(shared.texts.keys())
  tabs[1].storage.getItem = key => {
    if (!stale.has(key)) return read(key)
    return old.get(key) ?? null
  }
  const write = tabs[1].storage.setItem
  tabs[1].storage.setItem = (key, text) => {
    stale.delete(key)
    write(key, text)
  }
  acts[1](other)
  stale.clear()
  hearAll(tabs)
  const state = readAgain(shared)
  expect(one.store.getState()).toEqual(state)
  expect(other.store.getState()).toEqual(state)
  return state
}

describe('[K2] written in two tabs at the same moment, nothing is lost', () => {
  test('settings', () => {
    const { settings } = atTheSameMoment([
      tab => tab.setSetting('theme', 'dark'),
      tab => tab.chooseTemperament('a', 'hurried'),
    ])
    expect(settings).toMatchObject({ theme: 'dark', temperaments: { a: 'hurried' } })
  })

  test('the drill, counted once each', () => {
    const { drill } = atTheSameMoment(
      [
        tab => {
          tab.countDrill('restate', true)
          tab.countDrill('restate', true)
        },
        tab => tab.countDrill('restate', false),
      ],
      tab => tab.countDrill('restate', true),
    )
    expect(drill).toEqual({ restate: { asked: 4, came: 3 } })
  })

  test('cards of two scenarios', () => {
    const { cards } = atTheSameMoment([
      tab => tab.keepCard('a', card('one')),
      tab => tab.keepCard('b', card('other')),
    ])
    expect(Object.keys(cards).sort()).toEqual(['a', 'b'])
  })

  test('guesses of two conversations', () => {
    const { memo } = atTheSameMoment([
      tab => tab.keepGuess('a', { end: 'r1', reply: null }),
      tab => tab.keepGuess('b', { end: 'r1', reply: 'r1' }),
    ])
    expect(Object.keys(memo.guesses).sort()).toEqual(['a', 'b'])
    expect(memo.since).toBe(NOON)
  })
})

test('[K2] a choice that another tab saw and changed is not made again', () => {
  const shared = new MemoryStorage()
  const tabs = twoTabs(shared)
  const [one, other] = [openIn(tabs[0]), openIn(tabs[1])]
  one.setSetting('theme', 'dark')
  hearAll(tabs)
  for (let n = 0; n < 50; n++) other.setSetting('theme', n % 2 ? 'contrast' : 'light')
  hearAll(tabs)
  expect(one.store.getState().settings.theme).toBe('contrast')
})

const act = fc.record({
  tab: fc.constantFrom(0 as const, 1 as const),
  what: fc.constantFrom('count', 'card', 'guess', 'temperament', 'hear', 'hear', 'reload'),
  name: fc.constantFrom('a', 'b', 'c'),
})

test('[K2] drill, cards, guesses and settings of two tabs in any interleaving: all of it, once', () => {
  fc.assert(
    fc.property(fc.array(act, { maxLength: 40 }), acts => {
      const shared = new MemoryStorage()
      const tabs = twoTabs(shared)
      const opened: [Progress, Progress] = [openIn(tabs[0]), openIn(tabs[1])]
      const made = {
        count: 0,
        card: new Set<string>(),
        guess: new Set<string>(),
        temperament: new Set<string>(),
      }
      for (const { tab, what, name } of acts) {
        const progress = opened[tab]
        if (what === 'hear') tabs[tab].hearNext()
        if (what === 'reload') {
          progress.close()
          opened[tab] = openIn(tabs[tab])
        }
        if (what === 'count') {
          progress.countDrill('offer', true)
          made.count++
        }
        if (what === 'card') progress.keepCard(name, card(name))
        if (what === 'guess') progress.keepGuess(name, { end: 'r1', reply: null })
        if (what === 'temperament') progress.chooseTemperament(name, 'hurried')
        if (what === 'card' || what === 'guess' || what === 'temperament') made[what].add(name)
      }
      hearAll(tabs)
      for (const { drill, cards, memo, settings } of [
        readAgain(shared),
        ...opened.map(progress => progress.store.getState()),
      ]) {
        expect(drill.offer?.asked ?? 0).toBe(made.count)
        expect(new Set(Object.keys(cards))).toEqual(made.card)
        expect(new Set(Object.keys(memo.guesses))).toEqual(made.guess)
        expect(new Set(Object.keys(settings.temperaments))).toEqual(made.temperament)
      }
    }),
    { numRuns: 200 },
  )
})
