import { expect, test } from 'vitest'
import { formatOf, type TwineFormat, twineOf } from '../../../../src/commands/bench/pages/twine.ts'
import { storyOf } from '../../../../src/commands/bench/story.ts'

const FORMAT: TwineFormat = {
  name: 'Plain',
  version: '1.0.0',
  source: '<title>{{STORY_NAME}}</title><body>{{STORY_DATA}}</body>',
}

test('a format is found in the call that its file is, functions and all', () => {
  const { name, version, source } = FORMAT
  const written = JSON.stringify({ name, version, source })
  const file = `window.storyFormat(${written.slice(0, -1)},"setup": function(){"use strict";}});`
  expect(formatOf(file)).toEqual(FORMAT)
})

test('what proofs a story and does not play it is none', () => {
  expect(formatOf('window.storyFormat({"name":"Proof","version":"1","source":"<p>"})')).toEqual([])
})

test('every turn and ending is a passage, and its links lead where the choices lead', () => {
  const story = storyOf(40)
  const document = opened(twineOf(story, FORMAT))
  const passages = new Map(
    [...document.querySelectorAll('tw-passagedata')].map(one => [
      one.getAttribute('name'),
      one.textContent ?? '',
    ]),
  )
  expect(document.title).toBe(story.title)
  expect(document.querySelector('tw-storydata')?.getAttribute('startnode')).toBe('1')
  expect([...passages.keys()]).toEqual([...story.turns, ...story.endings].map(({ id }) => id))
  for (const { id, line, choices } of story.turns) {
    const text = passages.get(id) ?? ''
    expect(text.split('\n')[0]).toBe(line)
    const links = [...text.matchAll(/\[\[(.*?)->(.*?)\]\]/g)].map(([, words, go]) => ({ words, go }))
    expect(links).toEqual(choices.map(({ words, go }) => ({ words, go })))
  }
})

test('a story’s words are text in the page, whatever they are', () => {
  const story = storyOf(4)
  const [first] = story.turns
  if (first) first.line = 'Is 1 < 2 & "so" $& on?'
  const document = opened(twineOf(story, FORMAT))
  expect(document.querySelector('tw-passagedata')?.textContent).toContain('Is 1 < 2 & "so" $& on?')
})

function opened(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html')
}
