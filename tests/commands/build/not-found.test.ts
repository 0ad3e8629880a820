import { expect, test } from 'vitest'
import { homeAbove } from '../../../src/commands/build/not-found.ts'

test.each([
  ['/', '/'],
  ['/no-such', '/'],
  ['/no-such/', '/'],
  ['/s/no-such/', '/'],
  ['/some/where/s/no-such/', '/some/where/'],
  ['/some/where/s/customer-panel/index.htm', '/some/where/'],
  ['/some/where/s/', '/some/where/'],
  ['/some/where/drill', '/some/where/'],
  ['/some/where/drill/deeper/still', '/some/where/'],
  ['/some/where/drilled', '/some/where/'],
  ['/some/where/de/s/no-such', '/some/where/de/'],
  ['/some/where/a/b/', '/some/where/a/'],
])('from %s home is at %s', (path, home) => {
  expect(homeAbove(path)).toBe(home)
})

test('however deep, the way up comes home', () => {
  let path = '/no/such/place/at/all'
  for (let step = 0; step < 5; step++) path = homeAbove(path)
  expect(path).toBe('/')
})
