import { existsSync, readdirSync } from 'node:fs'
import { chromium } from 'playwright-core'
import type { read } from '../../src/reply/read.ts'
import { findChromium, launchOptions } from '../browser/harness/chromium.ts'
import { serveSite } from '../browser/harness/site.ts'
import { HOSTILE } from './hostile.ts'
import { HOSTILE_RUNS, ROUNDS, type Said, WARM_UP } from './speed.ts'

/** Milliseconds, as measured inside a page of the built site. */
export interface InChromium {
  /** From asking for the reader's file until a first reply is read: network, unpacking, everything. */
  first: number
  /** Of each reply, its runs. */
  runs: number[][]
  /** Each hostile text's runs. */
  hostile: Record<string, number[]>
}

/**
 * Has the built reader read replies in a Chromium.
 *
 * @returns or why not, as a sentence.
 */
export async function inChromium(replies: readonly Said[], dist = 'dist'): Promise<InChromium | string> {
  const assets = `${dist}/assets`
  const chunk = existsSync(assets) ? readdirSync(assets).find(name => /^read-[\w-]+\.js$/.test(name)) : null
  if (!chunk) return `There is no built reader in ${assets}: run "npm run build" first.`
  const executable = findChromium()
  if (!executable) return 'There is no Chromium here.'
  const site = await serveSite(dist)
  const browser = await chromium.launch(launchOptions(executable))
  try {
    const page = await browser.newPage()
    // Only pages that are isolated have a clock finer than a tenth of a millisecond.
    await page.route('**/*', async route => {
      const response = await route.fetch()
      const isolated = {
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-embedder-policy': 'require-corp',
      }
      await route.fulfill({ response, headers: { ...response.headers(), ...isolated } })
    })
    await page.goto(site.url)
    // As text: the test runner puts something of its own in the place of an import.
    const first = await page.evaluate<number>(`(async () => {
      const start = performance.now()
      window.reader = await import('${site.url}assets/${chunk}')
      window.reader.read('No, I will not.')
      return performance.now() - start
    })()`)
    const rounds = { warm: WARM_UP, counted: ROUNDS, hostile: HOSTILE_RUNS }
    return { first, ...(await page.evaluate(measure, { replies, hostile: HOSTILE, rounds })) }
  } finally {
    // It may be asking for something yet.
    for (const page of browser.contexts().flatMap(one => one.pages()))
      await page.unrouteAll({ behavior: 'ignoreErrors' })
    await browser.close()
    await site.close()
  }
}

/** Runs in the page. */
function measure({
  replies,
  hostile,
  rounds,
}: {
  replies: readonly Said[]
  hostile: Record<string, string>
  rounds: { warm: number; counted: number; hostile: number }
}): Omit<InChromium, 'first'> {
  const { reader } = window as unknown as { reader: { read: typeof read } }
  const found: Omit<InChromium, 'first'> = { runs: replies.map(() => []), hostile: {} }
  for (let round = 0; round < rounds.warm + rounds.counted; round++)
    replies.forEach(({ words, boss }, i) => {
      const before = performance.now()
      reader.read(words, { boss })
      if (round >= rounds.warm) found.runs[i]?.push(performance.now() - before)
    })
  for (const [name, text] of Object.entries(hostile))
    found.hostile[name] = Array.from({ length: rounds.hostile }, () => {
      const before = performance.now()
      reader.read(text, { boss: text })
      return performance.now() - before
    })
  return found
}
