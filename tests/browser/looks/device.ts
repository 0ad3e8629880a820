import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, BrowserContext, Page, Request } from 'playwright-core'

/** When it is on that device, always: Saturday 21 November 2026, ten in the morning. */
export const NOW = Date.UTC(2026, 10, 21, 10)
/** Home there, wherever the site is in truth: a page may show its address. */
export const HOME = 'http://front-foot.localhost/'
/** No page of the site’s. */
const BLANK = `${HOME}blank.txt`

/** Noto Sans and Noto Serif, in place of what tokens.css asks for: here on every machine. */
const FACES = [
  { family: 'Looks Sans', weight: '100 599', style: 'normal', file: 'sans' },
  { family: 'Looks Sans', weight: '600 900', style: 'normal', file: 'sans-bold' },
  { family: 'Looks Serif', weight: '100 900', style: 'normal', file: 'serif' },
  { family: 'Looks Serif', weight: '100 900', style: 'italic', file: 'serif-italic' },
] as const

const faces = FACES.map(({ file, ...face }) => ({
  ...face,
  bytes: readFileSync(join(import.meta.dirname, 'fonts', `${file}.woff2`)).toString('base64'),
}))

/** A device on which the same steps always give the same pictures. */
export interface Device {
  context: BrowserContext
  /** As new: one blank page at home, and nothing kept. */
  anew(): Promise<Page>
  /** Waits until everything that was to be fetched is there, and drawn. */
  quiet(page: Page): Promise<void>
}

/**
 * Its time stands still, its chance has none, its letters and its voice come with the tests, nothing on it moves or blinks, and
 * the site is always at the same address.
 *
 * @param site where home is in truth: a server that answers for whatever host it is asked.
 */
export async function sameDevice(browser: Browser, site: string): Promise<Device> {
  const context = await browser.newContext({
    locale: 'en-GB',
    timezoneId: 'UTC',
    reducedMotion: 'reduce',
    // It would answer with what it had kept.
    serviceWorkers: 'block',
    proxy: { server: new URL(site).origin, bypass: '<-loopback>' },
  })
  await context.addInitScript(still, NOW)
  await context.addInitScript(lettered, faces)
  const pending = new Set<Request>()
  let asked = 0
  context.on('request', request => {
    asked++
    pending.add(request)
  })
  context.on('requestfinished', request => pending.delete(request))
  context.on('requestfailed', request => pending.delete(request))
  return {
    context,
    async anew() {
      const [page = await context.newPage(), ...others] = context.pages()
      for (const other of others) await other.close()
      await page.unrouteAll()
      await page.setViewportSize({ width: 1280, height: 720 })
      await page.goto(BLANK)
      await page.evaluate(() => {
        localStorage.clear()
        sessionStorage.clear()
      })
      pending.clear()
      return page
    },
    async quiet(page) {
      // A window that was opened for a page keeps what it was given, but not its first, blank document.
      const has = await page.evaluate(() =>
        [...document.fonts].some(({ family }) => family.includes('Looks')),
      )
      if (!has) await page.evaluate(lettered, faces)
      for (let before = -1; pending.size > 0 || before !== asked; ) {
        before = asked
        await page.evaluate(calm)
      }
    },
  }
}

/** Runs in the page: until nothing has changed on it three times over. */
async function calm(): Promise<void> {
  let before = -1
  for (let times = 0; times < 3; ) {
    await new Promise(done => requestIdleCallback(() => setTimeout(done, 30), { timeout: 1000 }))
    const now = document.documentElement.outerHTML.length
    times = now === before ? times + 1 : 0
    before = now
  }
}

/** Runs in each page, before anything of ours. */
function still(now: number): void {
  class Stopped extends Date {
    constructor(...at: [] | [number | string]) {
      super(...((at.length > 0 ? at : [now]) as [number]))
    }
    static override now = () => now
  }
  globalThis.Date = Stopped as DateConstructor
  // What waits for a second of leisure (later.tsx) has it.
  const later = setTimeout
  globalThis.setTimeout = ((act: () => void, after = 0) =>
    later(act, after === 1000 ? 0 : after)) as typeof later

  let seed = 9
  const draw = () => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
    return seed / 2 ** 32
  }
  Math.random = draw
  crypto.getRandomValues = array => {
    if (array instanceof Uint8Array || array instanceof Uint32Array)
      for (let n = 0; n < array.length; n++) array[n] = draw() * 2 ** 32
    return array
  }
  crypto.randomUUID = () => {
    const end = String(Math.floor(draw() * 1e12)).padStart(12, '0')
    return `00000000-0000-4000-8000-${end}`
  }

  // It can speak and listen.
  const voice = { lang: 'en-GB', name: 'A voice', localService: true, default: true, voiceURI: 'a' }
  const voices = Object.assign(new EventTarget(), {
    getVoices: () => [voice, { ...voice, lang: 'de-DE' }],
    speak: () => undefined,
    cancel: () => undefined,
  })
  Object.defineProperty(window, 'speechSynthesis', { value: voices })
  const recognition = Object.assign(() => undefined, { available: async () => 'available' })
  Object.assign(window, { SpeechRecognition: recognition, webkitSpeechRecognition: recognition })
}

/** Gives a document its letters, once; also runs in each page, before anything of ours. */
function lettered(all: typeof faces): void {
  if ([...document.fonts].some(({ family }) => family.includes('Looks'))) return
  // Made of bytes and of a sheet that is no element: the page’s policy has nothing to say on either.
  for (const { family, weight, style, bytes } of all) {
    const letters = Uint8Array.from(atob(bytes), one => one.charCodeAt(0))
    document.fonts.add(new FontFace(family, letters, { weight, style }))
  }
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(`
    :root {
      --voice: "Looks Sans", sans-serif !important;
      --speech: "Looks Serif", serif !important;
    }
    /* No letters of one width come along. */
    .course-pasted .field { font-family: var(--voice) !important; }
    *, ::before, ::after {
      /* Letters as wide as they are drawn, not as this machine would round them. */
      text-rendering: geometricPrecision !important;
      caret-color: transparent !important;
      animation: none !important;
      transition: none !important;
    }
    ::-webkit-scrollbar { display: none; }`)
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
}
