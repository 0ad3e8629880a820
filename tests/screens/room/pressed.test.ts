import { describe, expect, test } from 'vitest'
import type { Happened } from '../../../src/conversation/room/happening.ts'
import { happensBy } from '../../../src/screens/room/pressed.ts'
import { on, roomAfter } from '../../conversation/room/a-room.ts'

const session = (...happened: Happened[]) => roomAfter(happened)

describe('hands', () => {
  test('a letter adds one to what was counted, and takes none away where there is none', () => {
    expect(happensBy({ letter: 'B', by: 1 }, session())).toEqual({ is: 'hands', letter: 'B', n: 1 })
    const counted = session({ is: 'hands', letter: 'B', n: 7 })
    expect(happensBy({ letter: 'B', by: -1 }, counted)).toEqual({ is: 'hands', letter: 'B', n: 6 })
    expect(happensBy({ letter: 'A', by: -1 }, counted)).toBe(null)
  })

  test('in the second vote they are counted anew', () => {
    const again = session({ is: 'hands', letter: 'B', n: 7 }, ...on(6))
    expect(again.step).toBe('again')
    expect(happensBy({ letter: 'B', by: 1 }, again)).toEqual({ is: 'hands', letter: 'B', n: 1 })
  })
})

describe('which reply is said', () => {
  test('the arrows choose down and up the board, and stop at its ends', () => {
    expect(happensBy('down', session())).toEqual({ is: 'chosen', letter: 'B' })
    expect(happensBy('up', session())).toEqual({ is: 'chosen', letter: 'A' })
    expect(happensBy('down', session({ is: 'chosen', letter: 'C' }))).toEqual({ is: 'chosen', letter: 'C' })
  })

  test('Enter says the room’s, M the minority’s, and nothing where there is none', () => {
    const voted = session({ is: 'hands', letter: 'B', n: 7 }, { is: 'hands', letter: 'C', n: 2 })
    expect(happensBy('say', voted)).toEqual({ is: 'said', letter: 'B' })
    expect(happensBy('minority', voted)).toEqual({ is: 'said', letter: 'C' })
    expect(happensBy('minority', session())).toBe(null)
  })

  test('Z comes back to before the last reply; there is no way back from the start', () => {
    expect(happensBy('return', session())).toBe(null)
    expect(happensBy('return', session({ is: 'said', letter: 'A' }))).toEqual({ is: 'returned', to: null })
  })
})

describe('the wall', () => {
  test('its text grows and shrinks as far as it may', () => {
    expect(happensBy('larger', session())).toEqual({ is: 'looked', size: 1, theme: 'projector' })
    expect(happensBy('larger', session({ is: 'looked', size: 3, theme: 'dark' }))).toBe(null)
    expect(happensBy('smaller', session({ is: 'looked', size: -3, theme: 'dark' }))).toBe(null)
  })

  test('the full stop blanks it and lights it again', () => {
    expect(happensBy('blank', session())).toEqual({ is: 'blanked', on: true })
    expect(happensBy('blank', session({ is: 'blanked', on: true }))).toEqual({ is: 'blanked', on: false })
  })
})
