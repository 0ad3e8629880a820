import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { kept } from '../../src/messages/en/kept.ts'
import { exportFile } from '../../src/progress/export.ts'
import { importFile } from '../../src/progress/import.ts'
import { openProgress } from '../../src/progress/progress.ts'
import { aConversation, linesOf, NOON, types } from './conversations.ts'
import { MemoryStorage } from './memory-storage.ts'
import { mutated } from './mutations.ts'

const now = () => NOON
const open = (storage: Storage) => openProgress(() => storage, now)

/** A device with something of each kind, and what lies on it. */
function used() {
  const storage = new MemoryStorage()
  const keep = open(storage)
  keep.keepConversation(types(aConversation('k3x9', 3), 'What goes, then?', NOON + 1e6))
  keep.keepConversation(aConversation('b', 2))
  keep.setSetting('theme', 'dark')
  keep.countDrill('restate', true)
  const plan = { ifBoss: 'Now.', thenI: 'What goes?' }
  keep.keepCard('customer-panel', {
    lines: [{ words: 'x', move: 'restate' }],
    plan,
    day: null,
    changedAt: NOON,
  })
  keep.keepGuess('b', { end: 'r2', reply: 'r1' })
  return { storage, keep }
}

const files = ['file', 'file-first'].map(name => readFileSync(`tests/fixtures/stored/1/${name}.json`, 'utf8'))
const own = exportFile(used().keep).text

test('[K2] 5,000 altered files: each is brought, or refused in one sentence, and nothing that is kept is harmed', () => {
  const seen = new Map<string, number>()
  fc.assert(
    fc.property(mutated(own, ...files), text => {
      const { storage, keep } = used()
      const before = keep.store.getState()
      const texts = [...storage.texts]
      const result = importFile(keep, text)
      seen.set(result.is, (seen.get(result.is) ?? 0) + 1)
      const after = keep.store.getState()
      if (result.is !== 'brought') {
        expect(kept.bring.refusals[result.is]).toMatch(/^[A-Z].+\.$/)
        expect(after).toBe(before)
        expect([...storage.texts]).toEqual(texts)
        return
      }
      // Every reply that was here is here, in its place and under its id.
      for (const [id, mine] of Object.entries(before.conversations)) {
        const whole = after.conversations[id]
        if (!whole) throw new Error(`${id} is gone.`)
        expect(linesOf(whole)).toEqual(expect.arrayContaining(linesOf(mine)))
        for (const said of mine.replies) {
          const { label: _, ...typed } = said.typed ?? {}
          expect(whole.replies).toContainEqual(
            said.typed
              ? expect.objectContaining({ id: said.id, typed: expect.objectContaining(typed) })
              : said,
          )
        }
      }
      expect(after.settings.theme).toBe('dark')
      expect(after.drill.restate?.asked).toBeGreaterThanOrEqual(1)
      expect(after.cards['customer-panel']?.lines).toContainEqual({ words: 'x', move: 'restate' })
      expect(after.memo.guesses.b).toEqual({ end: 'r2', reply: 'r1' })
      // All of it can be read again, by the next page and out of the next file.
      const { trouble: _, ...rest } = after
      expect(open(storage).store.getState()).toMatchObject(rest)
      expect(importFile(open(new MemoryStorage()), exportFile(keep).text).is).toBe('brought')
      expect(Object.prototype).not.toHaveProperty('polluted')
    }),
    { numRuns: 5000, seed: 5 },
  )
  // Both kinds of altered files were among them.
  expect(seen.get('brought')).toBeGreaterThan(500)
  expect(seen.get('cut-off')).toBeGreaterThan(100)
  expect(seen.get('not-json')).toBeGreaterThan(100)
})

test('[K2] stored texts altered in any way: the page opens, and what cannot be read is preserved to the letter', () => {
  const { storage: sound } = used()
  const key = fc.constantFrom(...sound.texts.keys())
  fc.assert(
    fc.property(
      key.chain(one => mutated(sound.getItem(one) ?? '').map(text => [one, text] as const)),
      ([one, text]) => {
        const storage = new MemoryStorage()
        for (const [name, value] of sound.texts) storage.setItem(name, value)
        storage.setItem(one, text)
        const { unreadable } = open(storage).store.getState()
        if (unreadable > 0) expect([...storage.texts.values()]).toContain(text)
        else expect(open(storage).store.getState().trouble).toBeNull()
      },
    ),
    { numRuns: 1000, seed: 6 },
  )
})
