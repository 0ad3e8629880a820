import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { roomFile } from '../../../src/conversation/room/file.ts'
import { sessionOf } from '../../../src/conversation/room/happen.ts'
import type { Happened } from '../../../src/conversation/room/happening.ts'
import { readRoomFile } from '../../../src/conversation/room/read-file.ts'
import { MOST_HAPPENINGS, readHappening, readRoom } from '../../../src/conversation/room/read-record.ts'
import { aRoom, called, inTurn, ON, on, SOUND } from './a-room.ts'

const EACH: Happened[] = [
  ON,
  { is: 'back' },
  { is: 'hands', letter: 'A', n: 0 },
  { is: 'hands', letter: 'Z', n: 9999 },
  { is: 'chosen', letter: null },
  called('What would it cost, “roughly”? 🙂', 'back'),
  { is: 'withdrawn', letter: 'D' },
  { is: 'said', letter: 'B' },
  { is: 'returned', to: null },
  { is: 'returned', to: 'r1' },
  { is: 'skipped', to: 'when' },
  { is: 'shown', on: true },
  { is: 'blanked', on: false },
  { is: 'timed', seconds: 3600 },
  { is: 'timed', seconds: null },
  { is: 'planned', pairs: false, again: true },
  { is: 'looked', size: -3, theme: 'dark' },
]
const whole = { ...aRoom(), happenings: inTurn(EACH) }

describe('[K1] a session read back', () => {
  test('is what it was', () => {
    expect(readRoom(JSON.parse(JSON.stringify(whole)))).toEqual(whole)
  })
  test('without what this version does not know', () => {
    const more = { ...whole, mood: 'good', happenings: whole.happenings.map(one => ({ ...one, by: 'B' })) }
    expect(readRoom(more)).toEqual(whole)
  })
  test.each([
    ['format', 2],
    ['id', 'abc'],
    ['id', '../../../x'],
    ['scenario', 'a b'],
    ['version', 0],
    ['temperament', 'angry'],
    ['startedAt', Number.NaN],
    ['startedAt', 8.65e15],
    ['happenings', {}],
    ['happenings', [null]],
    ['happenings', [{ is: 'on' }]],
  ])('is null where %s is %j', (name, value) => {
    expect(readRoom({ ...whole, [name]: value })).toBeNull()
  })
  test('is null with more happenings than a day has', () => {
    const many = Array.from({ length: MOST_HAPPENINGS + 1 }, () => ({ is: 'on', at: 1 }))
    expect(readRoom({ ...whole, happenings: many })).toBeNull()
    expect(readRoom({ ...whole, happenings: many.slice(1) })).not.toBeNull()
  })
  test.each([
    { is: 'off' },
    { is: 'hands', letter: 'AA', n: 1 },
    { is: 'hands', letter: 'a', n: 1 },
    { is: 'hands', letter: 'A', n: 10_000 },
    { is: 'hands', letter: 'A', n: -1 },
    { is: 'hands', letter: 'A', n: 1.5 },
    { is: 'chosen' },
    { is: 'called', typed: { words: 'x' } },
    { is: 'called', typed: { ...(called('x'.repeat(20_001), null) as { typed: object }).typed } },
    { is: 'said', letter: null },
    { is: 'returned', to: 'r 1' },
    { is: 'skipped', to: null },
    { is: 'shown', on: 1 },
    { is: 'timed', seconds: 0 },
    { is: 'timed', seconds: 3601 },
    { is: 'planned', pairs: true },
    { is: 'looked', size: 4, theme: 'dark' },
    { is: 'looked', size: 1, theme: 'light' },
    { is: 'looked', size: Number.NaN, theme: 'dark' },
  ])('%j is no happening', value => {
    expect(readHappening({ ...value, at: 5 })).toBeNull()
  })
  test('[K2] never throws, whatever it is', () => {
    const anything = fc.anything({ withNullPrototype: true, withBigInt: true, withMap: true })
    fc.assert(
      fc.property(anything, fc.constantFrom(...Object.keys(whole)), (value, name) => {
        expect(readRoom(value)).toBeNull()
        readRoom({ ...whole, [name]: value })
        readHappening(value)
      }),
      { numRuns: 2000 },
    )
  })
})

describe('a session as a file', () => {
  const record = {
    ...aRoom(),
    happenings: inTurn([
      ...on(3),
      { is: 'hands', letter: 'A', n: 7 },
      { is: 'hands', letter: 'B', n: 2 },
      ...on(3),
      { is: 'hands', letter: 'B', n: 9 },
      { is: 'said', letter: 'B' },
      ...on(3),
      { is: 'hands', letter: 'C', n: 4 },
      { is: 'returned', to: 'r1' },
      { is: 'said', letter: 'A' },
      { is: 'returned', to: null },
      { is: 'said', letter: 'A' },
    ]),
  }
  const { name, text } = roomFile(SOUND, record, sessionOf(SOUND, record))

  test('comes back as it was, also with an editor’s mark before it', () => {
    expect(readRoomFile(text)).toEqual(record)
    expect(readRoomFile(`\uFEFF${text}`)).toEqual(record)
    expect(name).toBe('front-foot-room-sound-2023-11-14.json')
  })
  test('tells people the path and the votes, also those of a way that was left', () => {
    expect(JSON.parse(text).summary).toMatchObject({
      scenario: 'The Friday report',
      path: [
        {
          line: 'Please send me the figures today.',
          replies: [
            { letter: 'A', hands: 7, again: 0 },
            { letter: 'B', hands: 2, again: 9 },
            { letter: 'C', hands: 0, again: 0 },
          ],
          said: { stance: 'push-back' },
        },
        { line: 'Yes. He has asked me twice now.', said: null },
      ],
      ended: null,
      elsewhere: [{ replies: [{ letter: 'A' }, { letter: 'B' }, { letter: 'C', hands: 4 }], said: null }],
    })
  })
  test('whatever else a file is, it is refused', () => {
    for (const other of [
      '',
      '{',
      'null',
      '[]',
      text.slice(0, -9),
      text.replace('front-foot/room', 'x'),
      text.replace('"format": 1', '"format": 2'),
    ])
      expect(readRoomFile(other)).toBeNull()
    fc.assert(
      fc.property(fc.string(), other => {
        expect(readRoomFile(other)).toBeNull()
      }),
    )
  })
})
