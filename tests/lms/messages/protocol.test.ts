import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { LONGEST_RESTORE } from '../../../src/lms/messages/protocol.ts'
import { readFromFrame } from '../../../src/lms/messages/read-from-frame.ts'
import { readFromHost } from '../../../src/lms/messages/read-from-host.ts'
import { finishedOf, repliedOf } from '../../../src/lms/messages/wire.ts'
import { interaction, told } from './fakes.ts'
import { hostile, junk } from './junk.ts'

const standing = { completion: 'completed', success: 'passed', score: 84.5, progress: 1, restore: 'kept' }
const reply = repliedOf(interaction(), told()).reply
const OUT: Record<string, object> = {
  ready: { title: 'The customer panel', scenarios: ['customer-panel'] },
  started: { scenario: 'customer-panel' },
  replied: { reply, ...standing },
  finished: { left: false, ...standing },
  height: { height: 640 },
  error: { code: 'address', sentence: 'There is no scenario “customer-pannel”.' },
}
const IN: Record<string, object> = {
  start: { mode: 'review', passMark: 70, language: 'en' },
  restore: { data: 'kept' },
  theme: { theme: 'dark' },
}
const sound = (set: Record<string, object>) =>
  Object.entries(set).map(([type, rest]) => ({ frontFoot: 1, type, ...rest }))

describe.each([
  { way: 'out', read: readFromFrame as (value: unknown) => unknown, set: OUT, other: IN },
  { way: 'in', read: readFromHost as (value: unknown) => unknown, set: IN, other: OUT },
])('messages $way', ({ read, set, other }) => {
  test.each(sound(set))('$type is read as it was sent, without what it need not have', message => {
    expect(read({ ...message, more: 'from a later version' })).toEqual(message)
    expect(read(message)).not.toBe(message)
  })

  test.each(sound(other))('$type is for the other side', message => {
    expect(read(message)).toBeNull()
  })

  test('10,000 pieces of junk are no message', () => {
    fc.assert(
      fc.property(junk, value => {
        expect(read(value)).toBeNull()
      }),
      { numRuns: 10_000 },
    )
  })

  test.each(Object.keys(set).flatMap(hostile))(
    '$name: nothing happens, and nothing runs',
    ({ value, ran }) => {
      const found = read(value)
      // An empty start is one; nothing that was hostile in it is.
      expect(found === null || JSON.stringify(found).length < 200).toBe(true)
      expect(ran()).toBe(false)
    },
  )

  test('one field that is something else spoils it, or stands for what is absent', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...sound(set)).chain(message => {
          const names = Object.keys(message).filter(name => name !== 'frontFoot' && name !== 'type')
          return fc.tuple(fc.constant(message), fc.constantFrom(...names), fc.oneof(junk, fc.anything()))
        }),
        ([message, name, value]) => {
          const found = read({ ...message, [name]: value })
          // Whatever is accepted is what could have been sent: it is accepted again, and unchanged.
          if (found !== null) expect(read(structuredClone(found))).toEqual(found)
        },
      ),
      { numRuns: 2_000 },
    )
  })
})

describe('limits', () => {
  const reads = (message: object) => readFromFrame({ frontFoot: 1, ...message }) !== null
  const finished = { ...standing, type: 'finished', left: false }

  test.each([
    ['a score over 100', { ...finished, score: 100.01 }, false],
    ['a score of 100', { ...finished, score: 100 }, true],
    ['a score under 0', { ...finished, score: -1 }, false],
    ['progress over 1', { ...finished, progress: 1.01 }, false],
    ['no completion', { ...finished, completion: undefined }, false],
    ['the longest restore', { ...finished, restore: 'x'.repeat(LONGEST_RESTORE) }, true],
    ['a longer restore', { ...finished, restore: 'x'.repeat(LONGEST_RESTORE + 1) }, false],
    ['a height without end', { type: 'height', height: Number.POSITIVE_INFINITY }, false],
    ['a height under 0', { type: 'height', height: -1 }, false],
    ['a height in words', { type: 'height', height: '640px' }, false],
    [
      'a stance that is none',
      { type: 'replied', ...standing, reply: { ...reply, stance: 'winning' } },
      false,
    ],
    ['a move of a later version', { type: 'replied', ...standing, reply: { ...reply, move: 'sing' } }, true],
    ['choices beyond number', { type: 'ready', title: '', scenarios: Array(201).fill('a') }, false],
    ['a hole in a list', { type: 'ready', title: '', scenarios: Array(3) }, false],
  ])('%s', (_, message, is) => {
    expect(reads(message)).toBe(is)
  })

  test('a start needs nothing besides its name', () => {
    expect(readFromHost({ frontFoot: 1, type: 'start' })).toEqual({
      frontFoot: 1,
      type: 'start',
      mode: null,
      passMark: null,
      language: null,
    })
  })
})

describe('what is told', () => {
  const withheld = interaction({ words: null, line: '', stance: 'unclear', move: null, points: null })
  const typed = interaction({ words: '“Ja” — 好的 👍🏽', typed: true, picked: null })

  test.each([interaction(), withheld, typed])('is what the host can read', one => {
    const at = told({ interactions: [one], score: 55, success: 'failed', completion: 'completed' })
    for (const message of [repliedOf(one, at), finishedOf(at, false), finishedOf(at, true)])
      expect(readFromFrame(structuredClone(message))).toEqual(message)
  })

  test('[K3] nothing else that an interaction may hold goes along', () => {
    const more = { ...interaction(), secret: 'not for others' }
    expect(JSON.stringify(repliedOf(more, told()))).not.toContain('secret')
  })
})
