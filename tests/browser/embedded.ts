import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Frame, Page } from 'playwright-core'
import { expect, onTestFinished } from 'vitest'
import { folderOf } from '../../src/commands/build/edition.ts'
import { theBrowser } from './harness/browser.ts'
import { type Site, serveSite } from './harness/site.ts'

/** The embeds as `npm run build` makes them, on one origin, and room for host pages on another. */
export interface Built {
  folder: string
  /** Where the embeds are. */
  embeds: string
  /** Another origin: the same files, asked for by another name, as hosts are. */
  hosts: string
  /** Puts a page there. @returns its address on the hosts' origin. */
  page(name: string, html: string): string
  text(name: string): string
  close(): Promise<void>
}

/** A copy of the embeds beside the site in a language; where that site is newer, they are made anew. */
export async function buildEmbedded(language = 'en'): Promise<Built> {
  const folder = mkdtempSync(join(tmpdir(), 'front-foot-embeds-'))
  const beside = folderOf(language)
  if (areMade(beside))
    for (const name of EMBEDS) cpSync(join(beside, name), join(folder, name), { recursive: true })
  else make(folder, language)
  const site: Site = await serveSite(folder, '/')
  const hosts = site.url.replace('127.0.0.1', 'localhost')
  return {
    folder,
    embeds: site.url,
    hosts,
    page(name, html) {
      writeFileSync(join(folder, name), html)
      return hosts + name
    },
    text: name => readFileSync(join(folder, name), 'utf8'),
    async close() {
      await site.close()
      rmSync(folder, { recursive: true })
    },
  }
}

/** What embed-all.ts writes, in its order. */
const EMBEDS = ['embed.html', 'embed', 'embed-written.html', 'front-foot.js']

/** Whether those of the site that is tested are there (harness/open.ts does so with the one file). */
function areMade(beside: string): boolean {
  const made = (name: string) => statSync(join(beside, name), { throwIfNoEntry: false })?.mtimeMs ?? 0
  return EMBEDS.every(name => made(name) >= made('index.html'))
}

function make(folder: string, language: string): void {
  // As from a terminal: for Vitest's own NODE_ENV they would be made with what only developing needs.
  const { NODE_ENV: _, ...env } = process.env
  const tsx = join('node_modules', 'tsx', 'dist', 'cli.mjs')
  const command = [tsx, 'src/commands/build/embed-all.ts', folder, language]
  const { status, stderr } = spawnSync(process.execPath, command, { env, encoding: 'utf8' })
  if (status !== 0) throw new Error(`The embeds could not be built: ${stderr}`)
}

interface Device {
  width?: number
  height?: number
  /** What the console may say all the same. */
  normal?: RegExp
  /** Another than that of this worker. */
  browser?: Browser
}

/** Opens a page on a fresh device. What goes wrong in it, frames included, fails the test at its end. */
export async function opens(
  address: string,
  { width = 1280, height = 800, normal = /favicon/, browser }: Device = {},
): Promise<Page> {
  const context = await (browser ?? (await theBrowser())).newContext({
    viewport: { width, height },
    reducedMotion: 'reduce',
  })
  const complaints: string[] = []
  context.on('console', message => {
    if (message.type() === 'error' && !normal.test(message.text())) complaints.push(message.text())
  })
  context.on('weberror', error => {
    complaints.push(`thrown: ${error.error().message}`)
  })
  onTestFinished(async () => {
    await context.close()
    expect(complaints, 'what went wrong in the browser').toEqual([])
  })
  const page = await context.newPage()
  await page.goto(address)
  return page
}

/** The frame of an embed in a host page. */
export async function frameIn(page: Page): Promise<Frame> {
  const handle = await page.locator('iframe').first().elementHandle()
  const frame = await handle?.contentFrame()
  if (!frame) throw new Error('There is no frame on the page.')
  return frame
}

/** A host page that notes what it is told, and answers `ready` with these messages. */
export function hostPage(body: string, answers: readonly object[]): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><link rel="icon" href="data:,"><title>A host</title>
<style>body{margin:0}</style>
<script>
window.got = []
addEventListener('message', ({ data, source, origin }) => {
  got.push({ ...data, origin })
  if (data.frontFoot === 1 && data.type === 'ready')
    for (const answer of ${JSON.stringify(answers)}) source.postMessage({ frontFoot: 1, ...answer }, '*')
})
</script></head><body><main><h1>A host</h1>${body}</main></body></html>`
}

export interface Heard {
  type?: string
  origin: string
  restore?: string
  [field: string]: unknown
}

/** What the host page was told so far, of these types. */
export function heard(page: Page, ...types: string[]): Promise<Heard[]> {
  return page.evaluate(
    types =>
      (globalThis as unknown as { got: Heard[] }).got.filter(
        one => one.frontFoot === 1 && types.includes(String(one.type)),
      ),
    types,
  )
}
