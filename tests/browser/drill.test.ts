import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { english } from '../../src/messages/english.ts'
import { axeOnEach, type Looks } from './axe-again.ts'
import { noStorage } from './harness/no-storage.ts'
import { isReady, SIZES, visit } from './harness/visit.ts'
import { eventually, keyboard } from './person.ts'
import { focused, tabTo } from './tab.ts'

const { drill, home, aloud } = english
const PATH = 'drill/'
/** Words that no reader takes for anything else. */
const PUSH = 'No. I won’t do it.'
const NOTHING = '?! ...'

const DEVICES: Looks = [
  ['light', {}],
  ['dark', { theme: 'dark' }],
  ['forced colours', { forcedColors: true }],
  ['a phone', { size: 'phone' }],
  ['a low frame', { size: 'low' }],
]

const field = (page: Page) => page.getByRole('textbox', { name: drill.label })
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const heading = (page: Page) => page.locator('h2').first()
const inTheField = (page: Page) => page.evaluate(() => document.activeElement?.tagName === 'TEXTAREA')
/** How far the page can be scrolled sideways, in pixels. */
const sideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

async function begin(page: Page): Promise<void> {
  await button(page, drill.begin).click()
  await field(page).waitFor()
}
async function say(page: Page, words: string): Promise<void> {
  await field(page).fill(words)
  await field(page).press('Enter')
  await page.getByRole('article').waitFor()
}

describe('the drill', () => {
  test('home leads there; a whole round by keyboard alone, and another', async () => {
    const { page } = await visit('')
    await keyboard.follow(page, home.doors.drill.name)
    await page.waitForURL(/\/drill\/$/)
    await isReady(page)
    await tabTo(page, drill.begin)
    await page.keyboard.press('Enter')
    for (let n = 1; n <= 10; n++) {
      await eventually(() => page.locator('h1').textContent()).toContain(drill.count(n, 10))
      await eventually(() => inTheField(page)).toBe(true)
      await page.keyboard.type(PUSH)
      await page.keyboard.press('Enter')
      // The reading has the focus, and the way on is the next stop.
      await eventually(() => page.evaluate(() => document.activeElement?.id)).toBe('result-h')
      await page.keyboard.press('Tab')
      expect(await focused(page)).toBe(n < 10 ? drill.result.next : drill.result.last)
      await page.keyboard.press('Enter')
    }
    await eventually(() => focused(page)).toBe(drill.end.heading)
    await tabTo(page, drill.end.again)
    await page.keyboard.press('Enter')
    await eventually(() => inTheField(page)).toBe(true)
  })

  test('what was said can be said again in another way', async () => {
    const { page } = await visit(PATH)
    await begin(page)
    await say(page, NOTHING)
    await button(page, drill.result.again).click()
    await eventually(() => field(page).inputValue()).toBe(NOTHING)
    await say(page, PUSH)
    await button(page, drill.result.show).click()
    expect(await page.locator('.alone-example').isVisible()).toBe(true)
  })

  test('[K3] no word that is typed is kept or sent; how often a move came is', async () => {
    const { page, requests } = await visit(PATH)
    await begin(page)
    await say(page, `${PUSH} Marmalade.`)
    await button(page, drill.result.next).click()
    // The tally, and since when something is kept.
    const keys = ['front-foot/1/drill', 'front-foot/1/memo']
    await eventually(() => page.evaluate(() => Object.keys(localStorage).sort())).toEqual(keys)
    const kept = await page.evaluate(() => Object.entries(localStorage).join())
    expect(kept).toMatch(/front-foot\/1\/drill,[^/]*"restate":\{"asked":1/)
    expect(kept).not.toContain('armalade')
    expect(requests.map(request => `${request.url()} ${request.postData()}`).join()).not.toContain('armalade')
    await page.reload()
    await eventually(() => page.getByRole('complementary').textContent()).toContain(drill.plan.soFar)
  })

  test('[K2] blocked storage stops nothing, and is told of', async () => {
    const { page } = await visit(PATH, {
      before: noStorage,
    })
    expect(await page.getByText(drill.trouble.blocked).count()).toBe(1)
    await begin(page)
    await say(page, PUSH)
    await button(page, drill.stop).click()
    await eventually(() => page.locator('h1').textContent()).toBe(drill.end.heading)
  })

  test('neither the reader nor the lines come with the page; both come when they are needed', async () => {
    const { page, requests } = await visit(PATH)
    const asked = (from: number) => requests.slice(from).map(request => new URL(request.url()).pathname)
    const first = asked(0)
    expect(first.filter(file => /\/(?:read|into-field|voice|replay)-/.test(file))).toEqual([])
    await begin(page)
    const lines = () => asked(first.length).filter(file => /\/drill-[\w-]+\.js$/.test(file))
    expect(lines()).toHaveLength(1)
    expect(first).not.toContain(lines()[0])
    await eventually(() => asked(first.length).join(' ')).toMatch(/\/read-[\w-]+\.js/)
  })

  test('the reader that does not come is told of at the field, and can be tried again', async () => {
    const { page, complaints } = await visit(PATH)
    let offline = true
    await page.route(/\/read-[\w-]+\.js/, route => (offline ? route.abort() : route.continue()))
    await begin(page)
    await field(page).fill(PUSH)
    await field(page).press('Enter')
    await eventually(() => page.getByText(drill.unread).count()).toBe(1)
    expect(await field(page).inputValue()).toBe(PUSH)
    offline = false
    await say(page, PUSH)
    complaints.length = 0
  })

  test('axe finds nothing, on a device of any kind', async () => {
    const { page } = await visit(PATH)
    expect(await axeOnEach(page, DEVICES), 'before').toEqual([])
    await begin(page)
    await page.getByRole('button', { name: aloud.speak }).waitFor()
    expect(await axeOnEach(page, DEVICES), 'a line').toEqual([])
    await button(page, 'Say it').click()
    expect(await axeOnEach(page, DEVICES), 'nothing typed').toEqual([])
    await say(page, NOTHING)
    expect(await axeOnEach(page, DEVICES), 'unclear').toEqual([])
    await button(page, drill.result.again).click()
    await say(page, PUSH)
    await button(page, drill.result.show).click()
    expect(await axeOnEach(page, DEVICES), 'read').toEqual([])
    await button(page, drill.stop).click()
    await eventually(() => page.locator('h1').textContent()).toBe(drill.end.heading)
    expect(await axeOnEach(page, DEVICES), 'the end').toEqual([])
  })

  test.each(Object.keys(SIZES) as (keyof typeof SIZES)[])(
    'the boss’s line and the field are seen together, and nothing scrolls sideways: %s',
    async size => {
      const { page } = await visit(PATH, { size })
      await begin(page)
      for (let n = 0; n < 10; n++) {
        const { height } = SIZES[size]
        const line = await page.locator('.alone-line').boundingBox()
        const box = await field(page).boundingBox()
        expect(line?.y, 'the line is not scrolled away').toBeGreaterThanOrEqual(0)
        expect((box?.y ?? 0) + (box?.height ?? 0), 'the field is there').toBeLessThanOrEqual(height)
        expect(await sideways(page)).toBe(0)
        await button(page, drill.skip).click()
      }
      await eventually(() => page.locator('h1').textContent()).toBe(drill.end.heading)
      expect(await sideways(page)).toBe(0)
    },
  )

  test('a text of 100,000 characters is cut, and said to be', async () => {
    const { page } = await visit(PATH)
    await begin(page)
    await field(page).fill('No. '.repeat(25_000))
    await eventually(() => page.getByRole('status').allTextContents()).toContainEqual(
      english.stage.box.cut('20,000'),
    )
    await field(page).press('Enter')
    await eventually(() => heading(page).textContent()).not.toBe('')
    await page.getByRole('article').waitFor()
    expect(await sideways(page)).toBe(0)
  })
})
