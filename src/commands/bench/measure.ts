import { readFile } from 'node:fs/promises'
import type { Browser, Page } from 'playwright-core'
import { transformWithOxc } from 'vite'
import type { BenchPage } from './pages/page.ts'
import type { Seen, Told } from './watch.ts'

/** A story before a browser, and a way through it. */
export interface Entrant {
  page: BenchPage
  /** Where it is served, with a slash at the end. */
  url: string
  way: Told['way']
}

type Answered = { [Figure in keyof Seen]: number }

/** One load of a page. */
export interface Load extends Answered {
  /** Milliseconds from a click to the next line, for the rest of the way; none where it was not played on. */
  clicks: number[]
  /** Bytes of script's heap after that, collected; NaN where it was not played on. */
  heap: number
}

/** How a page is loaded. */
export interface Line {
  /** As Lighthouse has a phone on a slow 4G, which used to be called fast 3G: CPU ÷4, 1.44 Mbit/s, 562.5 ms. */
  slow: boolean
  /** In which rounds the story is played on to its end, and the heap measured: none, or every so many. */
  playEvery: number | null
}

const SLOW = { cpu: 4, latency: 562.5, bytesPerSecond: (1.44 * 1024 * 1024) / 8 }
const PATIENCE = 60_000
/** Milliseconds between looks from outside; what is measured, the page measures itself. */
const POLL = 50
const WATCH = 'src/commands/bench/watch.ts'

/**
 * Loads each page so many times, one of each in turn and each round beginning with another, so that what disturbs the
 * machine disturbs all. Every load has a profile of its own: nothing is cached.
 *
 * @returns the loads of each, in the order of the entrants, and why a page could not be measured where that is so.
 */
export async function measured(
  browser: Browser,
  entrants: readonly Entrant[],
  rounds: number,
  line: Line,
): Promise<{ loads: Load[]; failed: string | null }[]> {
  const all = entrants.map(() => ({ loads: [] as Load[], failed: null as string | null }))
  const watch = (await transformWithOxc(await readFile(WATCH, 'utf8'), WATCH)).code.replace(/^export /gm, '')
  for (let round = 0; round < rounds; round++)
    for (let turn = 0; turn < entrants.length; turn++) {
      const at = (round + turn) % entrants.length
      const [entrant, found] = [entrants[at], all[at]]
      // What failed once would fail again, a minute later.
      if (!entrant || !found || found.failed) continue
      try {
        const play = line.playEvery !== null && round % line.playEvery === 0
        found.loads.push(await loaded(browser, entrant, watch, line.slow, play))
      } catch (error) {
        found.failed = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)
      }
    }
  return all
}

async function loaded(
  browser: Browser,
  { page, url, way }: Entrant,
  watch: string,
  slow: boolean,
  play: boolean,
): Promise<Load> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } })
  context.setDefaultTimeout(PATIENCE)
  try {
    const tab = await context.newPage()
    const told: Told = { line: page.line, choice: page.choice, begin: page.begin ?? null, way }
    await tab.addInitScript({ content: `{${watch}\nwatch(${JSON.stringify(told)})}` })
    const devtools = await context.newCDPSession(tab)
    if (slow) {
      await devtools.send('Network.enable')
      await devtools.send('Network.emulateNetworkConditions', {
        offline: false,
        latency: SLOW.latency,
        downloadThroughput: SLOW.bytesPerSecond,
        uploadThroughput: SLOW.bytesPerSecond,
      })
      await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOW.cpu })
    }
    await tab.goto(url + (page.home ?? ''), { waitUntil: 'commit' })
    const seen = await answered(tab)
    const clicks = play ? await tab.evaluate(() => window.bench.play()) : []
    let heap = Number.NaN
    if (play) {
      await devtools.send('HeapProfiler.collectGarbage')
      await devtools.send('HeapProfiler.collectGarbage')
      heap = (await devtools.send('Runtime.getHeapUsage')).usedSize
    }
    return { ...seen, clicks, heap }
  } finally {
    await context.close()
  }
}

/** What was seen, once two replies were answered. Asked for by plain calls: Playwright's own waiting brings a heap along. */
async function answered(tab: Page): Promise<Answered> {
  const until = Date.now() + PATIENCE
  while (Date.now() < until) {
    const seen = await tab.evaluate(() => window.bench.seen)
    const { readable, clickable, second } = seen
    if (seen.bytes > 0 && readable !== null && clickable !== null && second !== null)
      return { ...seen, readable, clickable, second }
    await new Promise(later => setTimeout(later, POLL))
  }
  throw new Error(`Two replies were not answered within ${PATIENCE / 1000} seconds.`)
}
