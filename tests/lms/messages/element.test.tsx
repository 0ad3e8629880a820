import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { FrontFoot } from '../../../src/lms/messages/element.ts'
import { finishedOf } from '../../../src/lms/messages/wire.ts'
import { settled, told } from './fakes.ts'
import { giveWindows, heardBy, inside, placed, READY, REPLIED, THEIRS, tidy } from './placed.ts'

beforeEach(giveWindows)
afterEach(tidy)

describe('the frame', () => {
  test('has the address with its options, and says who may be told', () => {
    const { frame } = placed({ pass: '70', typed: 'no', theme: 'dark' })
    expect(frame.src).toBe(
      `${THEIRS}/embed.html#/customer-panel?typed=no&pass=70&theme=dark&host=${encodeURIComponent(location.origin)}`,
    )
  })

  test('keeps its own origin where that is another, and never reaches this page', () => {
    const sandbox = (src: string) => placed({ src }).frame.getAttribute('sandbox')?.split(' ') ?? []
    expect(sandbox(`${THEIRS}/embed.html`)).toContain('allow-same-origin')
    for (const src of ['embed.html', `${location.origin}/embed.html`, 'file:///home/me/embed.html'])
      expect(sandbox(src)).not.toContain('allow-same-origin')
    for (const never of ['allow-top-navigation', 'allow-top-navigation-by-user-activation'])
      expect(sandbox(`${THEIRS}/embed.html`)).not.toContain(never)
    expect(placed().frame.allow).toContain('microphone')
  })

  test('is named, by the host or by what it is', async () => {
    const { frame, come, element } = placed()
    expect(frame.title).toBe('Front Foot')
    come(READY)
    expect(frame.title).toBe('The customer panel')
    element.setAttribute('label', 'Übung 3')
    expect(frame.title).toBe('Übung 3')
    come(READY)
    expect(frame.title).toBe('Übung 3')
  })

  test('is as high as its content, unless a height is set', () => {
    const free = placed()
    const fixed = placed({ height: '520' })
    for (const height of [900, 300]) {
      for (const { come } of [free, fixed]) come({ frontFoot: 1, type: 'height', height })
      expect(free.frame.style.height).toBe(`${height}px`)
    }
    expect(fixed.frame.style.height).toBe('520px')
    expect(fixed.frame.src).toContain('fit=frame')
    expect(free.frame.src).not.toContain('fit=')
  })

  test.each(['javascript:alert(1)', 'https://', ''])('src="%s" makes none, and says so', src => {
    const errors: unknown[] = []
    const element = document.createElement('front-foot')
    element.addEventListener('error', event => errors.push(event.detail.code))
    element.setAttribute('src', src)
    document.body.append(element)
    expect(element.shadowRoot?.querySelector('iframe') ?? null).toBeNull()
    expect(errors).toEqual(['address'])
  })
})

describe('what the frame says', () => {
  test('comes as events with the message', () => {
    const { element, come } = placed()
    const replied = heardBy(element, 'replied')
    const finished = heardBy(element, 'finished')
    come(REPLIED)
    come(finishedOf(told({ score: 84 }), false))
    expect(replied.mock.results).toMatchObject([{ value: { reply: { picked: 'which' } } }])
    expect(finished.mock.results).toMatchObject([{ value: { score: 84 } }])
  })

  test.each([
    ['another window', { source: window }],
    ['no window', { source: null }],
    ['another origin', { origin: 'https://evil.example' }],
    ['no origin', { origin: 'null' }],
  ])('%s is not heard', async (_, from) => {
    const { element, come, posts, frame } = placed({ remember: '' })
    const replied = heardBy(element, 'replied')
    for (const message of [READY, REPLIED, { frontFoot: 1, type: 'height', height: 9 }]) come(message, from)
    await settled()
    expect(replied).not.toHaveBeenCalled()
    expect(posts).toEqual([])
    expect(frame.style.height).toBe('520px')
    expect(localStorage).toHaveLength(0)
  })

  test('junk is not heard', () => {
    const { element, come } = placed()
    const replied = heardBy(element, 'replied')
    for (const junk of [null, 'replied', { frontFoot: 1, type: 'replied' }, { ...REPLIED, score: 101 }])
      come(junk)
    expect(replied).not.toHaveBeenCalled()
  })

  test('each of several is heard by its own', () => {
    const one = placed()
    const two = placed()
    const heard = [one, two].map(({ element }) => heardBy(element, 'replied'))
    two.come(REPLIED)
    expect(heard.map(hear => hear.mock.calls.length)).toEqual([0, 1])
  })

  test('without an origin of its own it is known by its window', async () => {
    const { come, posts } = placed({ src: 'embed.html' })
    come(READY, { origin: location.origin })
    expect(posts).toEqual([])
    come(READY, { origin: 'null' })
    await settled()
    expect(posts.map(({ target }) => target)).toEqual(['*', '*'])
  })
})

describe('removed', () => {
  test('it listens no more, and leaves nothing behind', () => {
    const added = vi.spyOn(window, 'addEventListener')
    const removed = vi.spyOn(window, 'removeEventListener')
    const { element, come } = placed()
    const replied = heardBy(element, 'replied')
    element.remove()
    come(REPLIED)
    expect(replied).not.toHaveBeenCalled()
    expect(element.shadowRoot?.querySelector('iframe')).toBeNull()
    const count = (spy: typeof added) => spy.mock.calls.filter(([type]) => type === 'message').length
    expect(count(removed as unknown as typeof added)).toBe(count(added))
  })

  test('what was kept comes too late for it', async () => {
    const { element, come, types } = placed({}, made => {
      made.restore = async () => 'kept-before'
    })
    come(READY)
    element.remove()
    await settled()
    expect(types()).toEqual(['theme'])
  })

  test('put back, it begins again', async () => {
    const { element } = placed()
    element.remove()
    document.body.append(element)
    const { come, types } = inside(element)
    come(READY)
    await settled()
    expect(types()).toEqual(['theme', 'start'])
    expect(element).toBeInstanceOf(FrontFoot)
  })
})
