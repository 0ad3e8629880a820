import { describe, expect, test } from 'vitest'
import { conditionOf } from '../../src/scenario/condition.ts'

const read: [string, unknown][] = [
  ['footing at least 1', { when: { footing: { from: 1, to: 3 } } }],
  ['footing at most -1', { when: { footing: { from: -3, to: -1 } } }],
  ['heard is 2', { when: { heard: { from: 2, to: 2 } } }],
  ['footing at least -1 and footing at most 1', { when: { footing: { from: -1, to: 1 } } }],
  [
    'Footing  AT LEAST −2 and heard at most 1',
    { when: { footing: { from: -2, to: 3 }, heard: { from: 0, to: 1 } } },
  ],
  ['heard is +3', { when: { heard: { from: 3, to: 3 } } }],
  ['footing is 1 and footing is 2', { wrong: 'contradiction' }],
  ['heard at least 4', { wrong: 'range', scale: 'heard' }],
  ['footing is -4', { wrong: 'range', scale: 'footing' }],
  ['footing', { wrong: 'unreadable' }],
  ['footing at', { wrong: 'unreadable' }],
  ['footing at about 1', { wrong: 'unreadable' }],
  ['footing is one', { wrong: 'unreadable' }],
  ['footing is 1 or heard is 1', { wrong: 'unreadable' }],
  ['footing is 1 and', { wrong: 'unreadable' }],
  ['and footing is 1', { wrong: 'unreadable' }],
  ['', { wrong: 'unreadable' }],
]

describe('[S9] conditions', () => {
  test.each(read)('%s', (text, expected) => {
    expect(conditionOf(text)).toEqual(expected)
  })
})
