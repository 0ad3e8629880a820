import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { english } from '../../src/messages/english.ts'
import { noStorage } from './harness/no-storage.ts'
import { visit } from './harness/visit.ts'
import { eventually } from './person.ts'

const { room, roomConsole: words } = english
const STEPS = 8

/** One screen, on which the room has said a reply. @returns what the boss says to it. */
async function saidOne(page: Page): Promise<string> {
  await page.getByRole('button', { name: room.setUp.single }).click()
  const line = page.locator('.one h1')
  const first = (await line.textContent()) ?? ''
  for (let step = 0; step < STEPS; step++) await page.keyboard.press('PageDown')
  await eventually(() => line.textContent()).not.toBe(first)
  return (await line.textContent()) ?? ''
}

const line = (page: Page) => page.locator('.one h1').textContent()
const path = (page: Page) => page.locator('.desk-path li').count()

test.each([
  ['this device keeps', undefined],
  ['a device that keeps nothing has', noStorage],
])(
  'a session that %s goes on where it was for who looks at something else and comes back',
  async (_, before) => {
    const { page } = await visit('room/', before && { before })
    const answer = await saidOne(page)
    await page.goBack()
    await page.getByRole('button', { name: room.setUp.single }).waitFor()
    await page.goForward()
    // The wall, as it was left: no console before the room.
    await eventually(() => line(page)).toBe(answer)
    await page.getByRole('button', { name: words.one.open }).click()
    await page.getByRole('button', { name: words.one.unfold }).click()
    expect(await path(page)).toBe(1)
    await page.getByRole('link', { name: words.session.handout }).click()
    // What was said just now is printed.
    await page.locator('.paper-handout', { hasText: answer.slice(1, -1) }).waitFor()
    await page.goBack()
    await page.locator('.desk').waitFor()
    expect(await path(page)).toBe(1)
    expect(await page.locator('.desk-line .speech').textContent()).toBe(answer)
  },
)

test('what was erased on this page does not come back with the browser’s own way back', async () => {
  const { page } = await visit('room/')
  await saidOne(page)
  await page.goBack()
  await page.getByRole('button', { name: /^Erase/ }).click()
  await page.getByRole('button', { name: room.before.yes }).click()
  await page.goForward()
  await page.getByText(room.before.gone).waitFor()
  expect(await page.evaluate(() => Object.keys(localStorage).filter(key => key.includes('/room/')))).toEqual(
    [],
  )
})

test('a clicker’s key counts as soon as the wall can be seen', async () => {
  const { page } = await visit('room/', {
    before: () =>
      new MutationObserver((_, seen) => {
        if (!document.querySelector('.one h1')) return
        seen.disconnect()
        window.dispatchEvent(new KeyboardEvent('keydown', { key: 'PageDown' }))
      }).observe(document, { childList: true, subtree: true }),
  })
  await page.getByRole('button', { name: room.setUp.single }).click()
  await page.locator('.wall-reply').first().waitFor()
})
