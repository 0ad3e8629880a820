import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { foundIn } from '../../src/progress/choices.ts'
import { DEFAULTS } from '../../src/progress/kept.ts'
import { SETTINGS_KEY } from '../../src/progress/keys.ts'
import { migrate } from '../../src/progress/migrate.ts'
import { openProgress } from '../../src/progress/progress.ts'
import { SETTINGS } from '../../src/progress/settings.ts'
import { conversationIn } from '../../src/progress/stored.ts'
import { NOON } from './conversations.ts'
import { MemoryStorage } from './memory-storage.ts'

const fixture = (name: string) => readFileSync(`tests/fixtures/stored/1/${name}.json`, 'utf8').trim()

test('[K1] a conversation of format 1 is read whole, and written as it was', () => {
  const text = fixture('conversation')
  const found = conversationIn(text, 'k3x9')
  if (found.is !== 'sound') throw new Error(`The fixture is ${found.is}.`)
  expect(found.value).toEqual(JSON.parse(text))
  expect(JSON.parse(JSON.stringify(found.value))).toEqual(JSON.parse(text))
})

test('[K2] settings of format 1 are read whole, and written as they were', () => {
  const text = fixture('settings')
  const found = foundIn(SETTINGS, text)
  if (found.is !== 'sound') throw new Error(`The fixture is ${found.is}.`)
  // Settings that are younger than this text have their defaults.
  expect({ format: 1, ...SETTINGS.write(found.value) }).toEqual({ ...DEFAULTS, ...JSON.parse(text) })
})

test.each([
  ['own', 'own'],
  ['written', 'written'],
  ['sung', 'written'],
  [7, 'written'],
])('[K2] how one answers, stored as %j, is read as %s', (stored, read) => {
  const found = foundIn(SETTINGS, JSON.stringify({ format: 1, coaching: 'ask', answer: stored }))
  expect(found).toMatchObject({ is: 'sound', value: { coaching: 'ask', answer: read } })
})

test('steps are taken one after the other, up to the present format', () => {
  const steps = {
    1: (old: Record<string, unknown>) => ({ ...old, words: [old.word] }),
    2: (old: Record<string, unknown>) => ({ ...old, count: (old.words as string[]).length }),
  }
  expect(migrate({ format: 1, word: 'x' }, steps, 3)).toEqual({
    is: 'sound',
    value: { format: 3, word: 'x', words: ['x'], count: 1 },
  })
  expect(migrate({ format: 2, words: [] }, steps, 3)).toMatchObject({ is: 'sound', value: { count: 0 } })
})

test('[K2] a step that fails or is missing leaves the text unreadable, and does not throw', () => {
  const failing = () => {
    throw new Error('no such field')
  }
  expect(migrate({ format: 1 }, { 1: failing }, 2)).toEqual({ is: 'broken' })
  expect(migrate({ format: 1 }, {}, 2)).toEqual({ is: 'broken' })
})

test('a later format is newer, not broken', () => {
  expect(conversationIn('{"format":2,"id":"a"}', 'a')).toEqual({ is: 'newer' })
  expect(foundIn(SETTINGS, '{"format":7}')).toEqual({ is: 'newer' })
})

test('a conversation under the key of another is broken', () => {
  expect(conversationIn(fixture('conversation'), 'other')).toEqual({ is: 'broken' })
})

test('[K2] one bad setting costs that setting alone', () => {
  const text =
    '{"format":1,"theme":"sepia","coaching":"ask","temperaments":{"a":"steady","b":3,"__proto__":"hurried"}}'
  const found = foundIn(SETTINGS, text)
  expect(found).toMatchObject({ is: 'sound', value: { theme: 'system', coaching: 'ask', singleKeys: true } })
  if (found.is === 'sound') expect(Object.keys(found.value.temperaments)).toEqual(['a', '__proto__'])
})

test('what another program of this format added to the settings stays', () => {
  const storage = new MemoryStorage()
  storage.setItem(SETTINGS_KEY, '{"format":1,"theme":"dark","voice":"loud"}')
  openProgress(
    () => storage,
    () => NOON,
  ).setSetting('theme', 'light')
  expect(JSON.parse(storage.getItem(SETTINGS_KEY) ?? '')).toMatchObject({ theme: 'light', voice: 'loud' })
})

test('[K2] no text whatever makes reading throw', () => {
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.jsonValue().map(value => JSON.stringify(value)),
    fc.record({ format: fc.oneof(fc.constant(1), fc.anything()) }).map(value => shown(value)),
    fc
      .array(fc.nat(fixture('conversation').length), { minLength: 2, maxLength: 2 })
      .map(
        ([from = 0, to = 0]) => fixture('conversation').slice(0, from) + fixture('conversation').slice(to),
      ),
  )
  const reads = fc.property(texts, text => {
    expect(['sound', 'broken', 'newer']).toContain(conversationIn(text, 'k3x9').is)
    expect(['sound', 'broken', 'newer']).toContain(foundIn(SETTINGS, text).is)
  })
  fc.assert(reads, { numRuns: 2000 })
  expect(conversationIn('['.repeat(1_000_000), 'a').is).toBe('broken')
})

function shown(value: unknown): string {
  try {
    return JSON.stringify(value) ?? ''
  } catch {
    return ''
  }
}
