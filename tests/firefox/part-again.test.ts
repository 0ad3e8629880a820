import puppeteer, { type Browser, type Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { pages } from '../../src/messages/en/pages.ts'
import { english } from '../../src/messages/english.ts'
import { type Site, serveSite } from '../browser/harness/site.ts'
import { PAGE, told, UNMISTAKABLE } from '../browser/scenes.ts'
import { findFirefox, NO_FIREFOX } from './firefox.ts'

const { nowAndThen, practice, debrief } = english
const PATIENCE = { timeout: 30_000, interval: 100 }
let browser: Browser
let site: Site
/** What the network does not bring for now. */
let lost: RegExp | null
let page: Page

beforeAll(async () => {
  const executablePath = findFirefox()
  if (!executablePath) throw new Error(NO_FIREFOX)
  browser = await puppeteer.launch({ browser: 'firefox', executablePath, headless: true })
  site = await serveSite('dist', undefined, path => lost?.test(path) ?? false)
})
afterAll(async () => {
  await browser.close()
  await site.close()
})
beforeEach(async () => {
  lost = null
  page = await browser.newPage()
})
afterEach(() => page.close())

const text = () => page.evaluate(() => document.getElementById('root')?.textContent ?? '')
const shows = (what: string) => vi.waitFor(async () => expect(await text()).toContain(what), PATIENCE)

/** Says a written reply by its key, once it is there. */
async function say(words: string): Promise<void> {
  const place = () =>
    page.evaluate(
      sought =>
        [...document.querySelectorAll('.reply .words')].findIndex(one => one.textContent?.includes(sought)),
      words,
    )
  await vi.waitFor(async () => expect(await place()).toBeGreaterThanOrEqual(0), PATIENCE)
  await page.keyboard.press(String((await place()) + 1) as '1')
}

/** Firefox asks once only for a module under the same address, whatever the network does later. */
describe('a part that did not come, in Firefox', () => {
  test('the debrief is there once the network is', async () => {
    await page.goto(site.url + PAGE)
    await page.waitForSelector('.reply')
    lost = /\/debrief-screen-.*\.js/
    for (const { you } of told('slice').scenes) await say(you)
    await shows(nowAndThen.ended.lookBack)
    await page.locator(`::-p-text(${nowAndThen.ended.lookBack})`).click()
    await shows(pages.stopped.heading)
    lost = null
    await page.keyboard.press('Enter')
    await shows(debrief.ended)
  })

  test('what a part brings along is there once the page is begun anew', async () => {
    await page.goto(site.url + PAGE)
    await page.waitForSelector('.reply')
    lost = /\/score-[\w-]+\.js$/
    for (const { you } of told('slice').scenes) await say(you)
    await shows(nowAndThen.ended.lookBack)
    await page.locator(`::-p-text(${nowAndThen.ended.lookBack})`).click()
    await shows(pages.stopped.heading)
    lost = null
    await vi.waitFor(async () => {
      await page.keyboard.press('Enter')
      expect(await text()).toContain(debrief.ended)
    }, PATIENCE)
  })

  test('what reads typed words is there once the network is', async () => {
    lost = /\/read-/
    await page.goto(site.url + PAGE)
    await page.waitForSelector('.reply')
    await vi.waitFor(async () => {
      await page.keyboard.press('0')
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA')
    }, PATIENCE)
    await page.keyboard.type(UNMISTAKABLE['push-back'])
    await page.keyboard.press('Enter')
    await shows(practice.own.failed)
    lost = null
    await page.keyboard.press('Enter')
    await shows(practice.note.heading['push-back'])
  })
})
