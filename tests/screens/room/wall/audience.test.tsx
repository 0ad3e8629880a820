import { act, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { after as happen } from '../../../../src/conversation/room/happen.ts'
import { english } from '../../../../src/messages/english.ts'
import { openProgress } from '../../../../src/progress/progress.ts'
import type { OnWall } from '../../../../src/screens/room/channel/use-wall.ts'
import * as channel from '../../../../src/screens/room/channel/use-wall.ts'
import { Audience } from '../../../../src/screens/room/wall/audience.tsx'
import { scenarioIn } from '../../../conversation/fakes.ts'
import { MemoryStorage } from '../../../progress/memory-storage.ts'
import { faultsOf } from '../../debrief/faults.ts'
import { sessionAfter } from './walls.ts'

const line = { state: {} as OnWall }

const { roomWall: words } = english
const scenario = scenarioIn('scenarios/customer-panel.yaml')
const press = vi.fn<OnWall['press']>()
const atStart: OnWall = { scenario, session: sessionAfter(scenario), alone: false, press }

function open(state: Partial<OnWall> = {}) {
  line.state = { ...atStart, ...state }
  const keep = openProgress(
    () => new MemoryStorage(),
    () => 0,
  )
  const drawn = render(<Audience id="abcdefghij" keep={keep} />)
  return {
    ...drawn,
    keep,
    now(next: Partial<OnWall>) {
      line.state = { ...line.state, ...next }
      drawn.rerender(<Audience id="abcdefghij" keep={keep} />)
    },
  }
}
const key = (name: string, more: KeyboardEventInit = {}) =>
  fireEvent.keyDown(document.body, { key: name, ...more })
const offer = () => screen.queryByRole('button', { name: words.fullScreen })

/** A browser that can fill the screen, which jsdom cannot. */
const fill = vi.fn(() => Promise.resolve())
beforeEach(() => {
  vi.spyOn(channel, 'useWall').mockImplementation(() => line.state)
  press.mockClear()
  fill.mockClear()
  Object.defineProperty(document, 'fullscreenEnabled', { configurable: true, value: true })
  Object.defineProperty(document.documentElement, 'requestFullscreen', { configurable: true, value: fill })
})
afterEach(() => {
  vi.mocked(channel.useWall).mockRestore()
  vi.useRealTimers()
})

describe('the audience window', () => {
  it('is the wall, under its own title', async () => {
    document.title = 'With a room'
    const { container, unmount } = open()
    expect(screen.getByRole('heading', { level: 1 }).textContent).toContain(atStart.session?.played.line)
    expect(document.title).toBe(words.title)
    expect(await faultsOf(container)).toEqual([])
    unmount()
    expect(document.title).toBe('With a room')
  })

  it('sends keys on, and keeps the page from scrolling by them', () => {
    open()
    expect(key('PageDown')).toBe(false)
    key('ArrowLeft')
    key('.')
    key('b')
    expect(press.mock.calls.flat()).toEqual(['on', 'back', 'blank', 'blank'])
  })

  it('leaves every other key to the browser', () => {
    open()
    expect(key('x')).toBe(true)
    expect(key('PageDown', { ctrlKey: true })).toBe(true)
    expect(press).not.toHaveBeenCalled()
  })

  it('has single characters switched off with those of practice', () => {
    const { keep } = open()
    act(() => keep.setSetting('singleKeys', false))
    key('b')
    expect(press).not.toHaveBeenCalled()
    key('PageDown')
    expect(press).toHaveBeenCalledWith('on')
  })
})

describe('filling the screen', () => {
  it('is offered until it was used', () => {
    open()
    fireEvent.click(screen.getByRole('button', { name: words.fullScreen }))
    expect(fill).toHaveBeenCalledOnce()
    expect(offer()).toBeNull()
  })

  it('is offered until something happens, also to a window that joins late', () => {
    const session = sessionAfter(scenario, { is: 'on' })
    const { now } = open({ session })
    expect(offer()).not.toBeNull()
    now({ session: happen(scenario, session, { is: 'on', at: 1 }) })
    expect(offer()).toBeNull()
  })

  it('is one key, F', () => {
    open()
    key('f')
    expect(fill).toHaveBeenCalledOnce()
    expect(press).not.toHaveBeenCalled()
    expect(offer()).toBeNull()
  })

  it('is not offered where the browser cannot', () => {
    Object.defineProperty(document, 'fullscreenEnabled', { configurable: true, value: false })
    open()
    expect(offer()).toBeNull()
  })
})

describe('without a console', () => {
  it('waits', async () => {
    const { container } = open({ scenario: null, session: null })
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(words.waiting.heading)
    expect(screen.queryByRole('link')).toBeNull()
    expect(await faultsOf(container)).toEqual([])
  })

  it.each([
    ['before anything came', words.alone.never, { scenario: null, session: null, alone: true }],
    ['later', words.alone.gone, { alone: true }],
  ])('can become the console itself, %s', (_, says, state) => {
    open(state)
    expect(screen.getByRole('alert').textContent).toContain(says)
    expect(screen.getByRole('link', { name: words.alone.open }).getAttribute('href')).toBe(
      '#session/abcdefghij',
    )
  })
})

it('hides the pointer while it rests', () => {
  vi.useFakeTimers()
  const { unmount } = open()
  const { dataset } = document.documentElement
  vi.advanceTimersByTime(2900)
  expect(dataset.pointer).toBeUndefined()
  vi.advanceTimersByTime(200)
  expect(dataset.pointer).toBe('rests')
  fireEvent.pointerMove(window)
  expect(dataset.pointer).toBeUndefined()
  vi.advanceTimersByTime(3100)
  unmount()
  expect(dataset.pointer).toBeUndefined()
})
