import { gzipSync } from 'node:zlib'
import type {
  Browser,
  BrowserContext,
  ConsoleMessage,
  Page,
  Request,
  Response,
  WebError,
} from 'playwright-core'
import { expect, inject, onTestFinished } from 'vitest'
import { LATE } from '../../../src/screens/offline/late.ts'
import { ROOT_IN_FILE } from '../../../src/screens/stage/one-file.ts'
import { theBrowser } from './browser.ts'
import { deviceOf } from './devices.ts'

/** The frames that every screen is looked at in (issue 2): a phone, a low frame, a desk, a wall. */
export const SIZES = {
  phone: { width: 320, height: 640 },
  low: { width: 700, height: 520 },
  desk: { width: 1280, height: 800 },
  wall: { width: 1920, height: 1080 },
} as const

/** What a person's device is like. */
export interface Device {
  size?: keyof typeof SIZES
  theme?: 'light' | 'dark'
  forcedColors?: boolean
  /** False shows the steps as they move; tests want the end of them. */
  reducedMotion?: boolean
  /** Opens the one file from the disk in place of the site, with the network cut. */
  oneFile?: boolean
  /** Home, where it is not that of the site in dist, or of its one file. */
  site?: string
  /** Where it is not the Chromium of this worker. */
  browser?: Browser
  /** False sees what the build drew. */
  script?: boolean
  /**
   * Lets the site keep itself for a time without a network, and as soon as it can: then its worker answers, and tests see no requests
   * of it.
   */
  keepsSite?: boolean
  /** Runs in each page before anything else: to block storage, say, or to fill it. An arrow function of nothing. */
  before?: () => void
}

/** What windows are like that a page opens by itself. */
const USUAL = {
  viewport: SIZES.desk,
  colorScheme: 'light',
  reducedMotion: 'reduce',
  serviceWorkers: 'block',
} as const

/** One person's time on the site: pages of one device, sharing its storage. */
export interface Visit {
  page: Page
  /** Where home is. */
  home: string
  /** Everything that the page asked for so far. */
  requests: readonly Request[]
  /** What went wrong so far, as sentences. Whatever is left in it fails the test at its end. */
  complaints: string[]
  /** Another page of the same device: a second tab. */
  another(path: string): Promise<Page>
}

/**
 * Opens a page of the built site and waits until it can be used. The visit ends with the test, which fails
 * if there was an error on the console, a violation of the policy, a request that failed or one off the origin.
 *
 * @param path from home: '' or `s/customer-panel/`, with a hash if wanted.
 */
export async function visit(path: string, device: Device = {}): Promise<Visit> {
  const { context, giveBack } = await opened(device)
  if (device.keepsSite) await context.addInitScript(soon, LATE)
  // Blank pages have no storage to prepare.
  if (device.before) await context.addInitScript(`if (location.protocol !== 'about:') (${device.before})()`)
  if (device.oneFile) await context.setOffline(true)
  const home = device.site ?? (device.oneFile ? inject('oneFile') + ROOT_IN_FILE : inject('site'))
  const requests: Request[] = []
  const complaints: string[] = []
  const ignore = listen(context, url => isOurs(url, home), requests, complaints, device.script !== false)
  onTestFinished(async () => {
    await giveBack()
    ignore()
    expect(complaints, 'what went wrong in the browser').toEqual([])
  })

  async function another(to: string): Promise<Page> {
    const page = await context.newPage()
    await page.setViewportSize(SIZES[device.size ?? 'desk'])
    await page.emulateMedia({
      colorScheme: device.theme ?? 'light',
      forcedColors: device.forcedColors ? 'active' : 'none',
      reducedMotion: device.reducedMotion === false ? 'no-preference' : 'reduce',
    })
    await page.goto(home + to)
    if (device.script !== false) await isReady(page)
    return page
  }
  return { page: await another(path), home, requests, complaints, another }
}

/** Waits until a page that the build drew can be used: until its own script has taken it over, its effects included. */
export async function isReady(page: Page): Promise<void> {
  await page.waitForLoadState('load')
  await page.waitForFunction(() => {
    const link = document.querySelector('.bar a')
    return link !== null && Object.keys(link).some(key => key.startsWith('__reactProps'))
  })
  await page.evaluate(() => new Promise(done => requestAnimationFrame(() => setTimeout(done, 0))))
}

/** How much JavaScript the visit asks for until it asks for nothing more, in bytes of gzip, by file. */
export async function scriptsOf({ page, requests }: Visit): Promise<Map<string, number>> {
  await page.waitForLoadState('networkidle')
  return scriptsIn(requests)
}

/** How much JavaScript these requests bring, in bytes of gzip, by file. */
export async function scriptsIn(requests: readonly Request[]): Promise<Map<string, number>> {
  const sizes = new Map<string, number>()
  for (const request of requests) {
    const name = new URL(request.url()).pathname
    if (!name.endsWith('.js')) continue
    const response = await request.response()
    if (!response?.ok()) continue
    const size = known.get(request.url()) ?? gzipSync(await response.body()).length
    known.set(request.url(), size)
    sizes.set(name, size)
  }
  return sizes
}

/** What was measured before: a script is named after what is in it. */
const known = new Map<string, number>()

/** The one file may ask for nothing but itself, a site's page for nothing off its origin. */
export function isOurs(url: URL, home: string): boolean {
  const { protocol, origin, pathname } = new URL(home)
  return protocol === 'file:' ? url.protocol === protocol && url.pathname === pathname : url.origin === origin
}

/**
 * Hears what goes wrong on a device.
 *
 * @param failing whether a request that fails is wrong.
 * @returns no longer hears it.
 */
export function listen(
  context: BrowserContext,
  ours: (url: URL) => boolean,
  requests: Request[],
  complaints: string[],
  failing: boolean,
): () => void {
  const asks = (request: Request) => {
    requests.push(request)
    const url = new URL(request.url())
    if (url.protocol !== 'data:' && !ours(url)) complaints.push(`asked off the origin: ${url}`)
  }
  const answers = (response: Response) => {
    if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`)
  }
  const fails = (request: Request) => {
    // A page that is left drops what it was still asking for.
    if (failing && request.failure()?.errorText !== 'net::ERR_ABORTED')
      complaints.push(`failed: ${request.url()}`)
  }
  // Chromium tells of violations of the policy here too.
  const says = (message: ConsoleMessage) => {
    if (message.type() === 'error') complaints.push(`console: ${message.text()} (${message.location().url})`)
  }
  const throws = (error: WebError) => {
    complaints.push(`thrown: ${error.error().message}`)
  }
  context
    .on('request', asks)
    .on('response', answers)
    .on('requestfailed', fails)
    .on('console', says)
    .on('weberror', throws)
  return () => {
    context
      .off('request', asks)
      .off('response', answers)
      .off('requestfailed', fails)
      .off('console', says)
      .off('weberror', throws)
  }
}

/** Runs in each page before anything else: what would wait as long as this does not wait. */
function soon(wait: number): void {
  const later = setTimeout
  globalThis.setTimeout = ((act: () => void, after = 0) =>
    later(act, after === wait ? 0 : after)) as typeof later
}

/** One that was used and is as new, where a visit changes nothing that lasts; else one of its own. */
async function opened(device: Device) {
  const { before, keepsSite, oneFile, site, script, browser } = device
  if (!before && !keepsSite && !oneFile && !site && script !== false && !browser)
    return deviceOf(await theBrowser(), USUAL)
  const context = await (browser ?? (await theBrowser())).newContext({
    ...USUAL,
    javaScriptEnabled: script !== false,
    serviceWorkers: keepsSite ? 'allow' : 'block',
  })
  return { context, giveBack: () => context.close() }
}
