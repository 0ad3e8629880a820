import { expect, test } from 'vitest'
import { persistenceOf } from '../../../src/progress/persistence.ts'
import { surroundings } from '../../../src/screens/kept/surroundings.ts'

const top = {}
const at = (userAgent: string, maxTouchPoints = 0) =>
  surroundings({ self: top, top, navigator: { userAgent, maxTouchPoints } })
const MAC = 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko)'

test.each([
  [`${MAC} Version/17.4 Safari/605.1.15`, 0, true],
  [`${MAC} Version/17.4 Safari/605.1.15`, 5, true],
  [
    'Mozilla/5.0 (iPhone; CPU iPhone OS 17_4 like Mac OS X) AppleWebKit/605.1.15 CriOS/123.0 Mobile Safari/604.1',
    5,
    true,
  ],
  [`${MAC.replace('605.1.15', '537.36')} Chrome/123.0 Safari/537.36`, 0, false],
  [`${MAC.replace('605.1.15', '537.36')} Chrome/123.0 Safari/537.36 Edg/123.0`, 0, false],
  [
    'Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Version/4.0 Chrome/123.0 Mobile Safari/537.36',
    5,
    false,
  ],
  ['Mozilla/5.0 (X11; Linux x86_64; rv:124.0) Gecko/20100101 Firefox/124.0', 0, false],
])('[K2] %s with %d touch points erases after seven days: %s', (agent, touch, safari) => {
  expect(at(agent, touch)).toEqual({ safari, framed: false })
})

test('[K2] inside another page', () => {
  expect(surroundings({ self: {}, top, navigator: { userAgent: '' } }).framed).toBe(true)
})

test.each([
  ['none', () => undefined],
  ['one of old', () => ({})],
  [
    'one that throws on mention',
    () => {
      throw new DOMException('no', 'SecurityError')
    },
  ],
  ['one that rejects', () => ({ persist: () => Promise.reject(new Error('no')) })],
])('[K2] a browser’s storage manager, %s, answers nothing and throws nothing', async (_, storage) => {
  const persistence = persistenceOf(storage)
  expect([await persistence.promised(), await persistence.ask(), await persistence.most()]).toEqual([
    null,
    null,
    null,
  ])
})

test('[K2] asking goes to the browser, and so does the answer', async () => {
  const persistence = persistenceOf(() => ({
    persist: async () => true,
    persisted: async () => false,
    estimate: async () => ({ quota: 7 }),
  }))
  expect([await persistence.promised(), await persistence.ask(), await persistence.most()]).toEqual([
    false,
    true,
    7,
  ])
})
