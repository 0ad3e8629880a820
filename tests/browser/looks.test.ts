import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { axeAgain } from './axe-again.ts'
import { SIZES } from './harness/visit.ts'
import { sideways, smallTargets } from './measure.ts'
import { onOnePage } from './one-page.ts'
import { answersFirst, keyboard, mouse } from './person.ts'
import { opener, PAGE, scenario, told, words } from './scenes.ts'

const { practice, nowAndThen } = words

/** Every state of a screen that looks different, by how one comes to it. */
const screens: [string, (page: Page) => Promise<void>, string?][] = [
  ['home', async () => {}, ''],
  ['practice before a reply', async () => {}],
  ['practice after a lead', page => mouse.say(page, opener('restate').words)],
  ['practice after a push', page => mouse.say(page, opener('refuse').words)],
  ['practice after a roll-over', page => mouse.say(page, opener('give-in').words)],
  [
    'practice with a reply tried before',
    async page => {
      await mouse.say(page, opener('refuse').words)
      await page.keyboard.press('z')
      await page.getByText(words.stage.reply.tried, { exact: true }).waitFor()
    },
  ],
  [
    'practice with the menu open',
    async page => {
      await mouse.say(page, opener('refuse').words)
      await mouse.press(page, practice.coachingIs.each)
      await page.getByRole('dialog').waitFor()
    },
  ],
  ['practice at its end', page => playToEnd(page, 'slice')],
  [
    'the debrief with its question',
    async page => {
      await playToEnd(page, 'slice')
      await mouse.follow(page, nowAndThen.ended.lookBack)
      await page.getByRole('button', { name: words.turning.see }).waitFor()
    },
  ],
  [
    'the debrief',
    async page => {
      await playToEnd(page, 'slice')
      await mouse.follow(page, nowAndThen.ended.lookBack)
      await page.getByRole('heading', { name: scenario.outcomes.slice?.title ?? '' }).waitFor()
      await answersFirst(page)
    },
  ],
  [
    'the debrief of a poor ending',
    async page => {
      await playToEnd(page, 'damaged')
      await mouse.follow(page, nowAndThen.ended.lookBack)
      await page.getByRole('heading', { name: scenario.outcomes.damaged?.title ?? '' }).waitFor()
      await page.getByRole('button', { name: new RegExp(`^${words.turning.reply(2)}`) }).click()
      await page.locator('.turned .answer').waitFor()
    },
  ],
]

/** Each shown as its theme is really chosen: by the device, or in the page. */
const themes: [string, (page: Page) => Promise<void>][] = [
  ['light', page => shows(page, 'system', { colorScheme: 'light' })],
  ['dark', page => shows(page, 'system', { colorScheme: 'dark' })],
  ['contrast', page => shows(page, 'contrast', {})],
  ['projector', page => shows(page, 'projector', {})],
  ['forced colours', page => shows(page, 'system', { forcedColors: 'active' })],
]

const sizes = [SIZES.phone, SIZES.low, SIZES.desk]

const opens = onOnePage()

describe('in each frame and theme axe finds nothing, nothing scrolls sideways, every target is 44 px', () => {
  test.each(screens)('%s', async (_, comeTo, path = PAGE) => {
    const page = await opens(path)
    await comeTo(page)
    const found: string[] = []
    for (const size of sizes) {
      await page.setViewportSize(size)
      const at = `${size.width}×${size.height}`
      found.push(...(await sideways(page)).map(one => `${at} goes sideways: ${one}`))
      found.push(...(await smallTargets(page)).map(one => `${at} small target: ${one}`))
      for (const [theme, show] of themes) {
        await show(page)
        found.push(...(await axeAgain(page)).map(one => `${at} ${theme}: ${one}`))
      }
    }
    expect(found).toEqual([])
  })
})

async function playToEnd(page: Page, file: string): Promise<void> {
  for (const { you } of told(file).scenes) await keyboard.say(page, you)
  await page.getByRole('heading', { name: nowAndThen.ended.heading }).waitFor()
}

/** As the switch at the foot does it, which some frames leave out. */
async function shows(
  page: Page,
  theme: string,
  media: { colorScheme?: 'light' | 'dark'; forcedColors?: 'active' },
) {
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none', reducedMotion: 'reduce', ...media })
  await page.evaluate(name => {
    if (name === 'system') delete document.documentElement.dataset.theme
    else document.documentElement.dataset.theme = name
  }, theme)
}
