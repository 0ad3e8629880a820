import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { english } from '../../src/messages/english.ts'
import { ledThroughout, manyConversations, shipped } from '../debrief/many.ts'
import { axeOnEach, type Looks } from './axe-again.ts'
import { axeFindings } from './harness/axe.ts'
import { isReady, SIZES, visit } from './harness/visit.ts'
import { sideways, smallTargets } from './measure.ts'
import { keyboard } from './person.ts'
import { scenario } from './scenes.ts'

const { myPractice: words, home: homeWords, stage, practice } = english
const PATH = 'my-practice/'
const DAY = 86_400_000

const DEVICES: Looks = [
  ['light', {}],
  ['dark', { theme: 'dark' }],
  ['forced colours', { forcedColors: true }],
  ['a phone', { size: 'phone' }],
  ['a dark phone', { size: 'phone', theme: 'dark' }],
]

/** So many conversations, the last of them played an hour ago, and a real conversation tomorrow, if wanted. */
async function keeps(page: Page, count: number, real = false): Promise<void> {
  const all = manyConversations(count)
  const shift = Date.now() - DAY / 24 - Math.max(...all.map(({ startedAt }) => startedAt))
  const texts = all.map(one => ({
    id: one.id,
    text: JSON.stringify({
      ...one,
      startedAt: one.startedAt + shift,
      replies: one.replies.map(said => ({ ...said, at: said.at + shift })),
    }),
  }))
  await page.evaluate(
    ([texts, real]) => {
      for (const { id, text } of texts) localStorage.setItem(`front-foot/1/conversation/${id}`, text)
      if (!real) return
      const tomorrow = new Date()
      tomorrow.setDate(tomorrow.getDate() + 1)
      const [year, month, date] = [tomorrow.getFullYear(), tomorrow.getMonth() + 1, tomorrow.getDate()]
      const day = [year, String(month).padStart(2, '0'), String(date).padStart(2, '0')].join('-')
      const card = { lines: [], plan: { ifBoss: '', thenI: '' }, day, changedAt: 1 }
      localStorage.setItem('front-foot/1/cards', JSON.stringify({ format: 1, cards: { 'all-push': card } }))
    },
    [texts, real] as const,
  )
  await page.reload()
  await isReady(page)
  await page.getByRole('heading', { name: words.list.heading }).waitFor()
}

const openAll = async (page: Page) => {
  const shut = page.locator('.my-practice [aria-expanded="false"]')
  while ((await shut.count()) > 0) await shut.first().click()
}

describe('nothing kept', () => {
  test('it invites, axe finds nothing, nothing goes sideways, on a device of any kind', async () => {
    const { page } = await visit(PATH)
    await page.getByRole('link', { name: /^Start with / }).waitFor()
    expect(await axeOnEach(page, DEVICES)).toEqual([])
    expect(await sideways(page)).toEqual([])
    await page.setViewportSize(SIZES.phone)
    expect(await sideways(page)).toEqual([])
    expect(await page.title()).toBe(words.page.title)
  })

  test('before any script runs it says what it is', async () => {
    const { page } = await visit(PATH, { script: false })
    expect(await page.locator('h1').textContent()).toBe(words.heading)
    expect(await page.getByText(words.empty.heading).count()).toBe(0)
  })

  test('[K2] storage that throws at every call: it invites all the same, and says so', async () => {
    const { page } = await visit(PATH, {
      before: () => {
        Object.defineProperty(window, 'localStorage', {
          get() {
            throw new DOMException('no', 'SecurityError')
          },
        })
      },
    })
    await page.getByText(words.blocked).waitFor()
    expect(await page.getByText(words.empty.heading).isVisible()).toBe(true)
    expect(await axeFindings(page)).toEqual([])
  })
})

describe('something kept', () => {
  test('axe finds nothing, shut and open, on a device of any kind; in each frame nothing goes sideways, and every target is 44 px', async () => {
    const { page } = await visit(PATH)
    await keeps(page, 60, true)
    expect(await axeOnEach(page, DEVICES)).toEqual([])
    await openAll(page)
    expect(await page.locator('.my-table').count()).toBe(2)
    const found = await axeOnEach(page, DEVICES)
    for (const [name, size] of Object.entries(SIZES)) {
      await page.setViewportSize(size)
      found.push(...(await sideways(page)).map(one => `${name} goes sideways: ${one}`))
      found.push(...(await smallTargets(page)).map(one => `${name} small target: ${one}`))
    }
    await page.setViewportSize(SIZES.phone)
    await page.evaluate(() => {
      document.documentElement.dir = 'rtl'
    })
    found.push(...(await sideways(page)).map(one => `from right to left: ${one}`))
    expect(found).toEqual([])
  })

  test('by keyboard alone: from home, through a table and the list, to a harder boss', async () => {
    const { page, home } = await visit('')
    await keepsAtHome(page)
    await keyboard.follow(page, homeWords.myPractice)
    await page.waitForURL(`${home}${PATH}`)
    await isReady(page)
    await page.getByRole('heading', { name: words.list.heading }).waitFor()
    const table = page.getByRole('button', { name: words.moves.table }).first()
    await table.focus()
    await page.keyboard.press('Enter')
    expect(await page.locator('.my-table').isVisible()).toBe(true)
    const more = page.getByRole('button', { name: /^Show \d+ more$/ })
    await more.focus()
    await page.keyboard.press('Space')
    expect(
      await page.evaluate(() => document.activeElement?.closest('li')?.previousElementSibling !== null),
    ).toBe(true)
    // The boss who was played last was steady, and it went well three times.
    await page.locator('.my-next [aria-expanded="false"]').focus()
    await page.keyboard.press('Enter')
    const offer = page.locator('.my-offer', { hasText: scenario.title })
    await offer.getByRole('link').focus()
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/s\/customer-panel\//)
    await isReady(page)
    const boss = page.getByRole('radio', { name: stage.temperaments.hurried.name })
    await boss.waitFor()
    expect(await boss.isChecked()).toBe(true)
    expect(await page.getByRole('button', { name: practice.coachingIs.ask }).count()).toBe(1)
    expect(new URL(page.url()).hash).toBe('')
    expect(await page.evaluate(() => localStorage.getItem('front-foot/1/settings'))).toBeNull()
  })

  test('with 1,000 it is whole too, and the list stays short', async () => {
    const { page } = await visit(PATH)
    await keeps(page, 1000)
    expect(await page.locator('.my-kept').count()).toBe(10)
    await page.getByRole('radio', { name: /^All \d+$/ }).check()
    expect(await page.locator('.my-columns').isVisible()).toBe(true)
    expect(await axeFindings(page)).toEqual([])
  })
})

/** The customer panel played on three days with a steady boss, led in step throughout, and twelve others. */
async function keepsAtHome(page: Page): Promise<void> {
  const good = [40, 20, 9].map(ago => ledThroughout(scenario, `good-${ago}`, Date.now() - ago * DAY))
  const others = manyConversations(
    12,
    shipped.filter(({ id }) => id !== scenario.id),
  )
  await page.evaluate(
    all => {
      for (const one of all) localStorage.setItem(`front-foot/1/conversation/${one.id}`, JSON.stringify(one))
    },
    [...good, ...others],
  )
  await page.reload()
  await isReady(page)
  await page.getByRole('link', { name: homeWords.myPractice }).waitFor()
}
