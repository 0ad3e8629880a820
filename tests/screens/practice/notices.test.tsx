import { fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { debrief } from '../../../src/messages/en/debrief.ts'
import { nowAndThen } from '../../../src/messages/en/now-and-then.ts'
import { trouble } from '../../../src/messages/en/trouble.ts'
import { exportFile } from '../../../src/progress/export.ts'
import type { Trouble } from '../../../src/progress/kept.ts'
import { openProgress } from '../../../src/progress/progress.ts'
import type { Notice } from '../../../src/screens/practice/arrival.ts'
import { told as toldPart } from '../../../src/screens/practice/late-parts.ts'
import { Notices } from '../../../src/screens/practice/notices.tsx'
import { aConversation, NINE_O_CLOCK } from '../../conversation/fakes.ts'
import { blockedStorage } from '../../progress/memory-storage.ts'
import { faultsOf } from '../debrief/faults.ts'

interface Told {
  notice?: Notice | null
  lost?: number
  trouble?: Trouble | null
}

const startOver = vi.fn()
const keep = openProgress(blockedStorage, () => NINE_O_CLOCK)
keep.keepConversation(aConversation(2))

const notices = ({ notice = null, lost = 0, trouble = null }: Told) => (
  <Notices {...{ notice, lost, trouble, keep }} root="../../" reply={3} onStartOver={startOver} />
)
const troubled = (kind: Trouble['kind']): Trouble => ({ kind, since: NINE_O_CLOCK, detail: '' })
const told = () => [...screen.getByRole('status').children].map(one => one.firstChild?.textContent)

// Fetched when there is something to tell.
beforeAll(async () => {
  await toldPart.load()
})

afterEach(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
  startOver.mockClear()
})

test('says nothing where there is nothing to say, and is there to be heard when there is', () => {
  render(notices({}))
  expect(told()).toEqual([])
})

test('resumed: which reply comes next, and the way to start over', () => {
  render(notices({ notice: 'resumed' }))
  expect(told()).toEqual([nowAndThen.resumed(3)])
  fireEvent.click(screen.getByRole('button', { name: nowAndThen.startOver }))
  expect(startOver).toHaveBeenCalledOnce()
})

test('a bad link', () => {
  render(notices({ notice: 'bad-link' }))
  expect(told()).toEqual([nowAndThen.badLink])
})

test.each([1, 2])('[K1] %i replies that have no place any more', lost => {
  render(notices({ lost }))
  expect(told()).toEqual([debrief.edited.here(lost)])
})

describe('[K2] trouble with storage', () => {
  test.each(['blocked', 'full', 'unreadable'] as const)('%s has its sentence', kind => {
    render(notices({ trouble: troubled(kind) }))
    expect(told()).toEqual([trouble[kind]])
  })

  test('is said once: it stays away after “All right” for as long as it is the same', () => {
    const full = troubled('full')
    const { rerender } = render(notices({ trouble: full }))
    fireEvent.click(screen.getByRole('button', { name: trouble.dismiss }))
    expect(told()).toEqual([])
    rerender(notices({ trouble: full, lost: 0 }))
    expect(told()).toEqual([])
    rerender(notices({ trouble: troubled('blocked') }))
    expect(told()).toEqual([trouble.blocked])
  })

  test('offers a file with everything, also what is in memory alone', async () => {
    const saved: Blob[] = []
    const createObjectURL = (blob: Blob) => `blob:${saved.push(blob)}`
    vi.stubGlobal('URL', Object.assign(URL, { createObjectURL, revokeObjectURL: () => {} }))
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {})
    render(notices({ trouble: troubled('blocked') }))
    fireEvent.click(screen.getByRole('button', { name: trouble.save }))
    expect(saved).toHaveLength(1)
    expect(JSON.parse(exportFile(keep).text).conversations).toEqual([aConversation(2)])
  })
})

test('several at once stand in one place, each by itself; axe finds nothing', async () => {
  const { container } = render(notices({ notice: 'resumed', lost: 2, trouble: troubled('full') }))
  expect(told()).toHaveLength(3)
  expect(await faultsOf(container)).toEqual([])
})
