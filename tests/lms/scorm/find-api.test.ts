import { describe, expect, test } from 'vitest'
import { awaitApi, findApi } from '../../../src/lms/scorm/find-api.ts'

const api = { LMSInitialize: () => 'true', Initialize: () => 'true' }

/** A window that is its own parent, as the topmost is. */
function topmost(more: object = {}): Record<string, unknown> {
  const window: Record<string, unknown> = { opener: null, ...more }
  window.parent = window
  return window
}

/** A window of another origin: every property throws, and so does asking for one. */
const foreign = (parent: unknown = null): object =>
  new Proxy(
    {},
    {
      get(_, name) {
        if (name === 'parent' && parent) return parent
        throw new DOMException('Blocked a frame', 'SecurityError')
      },
      has() {
        throw new DOMException('Blocked a frame', 'SecurityError')
      },
    },
  )

describe('the API is found', () => {
  test('in the window itself, and in a parent', () => {
    expect(findApi(topmost({ API: api }), 'API')).toBe(api)
    expect(findApi({ parent: { parent: topmost({ API: api }) } }, 'API')).toBe(api)
  })

  test('in the opener and its parents, where no parent has it', () => {
    expect(findApi(topmost({ opener: { parent: topmost({ API: api }) } }), 'API')).toBe(api)
  })

  test('in the opener of a window above: a player in a window of its own has the page in a frame', () => {
    expect(findApi({ parent: topmost({ opener: topmost({ API: api }) }) }, 'API')).toBe(api)
  })

  test('behind a frame or an element that happens to have its name', () => {
    expect(findApi({ API: {}, parent: topmost({ API: api }) }, 'API')).toBe(api)
    expect(findApi({ API: foreign(), parent: topmost({ API: api }) }, 'API')).toBe(api)
  })

  test('by the version’s name alone', () => {
    expect(findApi(topmost({ API: api }), 'API_1484_11')).toBeNull()
  })

  test('past a parent of another origin, on which every question throws', () => {
    expect(findApi({ parent: foreign(topmost({ API: api })) }, 'API')).toBe(api)
    expect(findApi({ parent: foreign(), opener: topmost({ API: api }) }, 'API')).toBe(api)
  })
})

describe('the search ends', () => {
  test('at a window that is its own parent', () => {
    expect(findApi(topmost(), 'API')).toBeNull()
  })

  test('in a chain without an end', () => {
    let asked = 0
    const endless = (): object => ({
      get parent() {
        asked++
        return endless()
      },
    })
    expect(findApi(endless(), 'API')).toBeNull()
    expect(asked).toBeLessThan(100)
  })

  test('where all that there is throws, or is no window', () => {
    expect(findApi(foreign(), 'API')).toBeNull()
    for (const nothing of [null, undefined, 'window', 7]) expect(findApi(nothing, 'API')).toBeNull()
  })
})

describe('an API that is hung up late', () => {
  test('is waited for', async () => {
    const window = topmost()
    let waited = 0
    const found = await awaitApi(window, 'API', async ms => {
      waited += ms
      if (waited >= 500) window.API = api
    })
    expect([found, waited]).toEqual([api, 500])
  })

  test('is given up on after two seconds', async () => {
    let waited = 0
    const found = await awaitApi(topmost(), 'API', async ms => {
      waited += ms
    })
    expect(found).toBeNull()
    expect(waited).toBeLessThanOrEqual(2000)
  })
})
