import type { Frame, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readResume } from '../../src/lms/resume.ts'
import { embed as words } from '../../src/messages/en/embed.ts'
import { defined } from '../lms/cmi5/a-unit.ts'
import { StrictLrs } from '../lms/strict-lrs.ts'
import { type Built, buildEmbedded, frameIn, opens } from './embedded.ts'
import { axeFindings } from './harness/axe.ts'
import { answersFor, called, committed, lmsPage, packed, plays, type Version } from './lms-page.ts'
import { eventually } from './person.ts'
import { scenario, told } from './scenes.ts'

const play = told('slice')
const [first, second, third] = [0, 1, 2].map(n => play.scenes.slice(n, n + 1))
const VERSIONS: readonly Version[] = ['scorm12', 'scorm2004']

let built: Built
beforeAll(async () => {
  built = await buildEmbedded()
})
afterAll(() => built.close())

type Says = Frame | Page
const status = (on: Says) => on.locator('.embed-says [role=status]').first()
const whole = (on: Says) => on.locator('.embed-says')

/** Neither that all is saved, nor that it is again. */
async function claimsNothing(on: Says): Promise<void> {
  const said = await whole(on).textContent()
  for (const claim of [words.course.saved, words.course.savedAgain]) expect(said).not.toContain(claim)
}

async function repliesCommitted(page: Page): Promise<number> {
  return readResume(await committed(page, 'cmi.suspend_data'))?.conversations[0]?.replies.length ?? 0
}

/** So many replies of a conversation this device has a copy of. */
function copied(on: Says): Promise<number> {
  return on.evaluate(() =>
    Object.entries(localStorage)
      .filter(([key]) => key.startsWith('front-foot/1/conversation/'))
      .reduce((most, [, text]) => {
        const replies = /"replies":\[(.*?)\]/.exec(text)?.[1] ?? ''
        return Math.max(most, replies.match(/"turn":/g)?.length ?? 0)
      }, 0),
  )
}

describe.each(VERSIONS)('%s', version => {
  test('what the course does not take is said, copied and tried again; nothing is claimed before it has it', async () => {
    const page = await opens(lmsPage(built, version, [scenario]))
    const frame = await frameIn(page)
    await page.evaluate(() => Object.assign(window, { refuses: true }))
    await plays(frame, first ?? [])
    await eventually(() => status(frame).textContent()).toMatch(
      /^Not yet with your course|^Your course did not take/,
    )
    expect(await whole(frame).textContent()).toContain(words.course.copied)
    // It is in sight, wherever one is on the page.
    const inSight = () => whole(frame).evaluate(one => one.getBoundingClientRect().bottom <= innerHeight)
    expect(await inSight()).toBe(true)
    await claimsNothing(frame)
    expect(await axeFindings(page)).toEqual([])
    expect(await repliesCommitted(page)).toBe(0)
    expect(await copied(frame)).toBe(1)
    // The conversation goes on meanwhile, and leaving does not claim anything either.
    await plays(frame, second ?? [])
    await frame.getByRole('button', { name: words.leave.button }).click()
    await frame.getByText(words.leave.notYet).waitFor()
    expect(await axeFindings(page)).toEqual([])
    expect(await called(page, 'Terminate')).toEqual([])
    await page.evaluate(() => Object.assign(window, { refuses: false }))
    await frame.getByText(words.course.savedAgain).waitFor()
    expect(await repliesCommitted(page)).toBe(2)
    await frame.getByRole('button', { name: words.leave.button }).click()
    await frame.getByText(words.leave.left).waitFor()
    expect(await called(page, 'Terminate')).toHaveLength(1)
  })

  test('a session that the LMS ended takes nothing more: that is said, a copy stays, and one plays on', async () => {
    const page = await opens(lmsPage(built, version, [scenario]))
    const frame = await frameIn(page)
    await plays(frame, first ?? [])
    await eventually(() => repliesCommitted(page)).toBe(1)
    await page.evaluate(() => Object.assign(window, { over: true }))
    await plays(frame, second ?? [])
    await eventually(() => status(frame).textContent()).toMatch(/^Your course ended this session/)
    await claimsNothing(frame)
    expect(await axeFindings(page)).toEqual([])
    await frame.getByRole('button', { name: words.leave.button }).click()
    await frame.getByText(words.leave.lost).waitFor()
    expect(await repliesCommitted(page)).toBe(1)
    await plays(frame, third ?? [])
    await eventually(() => copied(frame)).toBe(3)
    expect(await axeFindings(page)).toEqual([])
  })

  test('an LMS whose own window is closed: nothing is claimed, a copy stays, and it is played to the end', async () => {
    const page = await opens(lmsPage(built, version, [scenario], ''))
    const [course] = await Promise.all([
      page.waitForEvent('popup'),
      page.evaluate(() => void open('course.html')),
    ])
    await plays(course.mainFrame(), first ?? [])
    await eventually(() => repliesCommitted(page)).toBe(1)
    await page.close()
    await plays(course.mainFrame(), second ?? [])
    await course.locator('.embed-says[data-amiss]').waitFor()
    await claimsNothing(course)
    expect(await axeFindings(course)).toEqual([])
    await plays(course.mainFrame(), play.scenes.slice(2))
    await course.locator('.ended').waitFor()
    expect(await copied(course)).toBe(play.scenes.length)
    const kept = readResume((await committed(course, 'cmi.suspend_data')) || '')
    expect(kept?.conversations[0]?.replies.length).toBe(1)
  })

  test('a frame without an API in reach says that nothing is told, and waits for nobody', async () => {
    lmsPage(built, version, [scenario])
    const page = await opens(
      built.page(
        'no-api.html',
        '<!doctype html><html lang="en"><head><link rel="icon" href="data:,"><title>LMS</title></head><body style="margin:0"><iframe title="Course" src="course.html" style="border:0;width:100%;height:100vh"></iframe></body></html>',
      ),
    )
    const frame = await frameIn(page)
    await plays(frame, first ?? [])
    await frame.getByText(words.course.none.copied).waitFor()
    await claimsNothing(frame)
    expect(await copied(frame)).toBe(1)
  })
})

describe('cmi5', () => {
  test('the network goes and comes back: nothing is claimed meanwhile, and then the record store has all of it', async () => {
    built.page('unit.html', packed(built, 'cmi5', [scenario]))
    const lrs = new StrictLrs()
    const page = await opens('about:blank', { normal: /status of 404|ERR_INTERNET_DISCONNECTED|ERR_FAILED/ })
    await answersFor(page.context(), lrs)
    await page.goto(`${built.hosts}unit.html${lrs.launch()}`)
    await plays(page.mainFrame(), first ?? [])
    await eventually(() => whole(page).textContent()).toBe(words.course.saved)
    const before = lrs.statements.length
    await page
      .context()
      .route(/^https:\/\/lrs\.test|^https:\/\/lms\.test/, route => route.abort('internetdisconnected'))
    await plays(page.mainFrame(), second ?? [])
    await eventually(() => status(page).textContent()).toMatch(/^Not yet with your course/)
    await claimsNothing(page)
    expect(await axeFindings(page)).toEqual([])
    await plays(page.mainFrame(), third ?? [])
    expect(lrs.statements).toHaveLength(before)
    expect(await copied(page)).toBe(3)
    await page.context().unroute(/^https:\/\/lrs\.test|^https:\/\/lms\.test/)
    await page.evaluate(() => dispatchEvent(new Event('online')))
    await page.getByText(words.course.savedAgain).waitFor()
    expect(await axeFindings(page)).toEqual([])
    await plays(page.mainFrame(), play.scenes.slice(3))
    await page.getByRole('button', { name: words.leave.button }).click()
    await eventually(() => defined(lrs).at(-1)).toBe('terminated')
    expect(lrs.broken).toEqual([])
  })

  test('a token that was spent is said at once, and with what to do; a reload of the same tab does not need it', async () => {
    built.page('unit.html', packed(built, 'cmi5', [scenario]))
    const lrs = new StrictLrs()
    const launch = `${built.hosts}unit.html${lrs.launch()}`
    const page = await opens('about:blank', { normal: /status of 404/ })
    await answersFor(page.context(), lrs)
    await page.goto(launch)
    await plays(page.mainFrame(), first ?? [])
    await eventually(() => whole(page).textContent()).toBe(words.course.saved)
    await page.reload()
    await plays(page.mainFrame(), second ?? [])
    await eventually(() => whole(page).textContent()).toBe(words.course.saved)
    // Another tab has nothing of this one's session.
    const other = await page.context().newPage()
    await other.goto(launch)
    await other.locator('.reply').first().waitFor()
    await eventually(() => status(other).textContent()).toContain(words.course.none.over)
    await claimsNothing(other)
    expect(await axeFindings(other)).toEqual([])
    expect(lrs.tokens).toBe(2)
    expect(lrs.broken.map(String).filter(one => !/token|fetch/i.test(one))).toEqual([])
  })
})
