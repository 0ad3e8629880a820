import { expect, test } from 'vitest'
import { ownPage, toldHere } from '../../../src/screens/stage/own-page.ts'

test.each([
  ['en', false, { href: '../own/#new' }],
  ['en', true, { href: '../own/#new' }],
  ['pseudo-rtl', false, { href: '../own/#new' }],
  ['de', false, { href: '../../own/#new', hrefLang: 'en' }],
  ['de', true, null],
])('from a site in %s, all in one file: %s', (language, inOne, link) => {
  expect(ownPage('../', '#new', language, inOne)).toEqual(link)
  expect(toldHere(language)).toBe(language !== 'de')
})
