import { existsSync } from 'node:fs'
import { type BrowserContext, chromium } from 'playwright-core'
import { bench, describe } from 'vitest'
import { readConversation } from '../../src/conversation/record.ts'
import { byScenario } from '../../src/debrief/by-scenario.ts'
import { comeBack } from '../../src/debrief/come-back.ts'
import { looksAt } from '../../src/debrief/looked.ts'
import { movesMade } from '../../src/debrief/moves-made.ts'
import { endingsIn } from '../../src/debrief/reviews.ts'
import { stanceTimes } from '../../src/debrief/stance-times.ts'
import { findChromium, launchOptions } from '../browser/harness/chromium.ts'
import { serveSite } from '../browser/harness/site.ts'
import { FIRST, manyConversations, shipped } from '../debrief/many.ts'

/** Issue 5, must show 3: so many times as long, at most, may My practice take to open with 1,000 conversations as with 10. */
const BOUND = 1.5
const ROUNDS = 15
const WARM_UP = 2

const texts = (count: number) =>
  manyConversations(count).map(one => ({ id: one.id, text: JSON.stringify(one) }))

/** What opening comes to: what comes next, the moves and the stance over time; then the rest, further down. */
const MARKS = { opens: '.my-columns', whole: '.my-kept' }
type Times = Record<keyof typeof MARKS, number>

console.log(`\n${await inChromium()}\n`)

/** Opens the built page on two devices in turn, from the asking to the drawing. @returns the medians, or why there are none. */
async function inChromium(): Promise<string> {
  if (!existsSync('dist/my-practice/index.html'))
    return 'There is no built site in dist: "npm run bench" makes one first.'
  const executable = findChromium()
  if (!executable) return 'There is no Chromium here.'
  const site = await serveSite('dist')
  const browser = await chromium.launch(launchOptions(executable))
  try {
    const few = await deviceWith(await browser.newContext(), site.url, 10)
    const many = await deviceWith(await browser.newContext(), site.url, 1000)
    const found: { few: Times; many: Times }[] = []
    for (let round = 0; round < WARM_UP + ROUNDS; round++) {
      const both = { few: await open(few, site.url), many: await open(many, site.url) }
      if (round >= WARM_UP) found.push(both)
    }
    const lines = (['opens', 'whole'] as const).map(mark => {
      const [a, b] = [median(found.map(one => one.few[mark])), median(found.map(one => one.many[mark]))]
      const name = mark === 'opens' ? 'it opens' : 'all of it'
      return `  ${name.padEnd(12)}${a.toFixed(0).padStart(8)}${b.toFixed(0).padStart(8)}${(b / a).toFixed(2).padStart(8)}`
    })
    return [
      `My practice in Chromium, milliseconds from asking for the page, medians of ${ROUNDS}; at most ${BOUND} times as long:`,
      `  ${''.padEnd(12)}${'10'.padStart(8)}${'1,000'.padStart(8)}${'ratio'.padStart(8)}`,
      ...lines,
    ].join('\n')
  } finally {
    await browser.close()
    await site.close()
  }
}

async function deviceWith(context: BrowserContext, home: string, count: number): Promise<BrowserContext> {
  const page = await context.newPage()
  await page.goto(`${home}worth-it/`)
  await page.evaluate(all => {
    for (const { id, text } of all) localStorage.setItem(`front-foot/1/conversation/${id}`, text)
  }, texts(count))
  await page.close()
  await context.addInitScript(marks => {
    const seen: Record<string, number> = {}
    Object.assign(window, { seen })
    const look = () => {
      for (const [name, selector] of Object.entries(marks))
        if (!(name in seen) && document.querySelector(selector)) {
          seen[name] = Number.NaN
          // Drawn, not only in the tree.
          requestAnimationFrame(() =>
            setTimeout(() => {
              seen[name] = performance.now()
            }),
          )
        }
    }
    new MutationObserver(look).observe(document, { subtree: true, childList: true })
  }, MARKS)
  return context
}

async function open(device: BrowserContext, home: string): Promise<Times> {
  const page = await device.newPage()
  await page.goto(`${home}my-practice/`)
  await page.waitForFunction(() => {
    const { seen } = window as unknown as { seen: Partial<Times> }
    return Number(seen.opens) > 0 && Number(seen.whole) > 0
  })
  const seen = await page.evaluate(() => (window as unknown as { seen: Times }).seen)
  await page.close()
  return seen
}

function median(times: number[]): number {
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN
}

describe('1,000 conversations', () => {
  const stored = texts(1000)
  const conversations = stored.flatMap(({ text }) => readConversation(JSON.parse(text)) ?? [])
  const lookAll = () =>
    shipped.flatMap(scenario =>
      looksAt(
        scenario,
        conversations.filter(one => one.scenario === scenario.id && one.replies.length > 0),
      ),
    )
  const looked = lookAll()
  bench('read from their texts', () => {
    for (const { text } of stored) readConversation(JSON.parse(text))
  })
  bench('walked again', () => {
    lookAll()
  })
  bench('their moves, stances and scenarios', () => {
    movesMade(looked)
    stanceTimes(looked)
    byScenario(looked)
  })
  bench('when each scenario comes back', () => {
    for (const scenario of shipped) {
      const its = looked.filter(one => one.scenario === scenario)
      const now = FIRST + 500 * 86_400_000
      comeBack(scenario.id, endingsIn(its), { own: scenario.boss.temperament, day: null, now })
    }
  })
})
