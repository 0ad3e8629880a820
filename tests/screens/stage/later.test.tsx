import { act, render, screen } from '@testing-library/react'
import type { ComponentType } from 'react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { Late, once } from '../../../src/screens/stage/later.tsx'

interface Props {
  name: string
}
const Part = ({ name }: Props) => <p>Part of {name}</p>
const shown = (part: ReturnType<typeof once<ComponentType<Props>>>) => (
  <Late part={part} props={{ name: 'it' }} instead={<p>Not yet</p>} />
)

test('is fetched when it is drawn, and something stands in its place until it comes', async () => {
  const fetch = vi.fn(async () => Part)
  render(shown(once(fetch)))
  expect(screen.getByText('Not yet')).toBeTruthy()
  await act(async () => {})
  expect(screen.getByText('Part of it')).toBeTruthy()
  expect(fetch).toHaveBeenCalledOnce()
})

test('is drawn at once where it was fetched before, and fetched once for all', async () => {
  const fetch = vi.fn(async () => Part)
  const part = once(fetch)
  await Promise.all([part.load(), part.load()])
  render(shown(part))
  expect(screen.getByText('Part of it')).toBeTruthy()
  expect(fetch).toHaveBeenCalledOnce()
})

test('does no harm where it does not come, and is fetched again when asked again', async () => {
  const fetch = vi.fn(async (): Promise<ComponentType<Props>> => {
    if (fetch.mock.calls.length < 2) throw new TypeError('Failed to fetch')
    return Part
  })
  const part = once(fetch)
  const { unmount } = render(shown(part))
  await act(async () => {})
  expect(screen.getByText('Not yet')).toBeTruthy()
  unmount()
  render(shown(part))
  await act(async () => {})
  expect(screen.getByText('Part of it')).toBeTruthy()
})

test('what stands in its place is told whether it may still come', async () => {
  let fails = (_: Error) => {}
  const part = once(() => new Promise<ComponentType<Props>>((_, reject) => (fails = reject)))
  render(<Late part={part} props={{ name: 'it' }} instead={coming => <p>{coming ? 'Soon' : 'Not now'}</p>} />)
  expect(screen.getByText('Soon')).toBeTruthy()
  await act(async () => fails(new TypeError('Failed to fetch')))
  expect(screen.getByText('Not now')).toBeTruthy()
})

test('one that comes between its first drawing and what follows on that is drawn', async () => {
  let asked = 0
  render(shown({ here: () => (asked++ ? Part : null), load: async () => Part }))
  await act(async () => {})
  expect(screen.getByText('Part of it')).toBeTruthy()
})

test('comes too late for a part that has gone: nothing happens', async () => {
  const { unmount, container } = render(shown(once(async () => Part)))
  unmount()
  await act(async () => {})
  expect(container.textContent).toBe('')
})

describe('unhurried', () => {
  beforeEach(() => {
    vi.useFakeTimers()
  })
  afterEach(() => {
    vi.useRealTimers()
  })
  const unhurried = (fetch: () => Promise<ComponentType<Props>>) => (
    <Late part={once(fetch)} props={{ name: 'it' }} unhurried />
  )

  test('is fetched once the page has settled', async () => {
    const fetch = vi.fn(async () => Part)
    render(unhurried(fetch))
    await act(() => vi.advanceTimersByTimeAsync(500))
    expect(fetch).not.toHaveBeenCalled()
    await act(() => vi.advanceTimersByTimeAsync(60_000))
    expect(screen.getByText('Part of it')).toBeTruthy()
  })

  test('is not fetched for a page that was left before', async () => {
    const fetch = vi.fn(async () => Part)
    render(unhurried(fetch)).unmount()
    await act(() => vi.advanceTimersByTimeAsync(60_000))
    expect(fetch).not.toHaveBeenCalled()
  })
})
