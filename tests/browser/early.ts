import type { Page } from 'playwright-core'
import { expect, inject, onTestFinished } from 'vitest'
import { theBrowser } from './harness/browser.ts'
import { isReady, SIZES } from './harness/visit.ts'
import { eventually } from './person.ts'

export interface EarlyVisit {
  page: Page
  /** How many of the app's scripts were asked for so far. */
  asked: () => number
  /** Lets the app come, and waits until it has taken the page over. */
  appComes(): Promise<void>
  /** Opens the page again, or another address, with the app held back once more. */
  reloadEarly(address?: string): Promise<void>
  /** Opens a page as one who was never here, with the app held back once more. */
  afresh(path: string): Promise<void>
  /** What went wrong so far. Whatever is left in it fails the test at its end. */
  complaints: string[]
}

/** What the device is like, and what becomes of the app's scripts. */
export interface EarlyDevice {
  size?: keyof typeof SIZES
  /** `held`: they wait until the test lets them come. `lost`: they do not exist. `late`: slow machine, slow line. */
  app?: 'held' | 'lost' | 'late'
  settings?: Record<string, unknown>
  /** Also the drawings and the whole of the styles wait for the app. */
  noPictures?: boolean
  /** Runs in each page before anything else. An arrow function of nothing. */
  before?: () => void
}

/** Opens a page of the built site and leaves it as it is before the app has loaded. */
export async function visitEarly(path: string, device: EarlyDevice = {}): Promise<EarlyVisit> {
  const { size = 'desk', app = 'held', settings, noPictures = false, before } = device
  const context = await (await theBrowser()).newContext({
    viewport: SIZES[size],
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
  })
  const complaints: string[] = []
  const waiting: string[] = []
  let open = false
  let asked = 0
  context.on('console', message => {
    if (message.type() === 'error') complaints.push(`console: ${message.text()}`)
  })
  context.on('weberror', error => complaints.push(`thrown: ${error.error().message}`))
  // Where there is something to speak with, a button for it comes a second after the app: no part of what is compared here.
  await context.addInitScript('delete window.webkitSpeechRecognition; delete window.SpeechRecognition')
  if (before) await context.addInitScript(`if (location.protocol !== 'about:') (${before})()`)
  if (settings) {
    const text = JSON.stringify({ format: 1, ...settings })
    await context.addInitScript(
      `if (location.protocol !== 'about:' && !localStorage.length) localStorage.setItem('front-foot/1/settings', ${JSON.stringify(text)})`,
    )
  }
  onTestFinished(async () => {
    await context.close()
    expect(complaints, 'what went wrong in the browser').toEqual([])
  })
  const page = await context.newPage()
  const devtools = await context.newCDPSession(page)
  // A page that is left no longer waits for what it asked for.
  const lets = (requestId: string) => devtools.send('Fetch.continueRequest', { requestId }).catch(() => {})
  devtools.on('Fetch.requestPaused', ({ requestId }) => {
    asked++
    if (app === 'lost')
      devtools.send('Fetch.fulfillRequest', { requestId, responseCode: 404 }).catch(() => {})
    else if (open || app === 'late') lets(requestId)
    else waiting.push(requestId)
  })
  // Not by a route of Playwright’s: that would stop at everything, and asks for it all anew.
  await devtools.send('Fetch.enable', {
    patterns: ['*.js', ...(noPictures ? ['*.css', '*-first-*'] : [])].map(urlPattern => ({ urlPattern })),
  })
  if (app === 'late') {
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 })
    await devtools.send('Network.emulateNetworkConditions', {
      ...{ offline: false, latency: 150, downloadThroughput: 500_000, uploadThroughput: 90_000 },
    })
  }
  const goes = async (address: string | null) => {
    if (address === null) await page.reload({ waitUntil: 'commit' })
    else await page.goto(address, { waitUntil: 'commit' })
    await page.waitForFunction(
      () => document.querySelector('template[data-app]') || (document.body && !document.body.dataset.page),
    )
  }
  const early = async (address: string | null) => {
    open = false
    waiting.length = 0
    if (address !== null) await page.goto('about:blank')
    await goes(address)
  }
  await goes(inject('site') + path)
  return {
    page,
    complaints,
    asked: () => asked,
    reloadEarly: address => early(address ?? null),
    async afresh(path) {
      await page.evaluate(() => {
        // What is kept as a page is left is no newcomer's either.
        addEventListener('pagehide', () => localStorage.clear())
      })
      await early(inject('site') + path)
    },
    async appComes() {
      open = true
      await Promise.all(waiting.splice(0).map(lets))
      await isReady(page)
    },
  }
}

/** All that a page says to eyes, to ears, and where the focus is. */
export async function whole(
  page: Page,
): Promise<{ seen: string; heard: string; focus: string; top: number }> {
  const root = page.locator('#root')
  const [focus, top] = await page.evaluate(() => [
    document.activeElement?.textContent?.slice(0, 80) ?? '',
    document.documentElement.scrollTop,
  ])
  return {
    seen: await root.innerText(),
    heard: await root.ariaSnapshot(),
    focus: String(focus),
    top: Number(top),
  }
}

/** The conversations that the device keeps, as they are stored. */
export function keptOn(page: Page): Promise<Kept[]> {
  return page.evaluate(() =>
    Object.entries(localStorage)
      .filter(([key]) => key.startsWith('front-foot/1/conversation/'))
      .map(([, text]) => JSON.parse(text)),
  )
}

/** Everything of a page but where it stands. */
export async function told(page: Page): Promise<{ seen: string; heard: string }> {
  const { seen, heard } = await whole(page)
  return { seen, heard }
}

/** The record of the one conversation here, without what two plays never share. */
export async function record(page: Page) {
  const [kept, ...others] = await keptOn(page)
  expect(others).toEqual([])
  return { ...kept, id: '', startedAt: 0, replies: kept?.replies.map(said => ({ ...said, at: 0, took: 0 })) }
}

/** Waits until the app has the conversation in the address. */
export async function carriedOn(page: Page): Promise<void> {
  await eventually(() => page.url()).toContain('#play/')
}

/** What is said at a reply that waits for the app. */
export function waits(page: Page): Promise<string | null> {
  return page.locator('.replies .box-says').textContent()
}

interface Kept {
  id: string
  temperament: string
  startedAt: number
  replies: { id: string; after: string | null; turn: string; picked: string; at: number; took: number }[]
}
