import { runInNewContext } from 'node:vm'
import { describe, expect, test } from 'vitest'
import { beforePaint } from '../../../src/commands/build/before-paint.ts'
import { SETTINGS_KEY } from '../../../src/progress/keys.ts'

const { transformIndexHtml } = beforePaint()
if (typeof transformIndexHtml !== 'function') throw new Error('The plugin writes nothing into a page.')
const [tag] = transformIndexHtml.call(undefined as never, '', undefined as never) as { children: string }[]
const script = tag?.children ?? ''

/** What the script sets at the page. */
function setBy(getItem: (key: string) => string | null, platform = 'MacIntel'): Record<string, string> {
  const dataset = {}
  runInNewContext(script, {
    document: { documentElement: { dataset } },
    navigator: { platform },
    localStorage: { getItem },
  })
  return dataset
}
const kept = (settings: unknown) => (key: string) => (key === SETTINGS_KEY ? JSON.stringify(settings) : null)

describe('before anything is painted', () => {
  test.each(['light', 'dark', 'contrast', 'projector'])('the theme %s is set', theme => {
    expect(setBy(kept({ theme }))).toEqual({ theme })
  })

  test('who writes first is set', () => {
    expect(setBy(kept({ answer: 'own', theme: 'dark' }))).toEqual({ answer: 'own', theme: 'dark' })
  })

  test.each([
    ['nothing is kept', () => null],
    ['the system decides', kept({ theme: 'system', answer: 'written' })],
    ['the theme is unknown', kept({ theme: 'plaid' })],
    ['what is kept is no settings', kept(7)],
    ['what is kept cannot be read', () => '{'],
    [
      'storage is blocked',
      () => {
        throw new Error('blocked')
      },
    ],
  ])('nothing is set where %s', (_, getItem) => expect(setBy(getItem)).toEqual({}))

  test.each(['Linux x86_64', 'Linux aarch64', 'Linux armv81'])('%s is asked for few fonts', platform => {
    expect(setBy(() => null, platform)).toEqual({ fonts: 'few' })
  })

  test.each(['MacIntel', 'Win32', 'iPhone'])('%s is asked for all', platform => {
    expect(setBy(() => null, platform)).toEqual({})
  })
})
