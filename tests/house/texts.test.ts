import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { textsIn, textsInPage } from './texts.ts'

/**
 * What is not for the people who practise: the catalogue itself; what a terminal prints; what an author is told about a file;
 * what a course and its administrators are told, which the screen shows them as English (screens/embed/course-line.tsx).
 */
const OTHERS = /^src\/(?:messages|commands|scenario|reply|lms)\//
/** Said to the page around an embed and to whoever works on the program, never shown. */
const UNSEEN =
  /^src\/embed\.tsx:\d+ (?:What was handed back|The page broke)|^src\/library\.ts:\d+ There are: /

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map(path => `src/${path.replaceAll('\\', '/')}`)
  .filter(path => /\.tsx?$/.test(path) && !path.endsWith('.d.ts') && !OTHERS.test(path))

describe('every text that a person meets is in the catalogue', () => {
  test('nothing else in the sources says anything', () => {
    expect(sources.length).toBeGreaterThan(300)
    const found = sources.flatMap(file => textsIn(file, readFileSync(file, 'utf8')))
    expect(found.filter(one => !UNSEEN.test(one))).toEqual([])
  })

  test('neither does the page that all of them are written from, but for the name', () => {
    expect(textsInPage('index.html', readFileSync('index.html', 'utf8'))).toEqual(['index.html Front Foot'])
  })

  test.each([
    ['<p>Back one</p>', 'Back one'],
    ['<p>\n  Back <b>{n}</b>\n</p>', 'Back'],
    ['<p>{over ? "Done" : words.left}</p>', 'Done'],
    [`<p>{over && \`Done, \${n} left\`}</p>`, 'Done, … left'],
    ['<p>{"Done: " + n}</p>', 'Done:'],
    ['<button aria-label="Close" />', 'Close'],
    ['<button aria-label={open ? words.close : "Open"} />', 'Open'],
    [`<input placeholder={\`Say it to \${name}\`} />`, 'Say it to …'],
    ['<Frame title="Look back" />', 'Look back'],
    ['(document.title = "Looking back")', 'Looking back'],
    [`(field.textContent = \`At most \${n}\`)`, 'At most …'],
    ['node.setAttribute("aria-label", "Close")', 'Close'],
    ['tell({ what: "Nothing was kept here" })', 'Nothing was kept here'],
  ])('%s is found', (source, text) => {
    expect(textsIn('a.tsx', `const drawn = () => ${source}`)).toEqual([expect.stringMatching(/^a\.tsx:\d+ /)])
    expect(textsIn('a.tsx', `const drawn = () => ${source}`)[0]).toContain(text)
  })

  test.each([
    '<p className="note ink-push">{words.back}</p>',
    '<p>“{line}” · {n}</p>',
    '<kbd aria-hidden="true">Z</kbd>',
    '<p>{"typed" in one && one.typed}</p>',
    '<p>{state === "over" && words.over}</p>',
    '<input type="url" placeholder="https://" />',
    'fail(new Error("There is no such scenario."))',
    'matchMedia("(min-width: 60rem) and (max-width: 80rem)")',
  ])('%s says nothing', source => {
    expect(textsIn('a.tsx', `const drawn = () => ${source}`)).toEqual([])
  })

  test('a page’s own words are found', () => {
    const html = '<title>Front Foot</title><noscript><p>Switch it on.</p></noscript><img alt="Two people">'
    expect(textsInPage('a.html', html)).toEqual([
      'a.html Front Foot',
      'a.html Switch it on.',
      'a.html Two people',
    ])
  })
})
