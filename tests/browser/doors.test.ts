import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { english } from '../../src/messages/english.ts'
import { axeFindings } from './harness/axe.ts'
import { SIZES, visit } from './harness/visit.ts'
import { tabUntil } from './tab.ts'

const { worthIt, checkYourself, home: homeWords } = english
const { line, months } = worthIt.questions

/** Ways to see a page, each over the one before. */
const LOOKS: readonly (readonly [string, { theme?: 'light' | 'dark'; forced?: true; size?: 'phone' }])[] = [
  ['light', {}],
  ['dark', { theme: 'dark' }],
  ['forced colours', { forced: true }],
  ['a phone', { size: 'phone' }],
]

/** What axe finds in each of them: the page stays, what it is seen with changes. */
async function foundInAll(page: Page): Promise<string[]> {
  const found: string[] = []
  for (const [name, { theme = 'light', forced, size = 'desk' }] of LOOKS) {
    await page.emulateMedia({ colorScheme: theme, forcedColors: forced ? 'active' : 'none' })
    await page.setViewportSize(SIZES[size])
    await page.evaluate(() => new Promise(done => requestAnimationFrame(() => setTimeout(done, 0))))
    found.push(...(await axeFindings(page)).map(one => `${name}: ${one}`))
  }
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' })
  await page.setViewportSize(SIZES.desk)
  return found
}

/** The sizes at which the page scrolls sideways, and by how much. */
async function sidewaysInAll(page: Page): Promise<string[]> {
  const found: string[] = []
  for (const [name, size] of Object.entries(SIZES)) {
    await page.setViewportSize(size)
    const pixels = await sideways(page)
    if (pixels !== 0) found.push(`${name}: ${pixels}`)
  }
  return found
}

/** How far the page can be scrolled sideways, in pixels. */
const sideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

/** Of each its text and that of its group. */
const textsOf = (elements: readonly Element[]) =>
  elements.map(one =>
    [one.textContent, one.closest('fieldset')?.querySelector('legend')?.textContent]
      .map(text => text?.trim())
      .join('\n'),
  )

/** Goes on with Tab until something has the focus that has this for its text, or its group has. */
const tabTo = (page: Page, wanted: string) =>
  tabUntil(page, wanted, here => here.split('\n').includes(wanted), textsOf)

const focusedText = (page: Page) => page.evaluate(() => document.activeElement?.textContent)

describe('is this one worth it', () => {
  test('home leads there; by keyboard alone it ends, with the focus on the result, and leads back', async () => {
    const { page, home } = await visit('', { size: 'phone' })
    await tabTo(page, homeWords.doors['worth-it'].name)
    await page.keyboard.press('Enter')
    await page.waitForURL(`${home}worth-it/`)
    await page.waitForLoadState('networkidle')
    await tabTo(page, line.legend)
    await page.keyboard.press('Space')
    await page.keyboard.press('Tab')
    await page.keyboard.press('ArrowUp')
    expect(await page.getByRole('radio', { name: months.choices.no }).isChecked()).toBe(true)
    await tabTo(page, worthIt.show)
    await page.keyboard.press('Enter')
    expect(await focusedText(page)).toBe(worthIt.verdicts.follow.heading)
    expect(await page.getByRole('heading', { name: worthIt.verdicts.follow.heading }).isVisible()).toBe(true)
    await page.getByRole('link', { name: worthIt.shelf, exact: true }).click()
    await page.waitForURL(`${home}#shelf`)
  })

  test('what it offers to practise is there', async () => {
    const { page } = await visit('worth-it/')
    await page.getByRole('radio', { name: line.choices.no, exact: true }).check()
    await page.getByRole('radio', { name: months.choices.yes }).check()
    await page.getByRole('radio', { name: worthIt.questions.whose.choices.ours }).check()
    await page.getByRole('button', { name: worthIt.show }).click()
    await page.locator('.practise a').first().click()
    await page.waitForURL(/\/s\/[a-z0-9-]+\/$/)
    expect(await page.locator('h1').count()).toBe(1)
  })

  test('axe finds nothing, before and after, in light, dark, forced colours and on a phone; nothing scrolls sideways', async () => {
    const { page } = await visit('worth-it/')
    expect(await foundInAll(page)).toEqual([])
    await page.getByRole('button', { name: worthIt.show }).click()
    expect(await foundInAll(page)).toEqual([])
    await page.getByRole('radio', { name: line.choices.yes }).check()
    await page.getByRole('button', { name: worthIt.show }).click()
    expect(await foundInAll(page)).toEqual([])
    expect(await sidewaysInAll(page)).toEqual([])
  })

  test('nothing is kept, and nothing of it asked for elsewhere', async () => {
    const { page } = await visit('worth-it/')
    await page.getByRole('radio', { name: line.choices.yes }).check()
    await page.getByRole('button', { name: worthIt.show }).click()
    expect(await page.evaluate(() => localStorage.length)).toBe(0)
    expect(page.url()).toMatch(/\/worth-it\/$/)
  })

  test('it says its questions before any script runs', async () => {
    const { page } = await visit('worth-it/', { script: false })
    expect(await page.locator('fieldset.question').count()).toBe(4)
    expect(await page.title()).toBe(`${worthIt.heading} · Front Foot`)
  })
})

describe('check yourself', () => {
  const { pushPull, people } = checkYourself
  const firstMoment = pushPull.directions.boss.moments.news
  const lives = people.questions.lives

  test('by keyboard alone, both checks', async () => {
    const { page, home } = await visit('')
    await tabTo(page, homeWords.doors['check-yourself'].name)
    await page.keyboard.press('Enter')
    await page.waitForURL(`${home}check-yourself/`)
    await page.waitForLoadState('networkidle')
    await tabTo(page, firstMoment.legend)
    await page.keyboard.press('Space')
    await tabTo(page, checkYourself.show)
    await page.keyboard.press('Enter')
    expect(await focusedText(page)).toBe(pushPull.result)
    expect(await page.getByText(pushPull.leans.boss.push.is).isVisible()).toBe(true)
    await tabTo(page, lives.legend)
    await page.keyboard.press('ArrowRight')
    await tabTo(page, checkYourself.show)
    await page.keyboard.press('Space')
    expect(await focusedText(page)).toBe(people.result)
    expect(await page.getByText(lives.partly).isVisible()).toBe(true)
    expect(await page.evaluate(() => localStorage.length)).toBe(0)
  })

  test('axe finds nothing, before and after, in light, dark, forced colours and on a phone; nothing scrolls sideways', async () => {
    const { page } = await visit('check-yourself/')
    expect(await foundInAll(page)).toEqual([])
    await answerAll(page)
    expect(await foundInAll(page)).toEqual([])
    expect(await sidewaysInAll(page)).toEqual([])
  })

  async function answerAll(page: Page): Promise<void> {
    for (const group of await page.locator('fieldset.question').all())
      await group.locator('input').nth(1).check()
    for (const button of await page.getByRole('button', { name: checkYourself.show }).all())
      await button.click()
    expect(await page.locator('.result').count()).toBe(2)
  }
})
