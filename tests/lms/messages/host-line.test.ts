import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { type NamedHost, readHost } from '../../../src/lms/messages/host.ts'
import { hostLine } from '../../../src/lms/messages/host-line.ts'
import type { Started } from '../../../src/lms/messages/protocol.ts'
import { FakePage, FakeWindow, HOST } from './fakes.ts'
import { hostile, junk } from './junk.ts'

const START = { frontFoot: 1, type: 'start' }
const STARTED: Started = { frontFoot: 1, type: 'started', scenario: 'customer-panel' }
const NAMED: NamedHost = { is: 'named', origin: HOST }
const ANYBODY: NamedHost = { is: 'anybody' }

function lineTo(host: NamedHost, parent = new FakeWindow()) {
  const page = new FakePage(parent)
  const hear = vi.fn()
  return { page, parent, hear, line: hostLine(page, host, hear) }
}

test('10,000 junk and hostile messages of the host itself: nothing happens', () => {
  const { page, parent, hear, line } = lineTo(ANYBODY)
  fc.assert(
    fc.property(junk, value => page.come(value)),
    { numRuns: 10_000 },
  )
  for (const { value } of hostile('restore')) page.come(value)
  expect(hear).not.toHaveBeenCalled()
  expect(parent.posts).toEqual([])
  expect(line.known()).toBe(false)
})

test.each([
  ['another window', { source: new FakeWindow() }],
  ['no window', { source: null }],
  ['another origin', { origin: 'https://learn.example.org.evil.example' }],
  ['the same name over http', { origin: 'http://learn.example.org' }],
  ['no origin', { origin: 'null' }],
])('%s is not heard where the address names the host', (_, from) => {
  const { page, hear, line } = lineTo(NAMED)
  page.come(START, from)
  expect(hear).not.toHaveBeenCalled()
  expect(line.toHost(STARTED)).toBe(false)
})

test('the first valid message settles who the host is, where none is named', () => {
  const { page, parent, hear, line } = lineTo(ANYBODY)
  page.come('junk', { origin: 'https://evil.example' })
  expect(line.toHost(STARTED)).toBe(false)
  page.come(START)
  page.come({ frontFoot: 1, type: 'theme', theme: 'dark' }, { origin: 'https://evil.example' })
  expect(hear.mock.calls).toHaveLength(1)
  expect(line.toHost(STARTED)).toBe(true)
  expect(parent.posts).toEqual([{ message: STARTED, target: HOST }])
})

test('a host that has no origin is told by its window', () => {
  const { page, parent, line } = lineTo(ANYBODY)
  page.come(START, { origin: 'null' })
  line.toHost(STARTED)
  expect(parent.posts).toEqual([{ message: STARTED, target: '*' }])
})

test('what anybody may hear goes out at once, to the named one alone where one is named', () => {
  const height = { frontFoot: 1, type: 'height', height: 500 }
  for (const [host, target] of [
    [ANYBODY, '*'],
    [NAMED, HOST],
  ] as const) {
    const { parent, line } = lineTo(host)
    expect(line.toAnybody(height)).toBe(true)
    expect(parent.posts).toEqual([{ message: height, target }])
  }
})

test('a page in no other page talks to nobody, not to itself either', () => {
  const page = new FakePage()
  const hear = vi.fn()
  const line = hostLine(page, ANYBODY, hear)
  page.come(START, { source: page })
  expect(line.possible).toBe(false)
  expect(line.toAnybody({ height: 1 })).toBe(false)
  expect(page.posts).toEqual([])
  expect(hear).not.toHaveBeenCalled()
})

test('a host that is named wrongly is nobody', () => {
  const { page, parent, hear, line } = lineTo({ is: 'wrong', text: 'learn' })
  page.come(START)
  expect(line.toAnybody({ height: 1 }) || line.toHost(STARTED)).toBe(false)
  expect(hear).not.toHaveBeenCalled()
  expect(parent.posts).toEqual([])
})

test('a window that went away throws nothing', () => {
  const { page, parent, line } = lineTo(ANYBODY)
  page.come(START)
  parent.gone = true
  expect(line.toHost(STARTED)).toBe(false)
})

test('stopped, it hears nothing', () => {
  const { page, hear, line } = lineTo(ANYBODY)
  line.stop()
  page.come(START)
  expect(hear).not.toHaveBeenCalled()
})

test.each([
  ['', { is: 'anybody' }],
  ['host=https://learn.example.org', NAMED],
  ['host=https%3A%2F%2Flearn.example.org%2Fcourse%2F7', NAMED],
  ['host=http://localhost:8080', { is: 'named', origin: 'http://localhost:8080' }],
  ['host=', { is: 'wrong', text: '' }],
  ['host=learn.example.org', { is: 'wrong', text: 'learn.example.org' }],
  ['host=*', { is: 'wrong', text: '*' }],
  ['host=null', { is: 'wrong', text: 'null' }],
  ['host=javascript:alert(1)', { is: 'wrong', text: 'javascript:alert(1)' }],
  ['host=file:///home', { is: 'wrong', text: 'file:///home' }],
])('"%s" names its host', (options, host) => {
  expect(readHost(new URLSearchParams(options))).toEqual(host)
})
