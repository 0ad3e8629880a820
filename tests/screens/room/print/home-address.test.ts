import { expect, test } from 'vitest'
import { homeAddress } from '../../../../src/screens/room/print/home-address.ts'

const FILE = 'file:///media/stick/front-foot.html#/room/#guide/x'
const at = (entered: string | null, here = FILE, id = 'customer-panel') => homeAddress(entered, here, id)

test.each([
  ['https://learn.example.org', 'https://learn.example.org/s/customer-panel/'],
  ['  https://learn.example.org/ ', 'https://learn.example.org/s/customer-panel/'],
  ['learn.example.org/front-foot', 'https://learn.example.org/front-foot/s/customer-panel/'],
  ['learn.example.org:8080/a', 'https://learn.example.org:8080/a/s/customer-panel/'],
  ['http://intranet/a/', 'http://intranet/a/s/customer-panel/'],
  ['https://example.org/a/room/', 'https://example.org/a/s/customer-panel/'],
  ['https://example.org/a/room/index.html#guide/x', 'https://example.org/a/s/customer-panel/'],
  ['https://example.org/a/s/six-months-on/?x=1#play/2', 'https://example.org/a/s/customer-panel/'],
  ['https://example.org/showroom/', 'https://example.org/showroom/s/customer-panel/'],
  ['https://me:secret@example.org/', 'https://example.org/s/customer-panel/'],
  ['https://example.org/f/front-foot.html', 'https://example.org/f/front-foot.html#/s/customer-panel/'],
])('%s leads to %s', (entered, address) => {
  expect(at(entered)).toBe(address)
})

test.each([
  'mailto:me@example.org',
  'javascript:alert(1)',
  'ftp://example.org',
  'none',
  'not an address',
  'https://',
])('%s is no web address', entered => {
  expect(at(entered)).toBe(null)
})

test('where nothing is entered the page’s own serves, if others can open it', () => {
  expect(at(null, 'https://example.org/a/room/#handout/x')).toBe('https://example.org/a/s/customer-panel/')
  expect(at('', 'https://example.org/room/index.html')).toBe('https://example.org/s/customer-panel/')
  expect(at(null)).toBe(null)
  expect(at(' ', 'http://localhost:5173/room/')).toBe(null)
  expect(at(null, 'http://127.0.0.1:4000/room/')).toBe(null)
  expect(at(null, 'about:blank')).toBe(null)
})

test('a conversation of one’s own has none: its link would carry what was told', () => {
  expect(at('https://example.org', 'https://example.org/room/', 'own-k3x9a0b1c2')).toBe(null)
})
