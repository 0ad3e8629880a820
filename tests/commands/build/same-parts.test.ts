import { expect, test } from 'vitest'
import { changesOf, SAME } from '../../../src/commands/build/same-parts.ts'

const says = (line: string, more = '') =>
  `<div class="a"><p>A text that stays</p><p class="line">“<!-- -->${line}<!-- -->”</p>${more}</div>`

test('what is the same in its place is left out', () => {
  expect(changesOf(says('One'), says('One'))).toBe(SAME)
  expect(changesOf(says('One'), says('Two'))).toBe(
    `<div class="a">${SAME}<p class="line">“<!-- -->Two<!-- -->”</p></div>`,
  )
})

test('what is new, gone or other comes as it is', () => {
  expect(changesOf(says('One'), says('One', '<b>new</b>'))).toBe(
    `<div class="a">${SAME}${SAME}<b>new</b></div>`,
  )
  expect(changesOf(says('One', '<b>old</b>'), says('One'))).toBe(`<div class="a">${SAME}${SAME}</div>`)
  expect(changesOf('<ul><li>a</li></ul>', '<ol><li>a</li></ol>')).toBe('<ol><li>a</li></ol>')
  expect(changesOf('<p title="1 > 0">a</p>', '<p title="2 > 0">a</p>')).toBe('<p title="2 > 0">a</p>')
})

test('a drawing keeps its place, and comes where none was', () => {
  expect(changesOf('<p><svg><path d="M0"></path></svg></p>', '<p><svg class="s"></svg></p>')).toBe(
    `<p>${SAME}</p>`,
  )
  expect(changesOf('<p></p>', '<p><svg><use href="#a"></use></svg></p>')).toBe(
    '<p><svg><use href="#a"></use></svg></p>',
  )
})

test('elements that are never closed hold nothing', () => {
  const row = (name: string) => `<p><input type="radio" value="${name}"/><span>${name}</span></p>`
  expect(changesOf(row('steady'), row('hurried'))).toBe(row('hurried'))
  expect(changesOf(row('steady'), row('steady'))).toBe(SAME)
})

test('markup that is not whole is a mistake of ours', () => {
  expect(() => changesOf('', '<p>a')).toThrow('<p> is not closed')
  expect(() => changesOf('', '<p>a</b>')).toThrow('</b> closes nothing')
})
