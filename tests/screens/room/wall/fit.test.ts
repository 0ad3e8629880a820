import { describe, expect, it } from 'vitest'
import { emRange, largestEm, stepped } from '../../../../src/screens/room/wall/fit.ts'

describe('the sizes of a wall', () => {
  it('has the boss’s line at 60 px and a reply at 28 px at the least on 1920 × 1080', () => {
    const { least, most } = emRange({ width: 1920, height: 1080 })
    // 3.6 em and 1.95 em in wall.css
    expect(3.6 * least).toBeGreaterThanOrEqual(60)
    expect(1.95 * least).toBeGreaterThanOrEqual(28)
    expect(most).toBeGreaterThan(least)
  })

  it('shrinks with the wall, and not below what can be read', () => {
    const [large, small, phone] = [
      emRange({ width: 1920, height: 1080 }),
      emRange({ width: 1280, height: 720 }),
      emRange({ width: 320, height: 640 }),
    ]
    expect(small.least).toBeCloseTo((large.least * 2) / 3)
    expect(phone.least).toBe(9)
    expect(phone.most).toBeGreaterThan(phone.least)
  })

  it('takes the largest that fits', () => {
    const em = largestEm({ least: 10, most: 30 }, size => size <= 21.3)
    expect(em).toBeGreaterThan(21.1)
    expect(em).toBeLessThanOrEqual(21.3)
    expect(largestEm({ least: 10, most: 30 }, () => true)).toBe(30)
  })

  it('says where nothing fits', () => {
    expect(largestEm({ least: 10, most: 30 }, () => false)).toBeNull()
  })

  it('grows and shrinks by steps', () => {
    expect(stepped(20, 0)).toBe(20)
    expect(stepped(20, 1)).toBeGreaterThan(20)
    expect(stepped(stepped(20, 2), -2)).toBeCloseTo(20)
  })
})
