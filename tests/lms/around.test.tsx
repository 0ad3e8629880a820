import { expect, test, vi } from 'vitest'
import { aroundPage, type Happens } from '../../src/lms/around.ts'

/** The page as it is told of while it is watched. */
function watched(): { told: Happens[]; stop: () => void } {
  const told: Happens[] = []
  return { told, stop: aroundPage().watch(what => told.push(what)) }
}

function shown(state: 'visible' | 'hidden'): void {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(state)
  document.dispatchEvent(new Event('visibilitychange'))
}

function passes(name: 'pagehide' | 'pageshow', persisted: boolean): void {
  window.dispatchEvent(Object.assign(new Event(name), { persisted }))
}

test('a page is away when it is hidden or goes, and back when it is seen or comes out of the cache', () => {
  const { told, stop } = watched()
  shown('hidden')
  passes('pagehide', true)
  passes('pageshow', true)
  shown('visible')
  window.dispatchEvent(new Event('online'))
  expect(told).toEqual(['away', 'away', 'back', 'back', 'online'])
  stop()
})

test('a first showing is no coming back', () => {
  const { told, stop } = watched()
  passes('pageshow', false)
  expect(told).toEqual([])
  stop()
})

test('`unload` is never listened for, which would forbid the back-forward cache; and what is listened for ends', () => {
  const listens = [vi.spyOn(window, 'addEventListener'), vi.spyOn(document, 'addEventListener')]
  const { told, stop } = watched()
  const names = listens.flatMap(spy => spy.mock.calls.map(([name]) => name))
  expect(names).not.toContain('unload')
  expect(names).not.toContain('beforeunload')
  stop()
  shown('hidden')
  passes('pagehide', false)
  window.dispatchEvent(new Event('online'))
  expect(told).toEqual([])
})
