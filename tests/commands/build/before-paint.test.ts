import { runInNewContext } from 'node:vm'
import type { Plugin } from 'vite'
import { describe, expect, test } from 'vitest'
import { beforePaint } from '../../../src/commands/build/before-paint.ts'
import { SETTINGS_KEY } from '../../../src/progress/keys.ts'

function scriptOf({ transformIndexHtml }: Plugin): string {
  if (typeof transformIndexHtml !== 'function') throw new Error('The plugin writes nothing into a page.')
  const [tag] = transformIndexHtml.call(undefined as never, '', undefined as never) as { children: string }[]
  return tag?.children ?? ''
}
const script = scriptOf(beforePaint())

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

describe('in the one file', () => {
  /** A page from the disk that has kept a dark theme, and what came to pass on it. */
  function fromDisk(permissions: object | undefined) {
    const dataset: Record<string, string> = {}
    const documentElement = { dataset, hidden: false }
    const window: { storageOpened?: Promise<void> } = {}
    const asked: string[] = []
    const waits: [() => void, number][] = []
    const getItem = (key: string) => {
      asked.push(key)
      return kept({ theme: 'dark' })(key)
    }
    runInNewContext(scriptOf(beforePaint({ inOne: true })), {
      ...{ document: { documentElement }, window, localStorage: { getItem } },
      navigator: { platform: 'MacIntel', permissions },
      setTimeout: (act: () => void, after: number) => waits.push([act, after]),
    })
    return { dataset, documentElement, window, asked, waits }
  }

  test('storage is asked for once the browser answers, and nothing is seen before', async () => {
    let answer = (_: object) => {}
    const query = () =>
      new Promise<object>(done => {
        answer = done
      })
    const page = fromDisk({ query })
    await new Promise(done => setTimeout(done, 5))
    expect([page.asked, page.documentElement.hidden, page.dataset.theme]).toEqual([[], true, undefined])
    answer({})
    await page.window.storageOpened
    expect([page.asked, page.documentElement.hidden, page.dataset.theme]).toEqual([
      [SETTINGS_KEY],
      false,
      'dark',
    ])
  })

  test.each([
    ['knows of no permissions', undefined],
    ['refuses to say', { query: () => Promise.reject(new Error('no')) }],
  ])('it is there in a browser that %s', async (_, permissions) => {
    const page = fromDisk(permissions)
    await page.window.storageOpened
    expect([page.documentElement.hidden, page.dataset.theme]).toEqual([false, 'dark'])
  })

  test('it is there after a second in a browser that never answers', async () => {
    const page = fromDisk({ query: () => new Promise(() => {}) })
    const [wait] = page.waits
    expect(wait?.[1]).toBe(1000)
    wait?.[0]()
    await page.window.storageOpened
    expect([page.documentElement.hidden, page.dataset.theme]).toEqual([false, 'dark'])
  })
})
