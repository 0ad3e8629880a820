import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { HOSTILE } from '../reply/hostile.ts'
import { visit } from './harness/visit.ts'
import { sees, typeReply } from './person.ts'
import { PAGE, UNMISTAKABLE, words } from './scenes.ts'

/** Issue 4.4, in bytes of gzip. */
const MOST = 60_000
const ASSETS = join('dist', 'assets')
const IMPORT = /(?:from|import)\s*\(?\s*["'`](\.{1,2}\/[^"'`]+\.js)["'`]/g

/** A built file and all that it brings, at once or later, unless it is left out. */
function broughtBy(file: string, leftOut?: string, all = new Set<string>()): Set<string> {
  if (all.has(file) || file === leftOut) return all
  all.add(file)
  const source = readFileSync(join(ASSETS, file), 'utf8')
  for (const [, path = ''] of source.matchAll(IMPORT)) broughtBy(basename(path), leftOut, all)
  return all
}

test('[4.4] the reader with its weights is at most 60 kB of gzip', () => {
  const reader = readdirSync(ASSETS).find(name => /^read-[\w-]+\.js$/.test(name))
  const entry = /assets\/([\w-]+\.js)/.exec(readFileSync('dist/index.html', 'utf8'))?.[1]
  if (!reader || !entry) throw new Error(`There is no reader in ${ASSETS}, or no script in dist/index.html.`)
  expect(broughtBy(entry)).toContain(reader)
  const without = broughtBy(entry, reader)
  const sizes = [...broughtBy(reader)]
    .filter(name => !without.has(name))
    .map(name => [name, gzipSync(readFileSync(join(ASSETS, name)), { level: 9 }).length] as const)
  const total = sizes.reduce((sum, [, size]) => sum + size, 0)
  console.log(`The reader: ${(total / 1000).toFixed(2)} kB of gzip in ${sizes.length} file(s).`)
  expect(sizes.map(([name]) => name)).toContain(reader)
  expect(total, sizes.join('\n')).toBeLessThanOrEqual(MOST)
})

test.each([
  '100,000 characters of a reply',
  '100,000 a',
  '100,000 emoji',
  '100,000 brackets',
  '50,000 question marks',
  'if, for ever',
  'lone accents',
  'halves the wrong way round',
])('[4.4] %s, pasted and said, leave a box that can be written in and a reply that is read', async name => {
  const { page } = await visit(PAGE)
  await page.keyboard.press('0')
  await page.keyboard.insertText(HOSTILE[name] ?? '')
  await page.keyboard.press('Enter')
  await page.locator('.note h2').waitFor()
  await typeReply(page, UNMISTAKABLE['push-back'])
  await sees(page).toMatchObject({ coaching: words.practice.note.heading['push-back'] })
})
