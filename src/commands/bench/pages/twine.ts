import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { served } from '../serve.ts'
import type { Story } from '../story.ts'
import type { BenchPage } from './page.ts'

/** A Twine story format: a page with places for the story's name and its data. */
export interface TwineFormat {
  name: string
  version: string
  source: string
}

/** Of each format the newest that extwee brings, and where its lines and links are. */
const FORMATS: Record<string, Pick<BenchPage, 'line' | 'choice'>> = {
  Snowman: { line: 'tw-passage', choice: 'tw-passage a' },
  Chapbook: { line: 'article', choice: 'article a' },
  Harlowe: { line: 'tw-passage', choice: 'tw-passage tw-link' },
  SugarCube: { line: '.passage', choice: '.passage a' },
}

/** The story in every Twine format that is in this folder. */
export function twinePages(story: Story, folder: string): BenchPage[] {
  return formatsIn(folder).map(format => {
    const name = `Twine: ${format.name} ${format.version}`
    const files = new Map([['index.html', served('index.html', twineOf(story, format))]])
    return { name, kind: 'twine', files, line: '', choice: '', ...FORMATS[format.name] }
  })
}

/** @param folder has a folder for each format, with its version at the end, and format.js in it. */
export function formatsIn(folder: string): TwineFormat[] {
  const all = readdirSync(folder).flatMap(one =>
    formatOf(readFileSync(join(folder, one, 'format.js'), 'utf8')),
  )
  return Object.keys(FORMATS).flatMap(
    name =>
      all
        .filter(one => one.name === name)
        .sort((a, b) => b.version.localeCompare(a.version, 'en', { numeric: true }))[0] ?? [],
  )
}

/** A format from the text of its file: the call of a function with an object, which has functions of its own in some. */
export function formatOf(text: string): TwineFormat | [] {
  const field = (name: string) => {
    const found = new RegExp(`"${name}":\\s*("(?:[^"\\\\]|\\\\.)*")`).exec(text)?.[1]
    return found === undefined ? '' : String(JSON.parse(found))
  }
  const source = field('source')
  return source.includes('{{STORY_DATA}}') ? { name: field('name'), version: field('version'), source } : []
}

/** A story as Twine publishes it: passages with links, in the page of a format. */
export function twineOf({ title, turns, endings }: Story, { name, version, source }: TwineFormat): string {
  const passages = [
    ...turns.map(({ id, line, choices }) => ({
      id,
      text: [line, '', ...choices.map(({ words, go }) => `[[${words}->${go}]]\n`)].join('\n'),
    })),
    ...endings.map(({ id, line }) => ({ id, text: line })),
  ]
  const data = passages.map(
    ({ id, text }, n) =>
      `<tw-passagedata pid="${n + 1}" name="${id}" tags="" position="0,0" size="100,100">${escaped(text)}</tw-passagedata>`,
  )
  const story = `<tw-storydata name="${escaped(title)}" startnode="1" creator="Front Foot" creator-version="1" ifid="${IFID}" zoom="1" format="${name}" format-version="${version}" options="" hidden><style role="stylesheet" id="twine-user-stylesheet" type="text/twine-css"></style><script role="script" id="twine-user-script" type="text/twine-javascript"></script>${data.join('')}</tw-storydata>`
  return source.replaceAll('{{STORY_NAME}}', () => escaped(title)).replace('{{STORY_DATA}}', () => story)
}

/** Every Twine story has one; which does not matter. */
const IFID = '4B1E5D0C-5F5A-4C44-9E6B-3F0B8A2D7C11'

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
