import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { policyFor } from '../../src/commands/build/security-policy.ts'
import { addressOf, DOORS, pathOf } from '../../src/screens/pages/address.ts'

describe('addresses', () => {
  test.each([
    ['', null, './'],
    ['/', null, './'],
    ['/some/where/', null, './'],
    ['/some/where/index.html', null, './'],
    ['s/customer-panel/', 'customer-panel', '../../'],
    ['/some/where/s/customer-panel/', 'customer-panel', '../../'],
    ['/some/where/s/customer-panel/index.html', 'customer-panel', '../../'],
    ['/s/customer-panel', 'customer-panel', '../../'],
    ['/shops/customer-panel/', null, './'],
    ['/s/%3Cscript%3E/', null, './'],
    ['/s/../', null, './'],
  ])('"%s" is the page of %s', (path, scenario, root) => {
    expect(addressOf(path)).toEqual({ scenario, door: null, root })
  })

  test.each([
    ['worth-it/', 'worth-it', '../'],
    ['/some/where/check-yourself/', 'check-yourself', '../'],
    ['/check-yourself/index.html', 'check-yourself', '../'],
    ['/worth-it', 'worth-it', '../'],
    ['/worth-its/', null, './'],
    ['/worth-it/else/', null, './'],
  ])('"%s" is the door %s', (path, door, root) => {
    expect(addressOf(path)).toEqual({ scenario: null, door, root })
  })

  test.each([
    { scenario: null, door: null },
    { scenario: 'customer-panel', door: null },
    ...DOORS.map(door => ({ scenario: null, door })),
  ])('the path of $scenario $door leads back to it', place => {
    expect(addressOf(pathOf(place))).toMatchObject(place)
  })

  test('a scenario named like a door has its own page', () => {
    expect(addressOf('s/worth-it/')).toMatchObject({ scenario: 'worth-it', door: null })
  })
})

describe('the policy of a page', () => {
  test('lets in its inline scripts by hash, and nothing unsafe', () => {
    const hash = createHash('sha256').update('a=1').digest('base64')
    const policy = policyFor('<script>a=1</script><script type="module" src="./x.js"></script>')
    expect(policy).toContain(`script-src 'self' 'sha256-${hash}';`)
    expect(policy).toMatch(/^default-src 'none';/)
    expect(policy).not.toMatch(/unsafe|\*|https?:/)
  })
})
