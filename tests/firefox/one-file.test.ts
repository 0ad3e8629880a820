import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import puppeteer, { type Browser, type Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { room } from '../../src/messages/en/room.ts'
import { ONE_FILE } from '../../src/screens/stage/file-name.ts'
import { findFirefox, NO_FIREFOX } from './firefox.ts'

const FILE = pathToFileURL(resolve('dist', ONE_FILE)).href
const PATIENCE = { timeout: 30_000, interval: 100 }
let browser: Browser

beforeAll(async () => {
  const executablePath = findFirefox()
  if (!executablePath) throw new Error(NO_FIREFOX)
  // Playwright's Firefox is its own; Debian's speaks WebDriver BiDi.
  browser = await puppeteer.launch({ browser: 'firefox', executablePath, headless: true })
})
afterAll(() => browser.close())
afterEach(async () => {
  for (const page of (await browser.pages()).slice(1)) await page.close()
})

/** The set-up of the room, from the file as somebody double-clicked it. */
async function setUp(before?: () => void): Promise<Page> {
  const page = await browser.newPage()
  if (before) await page.evaluateOnNewDocument(before)
  await page.goto(`${FILE}#/room/`)
  return page
}

/** Opens the wall by a click. */
async function wallOf(page: Page): Promise<Page> {
  const coming = new Promise<Page | null>(arrive =>
    browser.once('targetcreated', async target => arrive(await target.page())),
  )
  const [button] = await page
    .$$(`::-p-text(${room.setUp.open})`)
    .then(all =>
      Promise.all(
        all.map(async one => ((await one.evaluate(el => el.closest('button') !== null)) ? one : null)),
      ),
    )
    .then(all => all.flatMap(one => one ?? []))
  expect(button, 'a button that opens the wall').toBeDefined()
  await button?.click()
  const wall = await coming
  if (!wall) throw new Error('No window came.')
  return wall
}

const drawn = (page: Page) =>
  page.evaluate(() => ({
    n: Number(document.querySelector('[data-n]')?.getAttribute('data-n') ?? -1),
    step: document.querySelector('.wall')?.getAttribute('data-step') ?? null,
    words: [...document.querySelectorAll('.wall-top, .wall-middle')].map(part => part.textContent).join('\n'),
  }))

/** Both windows have taken in at least so much, and draw the same. */
async function agree(page: Page, wall: Page, least = 0): Promise<Awaited<ReturnType<typeof drawn>>> {
  await vi.waitFor(async () => {
    const [mine, theirs] = [await drawn(page), await drawn(wall)]
    expect(mine.n).toBeGreaterThanOrEqual(least)
    expect(theirs).toEqual(mine)
  }, PATIENCE)
  return drawn(wall)
}

describe('the one file from file:// in Firefox', () => {
  test.each([
    ['with both ways for windows to talk', undefined],
    [
      'where BroadcastChannel fails',
      () => {
        Reflect.deleteProperty(globalThis, 'BroadcastChannel')
      },
    ],
  ] as const)('a whole turn by clicker with two windows, %s', async (_, before) => {
    const page = await setUp(before)
    const wall = await wallOf(page)
    const steps = [(await agree(page, wall)).step]
    for (let n = 1; n <= 8; n++) {
      await (n % 2 === 0 ? page : wall).keyboard.press('PageDown')
      steps.push((await agree(page, wall, n)).step)
    }
    expect(steps).toEqual(['line', 'replies', 'pairs', 'vote', 'bars', 'discuss', 'again', 'both', 'line'])

    await wall.reload()
    const { n } = await agree(page, wall, 8)
    await page.reload()
    await agree(page, wall, n)
    await page.keyboard.press('PageDown')
    expect((await agree(page, wall, n + 1)).step).toBe('replies')
  })

  test('a conversation is played to a reply, and is there again after reloading', async () => {
    const page = await browser.newPage()
    await page.goto(`${FILE}#/s/customer-panel/`)
    await page.waitForSelector('.reply')
    await page.keyboard.press('1')
    const said = () =>
      page.evaluate(() => [...document.querySelectorAll('.speech')].map(part => part.textContent))
    await vi.waitFor(async () => expect(page.url()).toContain('#play/'), PATIENCE)
    const before = await said()
    await page.reload()
    await vi.waitFor(async () => expect(await said()).toEqual(before), PATIENCE)
  })
})
