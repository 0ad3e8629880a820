// @vitest-environment jsdom
import { describe, expect, test } from 'vitest'
import { optionsIn, SITTING } from '../../../src/lms/messages/embed-address.ts'
import { readOptions } from '../../../src/lms/read-options.ts'
import { type Asked, elementLine, frameLine, isHereOnly } from '../../../src/screens/course/lines.ts'

const plain: Asked = {
  home: 'https://example.org/ff/',
  title: 'The customer panel',
  options: {
    ...{ scenarios: ['customer-panel'], temperament: null, typed: true, coaching: null, passMark: 80 },
    ...{ policy: 'best', language: null, theme: null },
  },
  fitted: false,
}
const full: Asked = {
  ...plain,
  title: `"Tom" & <Jerry>`,
  options: {
    ...{ scenarios: ['b', 'a'], temperament: 'thin-skinned', typed: false, coaching: 'ask', passMark: 0 },
    ...{ policy: 'first', language: 'pt-BR', theme: 'contrast' },
  },
  fitted: true,
}
const drawn = (line: string, element: string) => {
  const page = new DOMParser().parseFromString(line, 'text/html')
  const found = page.querySelector(element)
  if (!found) throw new Error(`No ${element} in ${line}`)
  return found
}
const read = (given: URLSearchParams) => readOptions(given, ['customer-panel', 'a', 'b'], SITTING)

describe('the line for any page', () => {
  test('says nothing of what is as it is by itself', () => {
    expect(frameLine(plain)).toBe(
      '<iframe src="https://example.org/ff/embed/customer-panel.html#/customer-panel" title="The customer panel" allow="microphone; fullscreen; clipboard-write" style="width: 100%; height: 640px; border: 0"></iframe>',
    )
  })

  test('carries every option so that the embed reads it back, and nothing gets out of its quotes', () => {
    const frame = drawn(frameLine(full), 'iframe')
    expect(frame.getAttribute('title')).toBe(full.title)
    const address = new URL(frame.getAttribute('src') ?? '')
    expect(address.pathname).toBe('/ff/embed-written.html')
    const given = optionsIn(address.hash)
    expect(read(given)).toEqual({ options: full.options, problems: [] })
    expect(given.get('fit')).toBe('frame')
  })

  test('names permissions that a frame has not by itself', () => {
    expect(drawn(frameLine(plain), 'iframe').getAttribute('allow')).toBe(
      'microphone; fullscreen; clipboard-write',
    )
  })

  test('refuses a home that is none', () => {
    expect(() => frameLine({ ...plain, home: 'about:blank' })).toThrow('about:blank')
  })
})

describe('the lines for a page that may run a script', () => {
  test('load the element from the same place', () => {
    expect(drawn(elementLine(plain), 'script').getAttribute('src')).toBe(
      'https://example.org/ff/front-foot.js',
    )
    const element = drawn(elementLine(plain), 'front-foot')
    expect(element.getAttributeNames()).toEqual(['src', 'scenario', 'label'])
    expect(element.getAttribute('src')).toBe('https://example.org/ff/embed/customer-panel.html')
  })

  test('carry every option as an attribute', () => {
    const element = drawn(elementLine(full), 'front-foot')
    const given = new URLSearchParams()
    for (const name of element.getAttributeNames())
      if (!['src', 'label', 'height'].includes(name)) given.set(name, element.getAttribute(name) ?? '')
    expect(read(given)).toEqual({ options: full.options, problems: [] })
    expect(element.getAttribute('label')).toBe(full.title)
    expect(element.getAttribute('height')).toBe('520')
  })
})

test.each([
  ['http://localhost:5173/', true],
  ['http://127.0.0.1:8080/x/', true],
  ['http://[::1]/', true],
  ['file:///home/me/', true],
  ['https://example.org/', false],
  ['https://localhost.example.org/', false],
])('%s is of this device alone: %s', (home, only) => {
  expect(isHereOnly(home)).toBe(only)
})
