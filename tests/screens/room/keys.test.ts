import { describe, expect, test } from 'vitest'
import { keyMeans } from '../../../src/screens/room/keys.ts'

/** A key as a browser tells of it. */
const key = (name: string, more: Partial<KeyboardEvent> = {}) => ({
  ...{ key: name, shiftKey: false, ctrlKey: false, altKey: false, metaKey: false, repeat: false },
  ...more,
})
const letters = ['A', 'B', 'C']

describe('what a clicker sends', () => {
  test.each(['wall', 'console', 'single'] as const)('on, back and black mean the same: %s', where => {
    const at = (name: string) => keyMeans(key(name), where as 'console')
    expect(['PageDown', 'ArrowRight', ' '].map(at)).toEqual(['on', 'on', 'on'])
    expect(['PageUp', 'ArrowLeft'].map(at)).toEqual(['back', 'back'])
    expect(['ArrowUp', 'ArrowDown'].map(at)).toEqual(['up', 'down'])
    expect(['.', '+', '-'].map(at)).toEqual(['blank', 'larger', 'smaller'])
  })

  test('b blanks in the audience window, and counts a hand on the console', () => {
    expect(keyMeans(key('b'), 'wall')).toBe('blank')
    expect(keyMeans(key('b'), 'console', { letters })).toEqual({ letter: 'B', by: 1 })
    expect(keyMeans(key('B', { shiftKey: true }), 'console', { letters })).toEqual({ letter: 'B', by: -1 })
  })

  test('a letter that is not on the board counts no hand', () => {
    expect(keyMeans(key('d'), 'console', { letters })).toBe(null)
    expect(keyMeans(key('a'), 'wall')).toBe(null)
  })

  test('a letter on the board comes before what its key means else', () => {
    expect(keyMeans(key('m'), 'console', { letters })).toBe('minority')
    expect(keyMeans(key('m'), 'console', { letters: [...letters, 'M'] })).toEqual({ letter: 'M', by: 1 })
  })

  test('Enter says the reply on the console, and goes on in the audience window', () => {
    expect(keyMeans(key('Enter'), 'console')).toBe('say')
    expect(keyMeans(key('Enter'), 'wall')).toBe('on')
  })
})

describe('silence', () => {
  test.each(['ctrlKey', 'altKey', 'metaKey', 'repeat', 'isComposing', 'defaultPrevented'] as const)(
    '%s',
    what => {
      expect(keyMeans(key('PageDown', { [what]: true }), 'console')).toBe(null)
    },
  )

  test('[WCAG 2.1.4] single characters can be switched off; what is none of those still works', () => {
    const off = (name: string) => keyMeans(key(name), 'console', { letters, singles: false })
    expect(['a', '.', '+', 's', 'm', 'z'].map(off)).toEqual([null, null, null, null, null, null])
    expect(['PageDown', ' ', 'Enter', 'ArrowUp'].map(off)).toEqual(['on', 'on', 'say', 'up'])
  })
})
