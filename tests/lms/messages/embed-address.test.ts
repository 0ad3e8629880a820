import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { embedAddress, optionsIn } from '../../../src/lms/messages/embed-address.ts'

const BASE = 'https://learn.example.org/course/7/'
const addressed = (src: string, options = {}) => embedAddress(src, BASE, options)?.href ?? null

describe('the address of an embed', () => {
  test.each([
    ['embed.html', {}, 'https://learn.example.org/course/7/embed.html#/'],
    [
      'https://ff.example/embed.html',
      { scenario: 'customer-panel', pass: '70' },
      'https://ff.example/embed.html#/customer-panel?pass=70',
    ],
    [
      'https://ff.example/embed.html#/customer-panel?pass=70&typed=no',
      { pass: '60' },
      'https://ff.example/embed.html#/customer-panel?pass=60&typed=no',
    ],
    ['file:///home/me/embed.html', { scenario: 'a,b' }, 'file:///home/me/embed.html#/a,b'],
  ])('%s with %j', (src, options, href) => {
    expect(addressed(src, options)).toBe(href)
  })

  test.each(['javascript:alert(1)', 'data:text/html,x', 'blob:https://x/y', 'https://', 'about:blank'])(
    '%s is none',
    src => {
      expect(addressed(src)).toBeNull()
    },
  )

  test('whatever the options are, they are read as they were given', () => {
    const options = fc.dictionary(
      fc.string({ minLength: 1, unit: 'grapheme' }),
      fc.string({ unit: 'grapheme' }),
    )
    fc.assert(
      fc.property(options, fc.string({ minLength: 1, unit: 'grapheme' }), (others, scenario) => {
        const given = { ...others, scenario }
        const url = embedAddress('embed.html', BASE, given)
        expect(Object.fromEntries(optionsIn(url?.hash ?? ''))).toEqual({ ...given })
      }),
    )
  })
})

describe('the options of an address', () => {
  test.each([
    ['', '', ''],
    ['#', '', ''],
    ['#/', '', ''],
    ['#/customer-panel', '', 'scenario=customer-panel'],
    ['#/a,b?pass=70', '', 'pass=70&scenario=a%2Cb'],
    ['#?pass=70', '', ''],
    ['#/%E0%A4%A?pass=70', '', 'pass=70&scenario=%25E0%25A4%25A'],
    ['', '?scenario=a&pass=60', 'scenario=a&pass=60'],
    ['#/b?pass=70', '?scenario=a&pass=60&typed=no', 'pass=70&scenario=b&typed=no'],
  ])('of "%s" and "%s"', (hash, search, options) => {
    expect(`${optionsIn(hash, search)}`).toBe(options)
  })
})
