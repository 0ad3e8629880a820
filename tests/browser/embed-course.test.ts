import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { embed as words } from '../../src/messages/en/embed.ts'
import { nowAndThen } from '../../src/messages/en/now-and-then.ts'
import { scenarioIn } from '../conversation/fakes.ts'
import { defined } from '../lms/cmi5/a-unit.ts'
import { StrictLrs } from '../lms/strict-lrs.ts'
import { type Built, buildEmbedded, frameIn, opens } from './embedded.ts'
import { answersFor, committed, lmsPage, packed } from './lms-page.ts'
import { eventually } from './person.ts'
import { scenario, told } from './scenes.ts'

const play = told('slice')
const second = scenarioIn('scenarios/weekend-migration.yaml')
const at = (page: Page | Awaited<ReturnType<typeof frameIn>>) => page.locator('.line')

let built: Built
beforeAll(async () => {
  built = await buildEmbedded()
})
afterAll(() => built.close())

describe('a SCORM package in an LMS', () => {
  test('of several it shows how far one is, and each is complete by itself', async () => {
    const page = await opens(lmsPage(built, 'scorm12', [scenario, second]))
    const frame = await frameIn(page)
    await frame.getByRole('link', { name: words.menu.of(words.menu.begin, scenario.title) }).click()
    for (const { boss, you } of play.scenes) {
      await eventually(() => at(frame).textContent()).toContain(boss)
      await frame.getByRole('button', { name: `“${you}”` }).click()
    }
    await frame.getByRole('link', { name: nowAndThen.ended.lookBack }).click()
    await frame.locator('main.debrief').waitFor()
    await frame.locator('.bar .mark-word').click()
    await frame.getByText(words.menu.lead(2, 1)).waitFor()
    expect(await frame.evaluate(() => document.activeElement?.tagName)).toBe('H1')
    expect(await committed(page, 'cmi.core.lesson_status')).toBe('incomplete')
    await frame.getByRole('link', { name: words.menu.of(words.menu.lookBack, scenario.title) }).click()
    await frame.locator('main.debrief').waitFor()
  })

  test('without an LMS it is played, says so, and a copy stays on the device', async () => {
    lmsPage(built, 'scorm12', [scenario])
    const page = await opens(`${built.hosts}course.html`)
    const [first, next] = play.scenes
    await eventually(() => at(page).textContent()).toContain(first?.boss)
    await page.getByText(words.course.none.copied).waitFor()
    await page.getByRole('button', { name: `“${first?.you}”` }).click()
    await eventually(() => at(page).textContent()).toContain(next?.boss)
    await page.goto(`${built.hosts}course.html?again`)
    await eventually(() => at(page).textContent()).toContain(next?.boss)
  })
})

test('a cmi5 unit is let through to the record store that its launch names, and to no other', async () => {
  built.page('unit.html', packed(built, 'cmi5', [scenario]))
  const lrs = new StrictLrs()
  // A learner without preferences, and without anything kept, is a 404 each.
  const page = await opens('about:blank', { normal: /status of 404/ })
  await answersFor(page.context(), lrs)
  await page.goto(`${built.hosts}unit.html${lrs.launch()}`)
  for (const { boss, you } of play.scenes) {
    await eventually(() => at(page).textContent()).toContain(boss)
    await page.getByRole('button', { name: `“${you}”` }).click()
  }
  await eventually(() => page.locator('.embed-says').textContent()).toBe(words.course.saved)
  await page.getByRole('button', { name: words.leave.button }).click()
  await eventually(() => defined(lrs).at(-1)).toBe('terminated')
  expect(lrs.broken).toEqual([])
  expect(defined(lrs)).toEqual(['initialized', 'completed', 'passed', 'terminated'])
})
