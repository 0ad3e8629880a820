import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { settled } from './fakes.ts'
import { frameOf, giveWindows, heardBy, placed, READY, REPLIED, THEIRS, tidy } from './placed.ts'
import '../../../src/lms/messages/element.ts'

beforeEach(giveWindows)
afterEach(tidy)

describe('what the frame is told', () => {
  test('a first word, then the start', async () => {
    const { come, posts } = placed({ mode: 'review', theme: 'dark' })
    expect(posts).toEqual([])
    come(READY)
    await settled()
    expect(posts).toEqual([
      { message: { frontFoot: 1, type: 'theme', theme: 'dark' }, target: THEIRS },
      { message: { frontFoot: 1, type: 'start', mode: 'review' }, target: THEIRS },
    ])
  })

  test('an unknown mode or theme is none', async () => {
    const { come, posts } = placed({ mode: 'exam', theme: 'pink' })
    come(READY)
    await settled()
    expect(posts.map(({ message }) => message)).toMatchObject([{ theme: null }, { mode: null }])
  })

  test('what the host kept, before the start, once it is there', async () => {
    let give = (_: string) => {}
    const kept = new Promise<string>(resolve => {
      give = resolve
    })
    const { come, types, posts } = placed({}, element => {
      element.restore = () => kept
    })
    come(READY)
    // Asked again meanwhile: one question is enough.
    come(READY)
    await settled()
    expect(types()).toEqual(['theme', 'theme'])
    give('kept-before')
    await settled()
    expect(types()).toEqual(['theme', 'theme', 'restore', 'start'])
    expect(posts[2]?.message.data).toBe('kept-before')
  })

  test('while the host cannot say what it kept, nothing is told; it is asked again', async () => {
    let works = false
    const { element, come, types } = placed({}, made => {
      made.restore = async () => {
        if (!works) throw new Error('network')
        return null
      }
    })
    const error = heardBy(element, 'error')
    come(READY)
    await settled()
    expect(types()).toEqual(['theme'])
    expect(error.mock.results).toMatchObject([{ value: { code: 'restore', sentence: 'Error: network' } }])
    works = true
    come(READY)
    await settled()
    expect(types()).toEqual(['theme', 'theme', 'start'])
  })

  test('another theme without beginning again; another scenario, or pass mark, by beginning again, once', async () => {
    const { element, frame, posts } = placed()
    element.setAttribute('theme', 'contrast')
    expect(posts.map(({ message }) => message)).toEqual([{ frontFoot: 1, type: 'theme', theme: 'contrast' }])
    expect(frameOf(element)).toBe(frame)
    const made = vi.spyOn(document, 'createElement')
    element.setAttribute('scenario', 'board-deck')
    element.setAttribute('pass', '60')
    await settled()
    expect(made).toHaveBeenCalledOnce()
    expect(element.shadowRoot?.querySelectorAll('iframe')).toHaveLength(1)
    expect(frameOf(element).src).toContain('#/board-deck?pass=60')
  })
})

describe('remember', () => {
  const visit = async (attributes: Record<string, string>) => {
    document.body.replaceChildren()
    const all = placed(attributes)
    all.come(READY)
    await settled()
    return { ...all, data: all.posts.find(({ message }) => message.type === 'restore')?.message.data ?? null }
  }

  test('goes on at the next visit from what was told last', async () => {
    const first = await visit({ remember: '' })
    expect(first.data).toBeNull()
    first.come(REPLIED)
    first.come({ ...REPLIED, restore: 'kept-2' })
    expect((await visit({ remember: '' })).data).toBe('kept-2')
    expect((await visit({ remember: 'unit-7' })).data).toBeNull()
    expect((await visit({ remember: '', scenario: 'board-deck' })).data).toBeNull()
  })

  test('is not done unasked', async () => {
    const { come } = await visit({})
    come(REPLIED)
    expect(localStorage).toHaveLength(0)
  })

  test('storage that refuses is said once, and stops nothing', async () => {
    const { element, come } = await visit({ remember: '' })
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError')
    })
    const error = heardBy(element, 'error')
    const replied = heardBy(element, 'replied')
    come(REPLIED)
    come(REPLIED)
    expect(error.mock.results).toMatchObject([{ value: { code: 'not-kept' } }])
    expect(replied).toHaveBeenCalledTimes(2)
  })
})
