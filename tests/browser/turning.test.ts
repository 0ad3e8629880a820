import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { noStorage } from './harness/no-storage.ts'
import { isReady, visit } from './harness/visit.ts'
import { addressOf, type Hand, keyboard, keyOf, mouse } from './person.ts'
import { PAGE, scenario, told, words } from './scenes.ts'
import { focused } from './tab.ts'

const { turning, debrief, nowAndThen } = words
const lines = (page: Page) => page.getByRole('heading', { name: debrief.lines.heading })

test.each<[string, Hand]>([
  ['by mouse', mouse],
  ['by keyboard alone', keyboard],
])('[L4] which reply turned it is asked before anything is told, and answered %s', async (_, hand) => {
  const { page } = await visit(PAGE)
  await looksBack(page)
  expect(await lines(page).count()).toBe(0)
  await hand.press(page, new RegExp(`^${turning.reply(2)}`))
  await page.getByText(turning.point, { exact: true }).waitFor()
  expect(await page.getByText(turning.guess, { exact: true }).count()).toBe(1)
  expect(await focused(page)).toContain(turning.point)
  await lines(page).waitFor()
})

test('[L4] once answered it is not asked again, also after a reload; on another device the address asks', async () => {
  const { page } = await visit(PAGE)
  await looksBack(page)
  await mouse.press(page, new RegExp(`^${turning.reply(2)}`))
  await lines(page).waitFor()
  await page.reload()
  await isReady(page)
  await lines(page).waitFor()
  expect(await page.getByText(turning.guess, { exact: true }).count()).toBe(1)
  const elsewhere = await visit(PAGE + new URL(await addressOf(page)).hash)
  await elsewhere.page.getByRole('button', { name: turning.see }).waitFor()
  expect(await lines(elsewhere.page).count()).toBe(0)
})

test('[K2] storage that throws on every call does not stop the answer', async () => {
  const { page } = await visit(PAGE, {
    before: noStorage,
  })
  await looksBack(page)
  await mouse.press(page, turning.see)
  await lines(page).waitFor()
})

async function looksBack(page: Page): Promise<void> {
  await isReady(page)
  for (const { you } of told('damaged').scenes) await page.keyboard.press(await keyOf(page, you))
  await mouse.follow(page, nowAndThen.ended.lookBack)
  await page.getByRole('heading', { name: scenario.outcomes.damaged?.title ?? '' }).waitFor()
}
