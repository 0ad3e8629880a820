import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { offline } from '../../src/messages/en/offline.ts'
import { axeFindings } from './harness/axe.ts'
import { isReady, SIZES, visit } from './harness/visit.ts'
import { isKept, keptFiles, looksForNewer, ownSite, putUp, versionOf } from './kept-site.ts'
import { sideways } from './measure.ts'
import { answersFirst, eventually, mouse, seen } from './person.ts'
import { PAGE, words } from './scenes.ts'
import { focused, tabTo } from './tab.ts'

/*
 * A new version comes while somebody is in the middle of something: no page loads by itself, no page gets a part of
 * another version, and nothing that was said is lost.
 */

const line = (page: Page) => page.getByRole('complementary', { name: offline.label })
const now = (page: Page) => line(page).getByRole('button', { name: offline.load })

test('[K1] in mid-conversation: the line appears, the focus stays; once it is wanted, the conversation goes on where it was', async () => {
  const site = await ownSite()
  const { page, home } = await visit(PAGE, { site: site.url, keepsSite: true })
  await isKept(page)
  await page.keyboard.press('1')
  await eventually(async () => (await seen(page)).coaching).not.toBeNull()
  const before = await seen(page)
  await putUp(site, 'second')
  await looksForNewer(page)
  await line(page).getByRole('status').getByText(offline.here).waitFor()
  expect(await seen(page)).toEqual(before)
  expect(await axeFindings(page)).toEqual([])

  await tabTo(page, offline.load)
  await page.keyboard.press('Enter')
  await eventually(() => versionOf(page).catch(() => null)).toBe('second')
  await isReady(page)
  await eventually(async () => (await seen(page)).boss).toBe(before.boss)
  expect((await seen(page)).replies).toEqual(before.replies)
  expect(await line(page).count()).toBe(0)
  await page.keyboard.press('1')
  await eventually(async () => (await seen(page)).boss).not.toBe(before.boss)
  // What the first version had by other names goes, now that no page is of it.
  await page.reload()
  await eventually(() => keptFiles(page, home)).toEqual(site.files())
})

test('put off, it takes nothing away; another page of the same version follows, and it comes when all are left; a session with a room is not told', async () => {
  const site = await ownSite()
  const { page, home, another } = await visit(PAGE, { site: site.url, keepsSite: true })
  await isKept(page)
  const room = await another('room/')
  await listens(room)
  await putUp(site, 'second')
  await looksForNewer(page)
  await line(page).waitFor()
  await tabTo(page, offline.later)
  await page.keyboard.press('Enter')
  await eventually(() => line(page).count()).toBe(0)
  expect(await focused(page)).not.toBe('')
  expect(await line(room).count()).toBe(0)
  // The host has no file of the first version any more.
  await page.goto(home)
  await isReady(page)
  expect(await versionOf(page)).toBeNull()
  await line(page).waitFor()
  const context = page.context()
  await page.goto('about:blank')
  const next = await context.newPage()
  expect(await line(room).count()).toBe(0)
  await Promise.all([page.close(), room.close()])
  await eventually(async () => {
    // The version before may still answer as the last of its pages closes; a page of it then keeps it, so it is left again.
    await next.goto('about:blank')
    await next.waitForTimeout(100)
    await next.goto(home)
    return versionOf(next)
  }).toBe('second')
  await isReady(next)
})

test('two windows: the one that stays goes on with its own version to the end, and is told', async () => {
  const site = await ownSite()
  const { page, another } = await visit(PAGE, { site: site.url, keepsSite: true })
  await isKept(page)
  const other = await another('')
  await isKept(other)
  await putUp(site, 'second')
  await looksForNewer(page)
  await line(other).waitFor()
  await now(other).click()
  await eventually(() => versionOf(other).catch(() => null)).toBe('second')
  await isReady(other)
  await line(page).waitFor()
  await page.context().setOffline(true)
  await site.close()

  for (let n = 0; n < 15 && (await page.locator('.reply').count()) > 0; n++) {
    const { boss } = await seen(page)
    await page.locator('.reply').first().click()
    await eventually(async () => (await seen(page)).boss).not.toBe(boss)
  }
  // Parts that this page had not fetched before, and that the second version has not.
  await mouse.follow(page, words.nowAndThen.ended.lookBack)
  await answersFirst(page)
  expect(await versionOf(page)).toBeNull()
  await now(page).click()
  await eventually(() => versionOf(page).catch(() => null)).toBe('second')
  await isReady(page)
  await page.getByRole('heading', { level: 1 }).waitFor()
  expect(page.url()).toContain('#debrief/')
}, 120_000)

test('[K2] nobody is asked to load a page where the conversation would not outlast it', async () => {
  const site = await ownSite()
  const full = () => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
  }
  const { page } = await visit(PAGE, { site: site.url, keepsSite: true, before: full })
  await isKept(page)
  await putUp(site, 'second')
  await looksForNewer(page)
  await eventually(() => waits(page)).toBe(true)
  await page.waitForTimeout(500)
  expect(await line(page).count()).toBe(0)
})

test('on every screen it fits, and covers no reply that has the focus; words that are not said yet are not taken away unasked', async () => {
  const site = await ownSite()
  const { page } = await visit(PAGE, { site: site.url, keepsSite: true })
  await isKept(page)
  await putUp(site, 'second')
  await looksForNewer(page)
  await line(page).getByText(offline.here).waitFor()
  for (const size of [SIZES.phone, SIZES.low, SIZES.desk]) {
    await page.setViewportSize(size)
    const box = await line(page).boundingBox()
    expect(box?.y).toBeGreaterThan(size.height / 2)
    expect(await sideways(page)).toEqual([])
    for (const reply of await page.locator('.reply').all()) {
      await reply.focus()
      const at = await reply.boundingBox()
      expect((at?.y ?? 0) + (at?.height ?? 0)).toBeLessThanOrEqual((box?.y ?? 0) + 1)
    }
    for (const button of await line(page).getByRole('button').all())
      expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(44)
  }
  await page.keyboard.press('0')
  await page.keyboard.type('Half a thought')
  await now(page).click()
  await line(page).getByRole('status').getByText(offline.unsaid).waitFor()
  expect(await page.getByRole('textbox').inputValue()).toBe('Half a thought')
  expect(await axeFindings(page)).toEqual([])
  await now(page).click()
  await eventually(() => versionOf(page).catch(() => null)).toBe('second')
  await isReady(page)
})

/** Waits until what tells of new versions is on a page: it is fetched late. */
const listens = (page: Page) =>
  page.waitForFunction(() =>
    performance.getEntriesByType('resource').some(({ name }) => name.includes('/assets/offline-')),
  )

/** Whether a new version is here, and has not begun. */
const waits = (page: Page) =>
  page.evaluate(async () => Boolean((await navigator.serviceWorker.getRegistration())?.waiting))
