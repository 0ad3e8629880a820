import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { policyFor } from '../../src/commands/build/security-policy.ts'
import { addressOf, pathOf } from '../../src/screens/pages/address.ts'

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
    expect(addressOf(path)).toEqual({ scenario, root })
  })

  test.each([null, 'customer-panel'])('the path of %s leads back to it', scenario => {
    expect(addressOf(pathOf(scenario)).scenario).toBe(scenario)
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
