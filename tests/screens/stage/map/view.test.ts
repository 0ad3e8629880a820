import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ACTS, acted, actOf } from '../../../../src/screens/stage/map/moving.ts'
import {
  atFirst,
  closer,
  type Framed,
  held,
  onMap,
  panned,
  refitted,
  viewBox,
  whole,
} from '../../../../src/screens/stage/map/view.ts'

const framed: Framed = { map: { width: 1600, height: 1400 }, frame: { width: 800, height: 500 }, normal: 1 }
const way = { x: 700, y: 700, width: 600, height: 1400, start: { x: 500, y: 60 } }
const key = (name: string, held = {}) =>
  actOf({ key: name, ctrlKey: false, metaKey: false, altKey: false, ...held })

describe('what is shown at first', () => {
  test('is the beginning at normal size, with the way in view across', () => {
    expect(atFirst(framed, way)).toEqual({ x: 700, y: 250, scale: 1 })
  })
  test('is the first turn where the way is wider than the frame', () => {
    expect(atFirst({ ...framed, frame: { width: 280, height: 400 } }, way).x).toBe(500)
  })
  test('is all of it where that is legible', () => {
    const small = { ...framed, map: { width: 900, height: 560 } }
    expect(atFirst(small, way)).toEqual(whole(small))
  })
  test('is all its width where that is legible', () => {
    expect(atFirst({ ...framed, frame: { width: 1400, height: 500 } }, way).scale).toBeCloseTo(1400 / 1600)
  })
  test('is larger where the letters of the page are', () => {
    expect(atFirst({ ...framed, normal: 2 }, way).scale).toBe(2)
  })
})

describe('moving', () => {
  const start = atFirst(framed, way)

  test('closer and further away stay within all of it and two and a half times', () => {
    let view = start
    for (let i = 0; i < 20; i++) view = acted('closer', view, framed)
    expect(view.scale).toBe(2.5)
    const there = view
    expect(acted('closer', view, framed)).toEqual(there)
    for (let i = 0; i < 20; i++) view = acted('further', view, framed)
    expect(view).toEqual(whole(framed))
  })

  test('what is under the pointer stays there', () => {
    const at = { x: 120, y: -40 }
    const middle = { x: 800, y: 700, scale: 1 }
    const before = onMap(middle, at)
    const after = onMap(closer(middle, framed, 1.6, at), at)
    expect(after.x).toBeCloseTo(before.x)
    expect(after.y).toBeCloseTo(before.y)
  })

  test('arrows move the view their way, as far as there is map', () => {
    expect(acted('right', start, framed).x).toBeGreaterThan(start.x)
    expect(acted('left', start, framed).x).toBeLessThan(start.x)
    expect(acted('down', start, framed).y).toBeGreaterThan(start.y)
    expect(acted('up', acted('down', start, framed), framed)).toEqual(start)
    expect(acted('up', start, framed)).toEqual(start)
  })

  test('no view shows emptiness beside the map while there is more of it', () => {
    const number = fc.integer({ min: -4000, max: 4000 })
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...ACTS)), number, number, (acts, x, y) => {
        let view = panned(start, framed, { x, y })
        for (const act of acts) view = acted(act, view, framed)
        const [left = 0, top = 0, width = 0, height = 0] = viewBox(view, framed).split(' ').map(Number)
        if (width <= 1600) expect([left >= -0.01, left + width <= 1600.02]).toEqual([true, true])
        if (height <= 1400) expect([top >= -0.01, top + height <= 1400.02]).toEqual([true, true])
        expect(held(view, framed)).toEqual(view)
      }),
    )
  })
})

describe('keys', () => {
  test.each([
    ['+', 'closer'],
    ['=', 'closer'],
    ['-', 'further'],
    ['0', 'whole'],
    ['ArrowLeft', 'left'],
    ['ArrowDown', 'down'],
  ])('%s is %s', (name, act) => {
    expect(key(name)).toBe(act)
  })
  test('with Ctrl, ⌘ or Alt they are the browser’s, and others are let be', () => {
    expect(key('+', { ctrlKey: true })).toBeNull()
    expect(key('0', { metaKey: true })).toBeNull()
    expect(key('ArrowLeft', { altKey: true })).toBeNull()
    expect(key('Tab')).toBeNull()
    expect(key('constructor')).toBeNull()
  })
})

describe('in a frame of another size', () => {
  const phone = { ...framed, frame: { width: 280, height: 400 } }

  test.each([
    ['smaller', framed, phone],
    ['larger', phone, framed],
  ])('all of it stays all of it: %s', (_, from, to) => {
    expect(refitted(whole(from), from, to)).toEqual(whole(to))
  })
  test('what was brought closer stays as close, around the same middle', () => {
    const near = { x: 900, y: 800, scale: 1.6 }
    expect(refitted(near, framed, phone)).toEqual(near)
  })
  test('letters stay as large beside the page’s own', () => {
    expect(refitted({ x: 900, y: 800, scale: 1.2 }, framed, { ...framed, normal: 1.5 }).scale).toBeCloseTo(
      1.8,
    )
  })
  test('nothing is shown beside the map, and nothing further away than all of it', () => {
    const afar = { x: 140, y: 700, scale: whole(phone).scale * 1.1 }
    expect(refitted(afar, phone, framed)).toEqual(whole(framed))
    expect(refitted({ x: 1590, y: 10, scale: 1 }, phone, framed)).toEqual({ x: 1200, y: 250, scale: 1 })
  })
})
