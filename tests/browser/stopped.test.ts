import type { Page, Route } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { roomFile } from '../../src/conversation/room/file.ts'
import { sessionOf } from '../../src/conversation/room/happen.ts'
import { newRoom } from '../../src/conversation/room/record.ts'
import { pages } from '../../src/messages/en/pages.ts'
import { axeOnEach } from './axe-again.ts'
import { noStorage } from './harness/no-storage.ts'
import { isReady, visit } from './harness/visit.ts'
import { sideways, smallTargets } from './measure.ts'
import { addressOf, eventually, keyboard, seen } from './person.ts'
import { PAGE, scenario, told, words } from './scenes.ts'
import { focused } from './tab.ts'

const { stopped } = pages
const { nowAndThen, debrief, own, ownPlay } = words
const ownPattern = new RegExp(`^${own.patterns['this-instead-of-that']?.name}`)

/** The network is away for these files, asked for from now on. @returns it is back. */
async function away(page: Page, files = /\/assets\//): Promise<() => void> {
  let isAway = true
  const lost = (route: Route) => (isAway ? route.abort('internetdisconnected') : route.continue())
  await page.route(files, lost)
  return () => {
    isAway = false
  }
}

/** What stands in place of the page, with the focus on the way on. */
async function stops(page: Page): Promise<void> {
  await page.getByRole('alert').getByRole('heading', { name: stopped.heading }).waitFor()
  await eventually(() => focused(page)).toBe(stopped.again)
}

async function playsToItsEnd(page: Page): Promise<void> {
  for (const { you } of told('slice').scenes) await keyboard.say(page, you)
  await page.getByRole('link', { name: nowAndThen.ended.lookBack }).waitFor()
}

test('a debrief that does not come leaves a sentence and a way on; by keyboard it is there when the network is', async () => {
  const { page, complaints } = await visit(PAGE)
  await playsToItsEnd(page)
  const isBack = await away(page)
  await keyboard.follow(page, nowAndThen.ended.lookBack)
  await stops(page)
  const at = await addressOf(page)
  expect(
    await axeOnEach(page, [
      ['dark', { theme: 'dark' }],
      ['forced colours', { forcedColors: true }],
      ['a phone', { size: 'phone' }],
      ['a low frame', { size: 'low' }],
    ]),
  ).toEqual([])
  expect(await smallTargets(page)).toEqual([])
  expect(await sideways(page)).toEqual([])
  await page.keyboard.press('Enter')
  await stops(page)
  isBack()
  await page.keyboard.press('Enter')
  await page.getByText(debrief.ended).waitFor()
  expect(await addressOf(page)).toBe(at)
  // What did not come is the test's own.
  complaints.splice(0)
})

test('going back leaves it; the network’s return goes on by itself', async () => {
  const { page, complaints } = await visit(PAGE)
  await playsToItsEnd(page)
  const isBack = await away(page)
  await keyboard.follow(page, nowAndThen.ended.lookBack)
  await stops(page)
  await page.goBack()
  await eventually(async () => (await seen(page)).boss).toBe(told('slice').lastWords)
  await keyboard.follow(page, nowAndThen.ended.lookBack)
  await stops(page)
  isBack()
  // As the browser says it: by Playwright's own way it does so while nothing comes yet.
  await page.evaluate(() => dispatchEvent(new Event('online')))
  await page.getByText(debrief.ended).waitFor()
  complaints.splice(0)
})

test('a conversation is played to its end without what comes later, and leads on from there once that can be had', async () => {
  const { page, complaints, home } = await visit('')
  const isBack = await away(page, /\/not-at-first-/)
  await page.goto(home + PAGE)
  await isReady(page)
  for (const { you } of told('slice').scenes) await keyboard.say(page, you)
  await stops(page)
  isBack()
  await page.keyboard.press('Enter')
  await page.getByRole('link', { name: nowAndThen.ended.lookBack }).waitFor()
  // Nothing else takes the focus here.
  await eventually(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H1')
  expect(await seen(page)).toMatchObject({ boss: told('slice').lastWords, replies: [] })
  complaints.splice(0)
})

test('the words of a scenario that did not come are asked for again', async () => {
  const { page, complaints } = await visit('room/')
  const isBack = await away(page, /\.json$/)
  await page.evaluate(to => {
    location.hash = to
  }, `#guide/${scenario.id}`)
  await page.getByRole('alert').getByText(words.room.failed).waitFor()
  isBack()
  await keyboard.press(page, words.room.again)
  await page.getByRole('heading', { name: scenario.title }).first().waitFor()
  complaints.splice(0)
})

test.each([
  ['a conversation of one’s own', 'own/', '#own-k3x9a0b1c2', ownPlay.trouble.unknown.heading],
  ['what a facilitator prints', 'room/', `#guide/${scenario.id}`, scenario.title],
])('%s is there at last, too', async (_, path, hash, heading) => {
  const { page, complaints } = await visit(path)
  const isBack = await away(page)
  await page.evaluate(to => {
    location.hash = to
  }, hash)
  await stops(page)
  isBack()
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: heading }).first().waitFor()
  complaints.splice(0)
})

describe('what this page alone has, since the device keeps nothing, is there when it goes on', () => {
  test('what was told so far of a conversation of one’s own', async () => {
    const { page, complaints } = await visit('own/', { before: noStorage })
    await page.getByRole('button', { name: ownPattern }).click()
    await page.locator('[data-asked]').fill('Robin, who never sleeps')
    const isBack = await away(page)
    await page.evaluate(() => {
      location.hash = '#own-k3x9a0b1c2'
    })
    await stops(page)
    isBack()
    await page.goBack()
    await eventually(() => page.locator('[data-asked]').inputValue()).toBe('Robin, who never sleeps')
    complaints.splice(0)
  })

  test('a session that was opened from a file', async () => {
    const happenings = Array.from({ length: 8 }, (_, n) => ({ is: 'on' as const, at: n + 1 }))
    const record = { ...newRoom(scenario, scenario.boss.temperament, 'abcdefghi1', 0), happenings }
    const { name, text } = roomFile(scenario, record, sessionOf(scenario, record))
    const { page, complaints } = await visit('room/', { before: noStorage })
    const isBack = await away(page)
    await page
      .locator('input[type=file]')
      .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) })
    await stops(page)
    isBack()
    await page.keyboard.press('Enter')
    await eventually(() => page.locator('.desk-path li').count()).toBe(1)
    complaints.splice(0)
  })
})
