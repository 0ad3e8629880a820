import type { Browser, Frame, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readResume } from '../../src/lms/resume.ts'
import { embed as words } from '../../src/messages/en/embed.ts'
import { type Built, buildEmbedded, frameIn, opens } from './embedded.ts'
import { wholeBrowser } from './harness/chromium.ts'
import { called, committed, lmsPage, plays, type Version } from './lms-page.ts'
import { eventually } from './person.ts'
import { scenario, told } from './scenes.ts'

const play = told('slice')
const VERSIONS: readonly Version[] = ['scorm12', 'scorm2004']

let built: Built
let after = ''
beforeAll(async () => {
  built = await buildEmbedded()
  after = built.page(
    'after.html',
    '<!doctype html><html lang="en"><head><link rel="icon" href="data:,"><title>After</title></head></html>',
  )
})
afterAll(() => built.close())

/** What the course was left with, read from another page of its origin. */
async function left(page: Page) {
  if (page.url() !== after) await page.goto(after)
  const ended = await called(page, 'Terminate')
  return {
    ended: ended.map(({ answer, code }) => `${answer} ${code}`),
    replies: await repliesIn(page),
    exit: (await committed(page, 'cmi.core.exit')) || (await committed(page, 'cmi.exit')),
  }
}

async function repliesIn(page: Page): Promise<number> {
  const kept = readResume(await committed(page, 'cmi.suspend_data'))
  return kept?.conversations[0]?.replies.length ?? 0
}

/** Tells a frame that its tab was hidden, or is shown again: headless browsers show every tab. */
function tabIs(frame: Frame, state: 'hidden' | 'visible'): Promise<void> {
  return frame.evaluate(state => {
    Object.defineProperty(document, 'visibilityState', { value: state, configurable: true })
    document.dispatchEvent(new Event('visibilitychange'))
  }, state)
}

/** Playwright does not find the frames of a page that came back; the page does. */
function presses(page: Page, selector: string, words: string): Promise<void> {
  return page.evaluate(
    ([selector, words]) => {
      const inside = document.querySelector('iframe')?.contentDocument
      const all = [...(inside?.querySelectorAll<HTMLElement>(selector) ?? [])]
      const found = all.find(one => one.textContent?.includes(words))
      if (!found) throw new Error(`There is no “${words}”.`)
      found.click()
    },
    [selector, words] as const,
  )
}

const ONCE = { ended: ['true 0'], replies: 2, exit: 'suspend' }

describe.each(VERSIONS)('%s: the session is finished exactly once', version => {
  const ways: Record<string, (page: Page, frame: Frame) => Promise<unknown>> = {
    'by the button, and the page goes after it': async (_, frame) => {
      await frame.getByRole('button', { name: words.leave.button }).click()
      await frame.getByText(words.leave.left).waitFor()
    },
    'as the LMS goes to another page': page => page.goto(after),
    'as the LMS takes the frame away': page =>
      page.evaluate(() => document.querySelector('iframe')?.remove()),
    'as the frame goes to another page': async (page, frame) => {
      await Promise.all([
        page.waitForEvent('framenavigated'),
        frame.evaluate(to => location.assign(to), after.replace('lms.html', 'after.html')),
      ])
    },
    'as the tab is hidden and then closed': async (page, frame) => {
      await tabIs(frame, 'hidden')
      expect(await called(page, 'Terminate')).toEqual([])
      await page.goto(after)
    },
  }

  test.each(Object.entries(ways))('%s', async (_, goes) => {
    const page = await opens(lmsPage(built, version, [scenario]))
    const frame = await frameIn(page)
    await plays(frame, play.scenes.slice(0, 2))
    await eventually(() => repliesIn(page)).toBe(2)
    await goes(page, frame)
    expect(await left(page)).toEqual(ONCE)
  })

  test('a tab that is hidden tells what waits and ends nothing; shown again, it goes on', async () => {
    const page = await opens(lmsPage(built, version, [scenario]))
    const frame = await frameIn(page)
    await plays(frame, play.scenes.slice(0, 1))
    await page.evaluate(() => Object.assign(window, { refuses: true }))
    await plays(frame, play.scenes.slice(1, 2))
    await frame.locator('.embed-says[data-amiss]').waitFor()
    expect(await repliesIn(page)).toBe(1)
    // On the spot: a hidden tab has no later.
    await page.evaluate(() => Object.assign(window, { refuses: false }))
    await tabIs(frame, 'hidden')
    expect(await repliesIn(page)).toBe(2)
    const commits = (await called(page, 'Commit')).length
    await tabIs(frame, 'visible')
    await tabIs(frame, 'hidden')
    await tabIs(frame, 'visible')
    // Nothing new, nothing sent.
    expect(await called(page, 'Commit')).toHaveLength(commits)
    await plays(frame, play.scenes.slice(2, 3))
    await eventually(() => repliesIn(page)).toBe(3)
    expect(await called(page, 'Terminate')).toEqual([])
    expect(await left(page)).toEqual({ ...ONCE, replies: 3 })
  })
})

describe('the back-forward cache', () => {
  let browser: Browser
  beforeAll(async () => {
    // Playwright switches it off for every browser that it starts, unless told not to.
    browser = await wholeBrowser({ ignoreDefaultArgs: ['--disable-back-forward-cache'] })
  })
  afterAll(() => browser.close())

  test.each(VERSIONS)(
    '%s: a page that goes there and comes back goes on, and is finished once',
    async version => {
      const page = await browser.newPage()
      await page.goto(lmsPage(built, version, [scenario]))
      await page.evaluate(() => {
        addEventListener('pageshow', ({ persisted }) => Object.assign(window, { persisted }))
      })
      const frame = await frameIn(page)
      await plays(frame, play.scenes.slice(0, 2))
      await eventually(() => repliesIn(page)).toBe(2)
      await page.goto(after)
      expect(await called(page, 'Terminate')).toEqual([])
      expect(await repliesIn(page)).toBe(2)
      // Nothing loads: it is there as it was.
      await page.goBack({ waitUntil: 'commit' })
      expect(await page.evaluate(() => (window as { persisted?: boolean }).persisted)).toBe(true)
      await presses(page, '.reply', play.scenes[2]?.you ?? '')
      await eventually(() => repliesIn(page)).toBe(3)
      expect(await called(page, 'Terminate')).toEqual([])
      await presses(page, '.embed-leave button', words.leave.button)
      await eventually(() => called(page, 'Terminate')).toHaveLength(1)
      expect(await left(page)).toEqual({ ...ONCE, replies: 3 })
      await page.close()
    },
  )
})
