import { expect, test } from 'vitest'
import { withScript } from '../../../src/commands/build/shell.ts'

const HEAD = '<head><script>first()</script></head>'

test('more script goes into the first plain one of the body: none in the head, none of a kind', () => {
  const page = `${HEAD}<body><script type="text/html"><p></script><script>one()</script><script>two()</script></body>`
  expect(withScript(page, 'more()')).toBe(page.replace('one()', 'more();one()'))
})

test('where the body has none it comes last, as a script of its own', () => {
  const page = `${HEAD}<body><p>Words</p><script type="module" src="./a.js"></script></body>`
  expect(withScript(page, 'more("$&")')).toBe(
    page.replace('</body>', () => '<script>more("$&")</script></body>'),
  )
})

test('a page that has no end is refused', () => {
  expect(() => withScript('<p>Words</p>', 'more()')).toThrow('</body>')
})
