import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { english } from '../../src/messages/english.ts'
import { axeFindings } from './harness/axe.ts'
import { type Device, SIZES, visit } from './harness/visit.ts'

const { worthIt, checkYourself, home: homeWords } = english
const { line, months } = worthIt.questions

const DEVICES: readonly (readonly [string, Device])[] = [
  ['light', {}],
  ['dark', { theme: 'dark' }],
  ['forced colours', { forcedColors: true }],
  ['a phone', { size: 'phone' }],
]

/** How far the page can be scrolled sideways, in pixels. */
const sideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

/** Goes on with Tab until something with this text, label or value has the focus. */
async function tabTo(page: Page, wanted: string): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press('Tab')
    const at = await page.evaluate(() => {
      const here = document.activeElement
      const group = here?.closest('fieldset')?.querySelector('legend')?.textContent
      return [here?.textContent, group].map(text => text?.trim())
    })
    if (at.includes(wanted)) return
  }
  throw new Error(`Tab does not lead to "${wanted}".`)
}

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

  test.each(DEVICES)('axe finds nothing, before and after: %s', async (_, device) => {
    const { page } = await visit('worth-it/', device)
    expect(await axeFindings(page)).toEqual([])
    await page.getByRole('button', { name: worthIt.show }).click()
    expect(await axeFindings(page)).toEqual([])
    await page.getByRole('radio', { name: line.choices.yes }).check()
    await page.getByRole('button', { name: worthIt.show }).click()
    expect(await axeFindings(page)).toEqual([])
  })

  test.each(Object.keys(SIZES) as (keyof typeof SIZES)[])('nothing scrolls sideways: %s', async size => {
    const { page } = await visit('worth-it/', { size })
    await page.getByRole('radio', { name: line.choices.yes }).check()
    await page.getByRole('button', { name: worthIt.show }).click()
    expect(await sideways(page)).toBe(0)
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

  test.each(DEVICES)('axe finds nothing, before and after: %s', async (_, device) => {
    const { page } = await visit('check-yourself/', device)
    expect(await axeFindings(page)).toEqual([])
    await answerAll(page)
    expect(await axeFindings(page)).toEqual([])
  })

  test.each(Object.keys(SIZES) as (keyof typeof SIZES)[])('nothing scrolls sideways: %s', async size => {
    const { page } = await visit('check-yourself/', { size })
    await answerAll(page)
    expect(await sideways(page)).toBe(0)
  })

  async function answerAll(page: Page): Promise<void> {
    for (const group of await page.locator('fieldset.question').all())
      await group.locator('input').nth(1).check()
    for (const button of await page.getByRole('button', { name: checkYourself.show }).all())
      await button.click()
    expect(await page.locator('.result').count()).toBe(2)
  }
})
