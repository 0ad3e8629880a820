import { describe, expect, it } from 'vitest'
import { leastOf, outside, overlap } from '../../../src/screens/stage/boxes.ts'

const box = (x: number, y: number, width: number, height: number) => ({ x, y, width, height })

describe('boxes', () => {
  it('share an area, also when one holds the other', () => {
    expect(overlap(box(0, 0, 10, 10), box(5, 5, 10, 10))).toBe(25)
    expect(overlap(box(0, 0, 10, 10), box(1, 1, 2, 2))).toBe(4)
    expect(overlap(box(0, 0, 10, 10), box(10, 0, 10, 10))).toBe(0)
    expect(outside(box(0, 0, 2, 2), box(0, 0, 10, 10))).toBe(0)
    expect(outside(box(5, 0, 2, 2), box(0, 0, 10, 10))).toBe(2)
  })
})

describe('the least of some', () => {
  it('is the first with the least cost', () => {
    expect(leastOf(['aa', 'b', 'c'], one => one.length)).toBe('b')
  })

  it('is not worked out where it cannot be', () => {
    const worked: number[] = []
    const cost = (n: number) => {
      worked.push(n)
      return n
    }
    expect(leastOf([3, 1, 2], cost, n => n)).toBe(1)
    expect(worked).toEqual([3, 1])
  })

  it('of nothing is a mistake', () => {
    expect(() => leastOf([], () => 0)).toThrow('no candidates')
  })
})
