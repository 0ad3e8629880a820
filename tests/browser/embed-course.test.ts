import { readFileSync } from 'node:fs'
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { PackageFormat } from '../../src/lms/packages/request.ts'
import { withCourse } from '../../src/lms/packages/written-in.ts'
import { embed as words } from '../../src/messages/en/embed.ts'
import { nowAndThen } from '../../src/messages/en/now-and-then.ts'
import type { Scenario } from '../../src/scenario/scenario.ts'
import { scenarioIn } from '../conversation/fakes.ts'
import { defined } from '../lms/cmi5/a-unit.ts'
import { StrictLrs } from '../lms/strict-lrs.ts'
import { type Built, buildEmbedded, frameIn, opens } from './embedded.ts'
import { axeFindings } from './harness/axe.ts'
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

/** The page of a package, at the embeds' origin. */
function packed(format: PackageFormat, scenarios: readonly Scenario[], passMark = 80): string {
  const options = {
    ...{ temperament: null, typed: true, coaching: null, passMark, policy: 'best' as const },
    ...{ language: null, theme: null },
  }
  const embed = built.text('embed.html')
  return withCourse({ format, title: 'The course', options, scenarios, embed })
}

/** scorm-again around a package's page; what it commits outlives a reload. */
function lms(scenarios: readonly Scenario[]): string {
  built.page('course.html', packed('scorm12', scenarios))
  built.page('scorm12.js', readFileSync('node_modules/scorm-again/dist/scorm12.min.js', 'utf8'))
  return built.page(
    'lms.html',
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><link rel="icon" href="data:,"><title>LMS</title><script src="scorm12.js"></script>
<script>
window.finished = 0
window.refuses = false
const httpService = {
  processHttpRequest(_, sent) {
    if (window.refuses) return { result: 'false', errorCode: 101 }
    localStorage.setItem('cmi', JSON.stringify(sent.cmi))
    return { result: 'true', errorCode: 0 }
  },
  updateSettings() {},
}
window.API = new Scorm12API({ lmsCommitUrl: '/kept', httpService, autocommit: false, logLevel: 5 })
API.on('LMSFinish', () => window.finished++)
const kept = localStorage.getItem('cmi')
if (kept) API.loadFromJSON(JSON.parse(kept), 'cmi')
</script></head><body><main><h1>LMS</h1><iframe title="Course" src="course.html" width="1000" height="700"></iframe></main></body></html>`,
  )
}

const kept = (page: Page) =>
  page.evaluate(() => {
    const cmi = JSON.parse(localStorage.getItem('cmi') ?? '{}')
    return { status: cmi.core?.lesson_status, raw: cmi.core?.score?.raw, exit: cmi.core?.exit }
  })

describe('a SCORM package in an LMS', () => {
  test('closed after every reply in turn, it goes on exactly there, and is graded once it ended', async () => {
    const page = await opens(lms([scenario]))
    for (const { boss, you } of play.scenes) {
      const frame = await frameIn(page)
      await eventually(() => at(frame).textContent()).toContain(boss)
      await frame.getByRole('button', { name: `“${you}”` }).click()
      await eventually(() => frame.locator('.embed-says').textContent()).toBe(words.course.saved)
      await page.reload()
    }
    const frame = await frameIn(page)
    await frame.locator('main.debrief').waitFor()
    expect(await kept(page)).toMatchObject({ status: 'passed', raw: '92.5' })
    expect(await frame.locator('.embed-mark').textContent()).toContain(words.mark.met)
  })

  test('what the course does not take is said and tried again; leaving finishes once', async () => {
    const page = await opens(lms([scenario]))
    const frame = await frameIn(page)
    const [first, next] = play.scenes
    await eventually(() => at(frame).textContent()).toContain(first?.boss)
    await page.evaluate(() => Object.assign(window, { refuses: true }))
    await frame.getByRole('button', { name: `“${first?.you}”` }).click()
    await frame.locator('.embed-says[data-amiss]').waitFor()
    expect(await frame.locator('.embed-says [role=status]').textContent()).toMatch(/what you said since/)
    expect(await axeFindings(page)).toEqual([])
    // The conversation goes on meanwhile.
    await frame.getByRole('button', { name: `“${next?.you}”` }).click()
    await page.evaluate(() => Object.assign(window, { refuses: false }))
    await frame.getByText(words.course.savedAgain).waitFor()
    await frame.getByRole('button', { name: words.leave.button }).click()
    await frame.getByText(words.leave.left).waitFor()
    expect(await page.evaluate(() => (window as unknown as { finished: number }).finished)).toBe(1)
    expect(await kept(page)).toMatchObject({ status: 'incomplete', exit: 'suspend' })
  })

  test('of several it shows how far one is, and each is complete by itself', async () => {
    const page = await opens(lms([scenario, second]))
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
    expect(await kept(page)).toMatchObject({ status: 'incomplete' })
    await frame.getByRole('link', { name: words.menu.of(words.menu.lookBack, scenario.title) }).click()
    await frame.locator('main.debrief').waitFor()
  })

  test('without an LMS it is played, says so, and a copy stays on the device', async () => {
    lms([scenario])
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

/** Answers what the page asks of the record store. */
async function answersFor(context: BrowserContext, lrs: StrictLrs): Promise<void> {
  const cors = {
    'access-control-allow-origin': '*',
    'access-control-allow-headers': '*, authorization',
    'access-control-allow-methods': '*',
  }
  await context.route(/^https:\/\/(?:lms|lrs)\.test\//, async route => {
    const request = route.request()
    if (request.method() === 'OPTIONS') return route.fulfill({ status: 204, headers: cors })
    const body = request.postData()
    const answer = await lrs.fetch(request.url(), {
      method: request.method(),
      headers: request.headers(),
      ...(body !== null && { body }),
    })
    return route.fulfill({ status: answer.status, headers: cors, body: await answer.text() })
  })
}

test('a cmi5 unit is let through to the record store that its launch names, and to no other', async () => {
  built.page('unit.html', packed('cmi5', [scenario]))
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
