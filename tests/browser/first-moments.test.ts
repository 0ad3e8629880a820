import { describe, expect, test } from 'vitest'
import { firstReply, pages } from '../../src/messages/en/pages.ts'
import { carriedOn, keptOn, record, told, visitEarly, waits } from './early.ts'
import { axeFindings } from './harness/axe.ts'
import { eventually, mouse, sees } from './person.ts'
import { opener, PAGE, scenario, words } from './scenes.ts'

const leads = opener('restate')
const afterLead = scenario.turns.room?.replies.find(reply => reply.move === 'trade-off')?.words ?? ''

describe('what else is done before the app is there', () => {
  test('a temperament is chosen, and the reply meets that boss', async () => {
    const { page, appComes } = await visitEarly(PAGE)
    await page.getByRole('radio', { name: words.stage.temperaments.hurried.name }).check()
    await mouse.say(page, leads.words)
    await appComes()
    await carriedOn(page)
    expect((await record(page)).temperament).toBe('hurried')
    await sees(page).toMatchObject({ coaching: words.practice.note.heading['lead-forward'] })
  })

  test('a temperament alone is chosen', async () => {
    const { page, appComes } = await visitEarly(PAGE)
    const radio = page.getByRole('radio', { name: words.stage.temperaments.hurried.name })
    await radio.check()
    await appComes()
    await eventually(() => page.locator('.bar-about').textContent()).toContain('hurried')
    expect(await radio.isChecked()).toBe(true)
    expect(await keptOn(page)).toEqual([])
  })

  test('words of one’s own are said as soon as they can be read', async () => {
    const { page, appComes } = await visitEarly(PAGE)
    await page.keyboard.press('0')
    await page.keyboard.type('No. I won’t do it.')
    await page.keyboard.press('Enter')
    expect(await waits(page)).toBe(firstReply.waiting)
    await appComes()
    await sees(page).toMatchObject({ coaching: words.practice.note.heading['push-back'] })
  })

  test('words that were only written stay in the box', async () => {
    const { page, appComes } = await visitEarly(PAGE)
    await page.locator('textarea').fill('Let me think')
    await appComes()
    expect(await page.locator('textarea').inputValue()).toBe('Let me think')
  })

  test('a written reply after words in the box leaves them to come back to', async () => {
    const { page, appComes } = await visitEarly(PAGE)
    await page.locator('textarea').fill('Let me think')
    await mouse.say(page, leads.words)
    await appComes()
    await carriedOn(page)
    expect(await page.locator('textarea').inputValue()).toBe('')
    await page.keyboard.press('z')
    await eventually(() => page.locator('textarea').inputValue()).toBe('Let me think')
  })

  test('other buttons do what they do, once they can', async () => {
    const { page, appComes } = await visitEarly(PAGE)
    await page.getByRole('button', { name: words.practice.coachingIs.each }).click()
    await page.getByRole('button', { name: words.stage.foot.themes.dark, exact: true }).click()
    await appComes()
    await page.locator('dialog[open]').waitFor()
    await eventually(() => page.evaluate(() => document.documentElement.dataset.theme)).toBe('dark')
  })

  test('a link is followed, and back is where one was', async () => {
    const { page, appComes } = await visitEarly(PAGE)
    await mouse.say(page, leads.words)
    await page.locator('.plays').first().waitFor({ state: 'attached' })
    const before = await told(page)
    await page.getByRole('link', { name: words.practice.leave }).click({ noWaitAfter: true })
    await page.waitForURL(/\/where\/$/, { waitUntil: 'commit' })
    await page.evaluate(() => history.back())
    await page.locator('.note').waitFor()
    await eventually(() => told(page)).toEqual(before)
    await appComes()
    await carriedOn(page)
    expect((await keptOn(page))[0]?.replies).toHaveLength(1)
  })

  test('the page is loaded again, and is where it was, with the first times', async () => {
    const { page, appComes, reloadEarly } = await visitEarly(PAGE)
    await mouse.say(page, leads.words)
    await mouse.say(page, afterLead)
    const said = Date.now()
    await page.locator('.plays').first().waitFor({ state: 'attached' })
    const before = await told(page)
    await reloadEarly()
    await page.locator('.plays').first().waitFor({ state: 'attached' })
    expect(await told(page)).toEqual(before)
    expect(await page.locator('.reply[data-waits]').count()).toBe(1)
    await appComes()
    await carriedOn(page)
    const [kept] = await keptOn(page)
    expect(kept?.replies.map(({ picked }) => picked)).toHaveLength(2)
    for (const { at } of kept?.replies ?? []) expect(at).toBeLessThanOrEqual(said)
  })
})

describe('where the app does not come at all', () => {
  test('the first reply is answered, and a plain line says that no more will be', async () => {
    const { page, complaints } = await visitEarly(PAGE, { app: 'lost' })
    await page.getByRole('alert').filter({ hasText: pages.failed }).waitFor()
    await mouse.say(page, leads.words)
    await sees(page).toMatchObject({ coaching: words.practice.note.heading['lead-forward'] })
    expect(await page.getByRole('alert').count()).toBe(1)
    expect(await axeFindings(page)).toEqual([])
    expect(complaints.splice(0).join()).toContain('404')
  })

  test.each(['desk', 'phone', 'low'] as const)('axe finds nothing meanwhile: %s', async size => {
    const { page } = await visitEarly(PAGE, { size })
    expect(await axeFindings(page)).toEqual([])
    await mouse.say(page, leads.words)
    expect(await axeFindings(page)).toEqual([])
    await page.keyboard.press('1')
    expect(await axeFindings(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      await page.evaluate(() => innerWidth),
    )
  })

  test('home leads on by its links', async () => {
    const { page } = await visitEarly('')
    await page.locator('a[href*="s/"]').first().click()
    await page.waitForURL(/\/s\/[a-z0-9-]+\/$/)
  })
})
