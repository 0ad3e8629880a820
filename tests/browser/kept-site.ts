import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, onTestFinished } from 'vitest'
import { workerFor } from '../../src/commands/build/offline.ts'
import { withPolicy } from '../../src/commands/build/security-policy.ts'
import { type Site, serveSite } from './harness/site.ts'

/** What other builds put beside the site: fetched when somebody wants it. */
const NOT_KEPT = /^(?:de\/|embed|front-foot|sw\.js$|404\.html$|robots\.txt$)/
/** Nine tenths of what is built, which nothing here asks for: courses' pages with an app in each, and the one file. */
const LARGE = /[\\/](?:embed|front-foot[\w.-]*\.html)$/

/** A site that can be taken away, and put up in another version. */
export interface OwnSite extends Site {
  folder: string
  /** Every file that a visitor has after a visit, by its path from home, in order. */
  files(): string[]
}

/** The built site, served by itself. It is gone at the end of the test. */
export async function ownSite(): Promise<OwnSite> {
  const folder = mkdtempSync(join(tmpdir(), 'front-foot-kept-'))
  cpSync('dist', folder, { recursive: true, filter: from => !LARGE.test(from) })
  const site = await serveSite(folder)
  onTestFinished(async () => {
    await site.close()
    rmSync(folder, { recursive: true })
  })
  return { ...site, folder, files: () => filesIn(folder).filter(file => !NOT_KEPT.test(file)) }
}

type Files = ReadonlyMap<string, string | Uint8Array>

/** Versions of the site in dist, each made once: whatever puts it up, it is the same. */
const versions = new Map<string, Promise<Files>>()

/** Puts another version of the site in its place, as a host does that keeps nothing of the one before. */
export async function putUp({ folder, files }: OwnSite, version: string): Promise<void> {
  const before = files()
  const made = versions.get(version) ?? another(folder, before, version)
  versions.set(version, made)
  const after = await made
  for (const file of before) rmSync(join(folder, file))
  for (const [file, source] of after) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), source)
  }
}

/**
 * Another version of a site, its worker among it: every file whose name says what it holds has another name, and pages say which
 * version they are of.
 */
async function another(folder: string, before: readonly string[], version: string): Promise<Files> {
  const marks = new Map<string, string>(
    before.flatMap(file => {
      const [, mark] = /^assets\/.+-([\w-]{8})\.\w+$/.exec(file) ?? []
      return mark ? [[`-${mark}.`, `-${otherCase(mark)}.`]] : []
    }),
  )
  // All in one go through the text: a mark may have any letters.
  const renamed = (text: string) => text.replace(/-[\w-]{8}\./g, mark => marks.get(mark) ?? mark)
  const after = new Map<string, string | Uint8Array>()
  for (const file of before) {
    const bytes = readFileSync(join(folder, file))
    const text = /\.(?:html|js|css)$/.test(file) ? renamed(bytes.toString()) : null
    const page = text?.includes('<body')
      ? withPolicy(text.replace('<body', `<body data-version="${version}"`))
      : text
    after.set(renamed(file), page ?? bytes)
  }
  return new Map([...after, ['sw.js', await workerFor(after)]])
}

/** The version that a page says it is of; null of what the build made. */
export const versionOf = (page: Page) => page.getAttribute('body', 'data-version')

/** Waits until the site can do without its network: until all of it has been fetched, which a busy machine takes its time for. */
export async function isKept(page: Page): Promise<void> {
  const state = () => page.evaluate(() => navigator.serviceWorker.controller?.state ?? 'none')
  await expect.poll(state, { timeout: 50_000, interval: 200 }).toBe('activated')
}

/** Has the browser look for a new version, as it does by itself when a page is opened. */
export const looksForNewer = (page: Page) =>
  page.evaluate(async () => void (await (await navigator.serviceWorker.getRegistration())?.update()))

/** What the browser has kept, by its path from home, in order. */
export async function keptFiles(page: Page, home: string): Promise<string[]> {
  const urls = await page.evaluate(async () => {
    const names = await caches.keys()
    const all = await Promise.all(names.map(async name => (await caches.open(name)).keys()))
    return all.flat().map(request => request.url)
  })
  return urls.map(url => url.slice(home.length).replace(/\?.*/, '')).sort()
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(file => statSync(join(folder, file)).isFile())
    .sort()
}

function otherCase(mark: string): string {
  return [...mark]
    .map(one => (/[a-z]/i.test(one) ? String.fromCharCode(one.charCodeAt(0) ^ 32) : one))
    .join('')
}
