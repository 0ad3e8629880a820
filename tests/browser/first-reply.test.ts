import { readdirSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { firstReply } from '../../src/messages/en/pages.ts'
import { carriedOn, keptOn, record, told, visitEarly, waits, whole } from './early.ts'
import { noStorage } from './harness/no-storage.ts'
import { isReady, visit } from './harness/visit.ts'
import { addressOf, eventually, keyOf, mouse, seen, sees } from './person.ts'
import { opener, PAGE, scenario, words } from './scenes.ts'
import { tabTo } from './tab.ts'

const scenarios = readdirSync('dist/s')
const leads = opener('restate')
const gives = opener('give-in')
const afterLead = scenario.turns.room?.replies.find(reply => reply.move === 'trade-off')?.words ?? ''

describe('a first reply, before the app is there', () => {
  test.each(scenarios)(
    '[K1] %s: the answer is what the app shows, and nothing moves when that comes',
    async id => {
      const { page, appComes, afresh } = await visitEarly(`s/${id}/`)
      const count = await page.locator('.reply').count()
      expect(count).toBeGreaterThan(2)
      const answered: { hash: string; seen: string; heard: string }[] = []
      for (let place = 0; place < count; place++) {
        if (place > 0) await afresh(`s/${id}/`)
        const first = await seen(page)
        await page.locator('.reply').nth(place).click()
        await page.locator('.drawings .plays').first().waitFor({ state: 'attached' })
        // It moves with the next frame.
        await eventually(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H2')
        const before = await whole(page)
        expect((await seen(page)).boss).not.toBe(first.boss)
        expect(before.seen).toContain(first.replies[place])
        await page.evaluate(() => {
          for (const one of document.querySelectorAll('[role=log] p, .note, .reply'))
            one.setAttribute('data-was', '')
        })
        await appComes()
        await carriedOn(page)
        expect(await whole(page)).toEqual(before)
        // The very elements: a live log that was made anew would be read out again.
        expect(await page.locator('[data-was]').count()).toBe(
          await page.locator('[role=log] p, .note, .reply').count(),
        )
        const kept = await keptOn(page)
        expect(kept.map(({ replies }) => replies.length)).toEqual([1])
        const { seen: shown, heard } = before
        answered.push({ hash: new URL(await addressOf(page)).hash, seen: shown, heard })
      }
      expect(new Set(answered.map(({ seen }) => seen)).size).toBe(count)
      // And once more by the app alone, from their addresses: one by itself, the others in its place.
      await page.reload()
      await isReady(page)
      for (const { hash, seen, heard } of answered.toReversed()) {
        await page.evaluate(to => location.replace(to), hash)
        await eventually(async () => {
          await saysNothingOfTheWay(page)
          return told(page)
        }).toEqual({ seen, heard })
      }
    },
  )

  test('the record is the app’s own, with the times of the early replies', async () => {
    const early = await visitEarly(PAGE)
    const start = Date.now()
    await mouse.say(early.page, leads.words)
    await mouse.say(early.page, afterLead)
    const end = Date.now()
    expect(await waits(early.page)).toBe(firstReply.waiting)
    await early.appComes()
    await carriedOn(early.page)
    const { page } = await visit(PAGE)
    await mouse.say(page, leads.words)
    await mouse.say(page, afterLead)
    expect(await record(early.page)).toEqual(await record(page))
    const times = (await keptOn(early.page))[0]?.replies.map(({ at }) => at) ?? []
    expect(times).toHaveLength(2)
    expect(Math.min(...times)).toBeGreaterThanOrEqual(start)
    expect(Math.max(...times)).toBeLessThanOrEqual(end)
    // The second answer is new to the person, who reads on from its coaching.
    await sees(early.page).toMatchObject({ focus: words.practice.note.heading['lead-forward'] })
    expect(await waits(early.page)).toBe('')
    await mouse.say(early.page, (await seen(early.page)).replies[0] ?? '')
    await eventually(async () => (await keptOn(early.page))[0]?.replies.length).toBe(3)
  })

  test('a slow machine on a slow line: click at once, and the conversation goes on', async () => {
    const { page } = await visitEarly(PAGE, { app: 'late', size: 'phone' })
    await page.getByRole('button', { name: leads.words }).click()
    await sees(page).toMatchObject({ coaching: words.practice.note.heading['lead-forward'] })
    await page.waitForURL(/#play/, { timeout: 50_000 })
    await mouse.say(page, afterLead)
    await eventually(async () => (await keptOn(page))[0]?.replies.length).toBe(2)
  })

  test('by keyboard alone', async () => {
    const { page, appComes } = await visitEarly(PAGE)
    await tabTo(page, leads.words)
    await page.keyboard.press('Enter')
    await sees(page).toMatchObject({ focus: words.practice.note.heading['lead-forward'] })
    await page.keyboard.press('z')
    await appComes()
    await sees(page).toMatchObject({ tried: [leads.words], coaching: null })
  })

  test('by its number, and 0 leads to the box', async () => {
    const { page, appComes } = await visitEarly(PAGE)
    await page.keyboard.press('0')
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA')
    await page.keyboard.press('Tab')
    await page.keyboard.press(await keyOf(page, gives.words))
    await sees(page).toMatchObject({ coaching: words.practice.note.heading['roll-over'] })
    await appComes()
    await carriedOn(page)
  })

  test('a double click is one reply', async () => {
    const { page, appComes } = await visitEarly(PAGE)
    await page.locator('.reply').first().dblclick()
    await appComes()
    await carriedOn(page)
    expect((await keptOn(page))[0]?.replies).toHaveLength(1)
  })

  test('a third reply waits its turn: nothing is answered twice', async () => {
    const { page, appComes } = await visitEarly(PAGE)
    for (const place of [0, 1, 2]) await page.keyboard.press(String(place + 1))
    expect(await page.locator('.reply[data-waits]').count()).toBe(1)
    await appComes()
    await carriedOn(page)
    expect((await keptOn(page))[0]?.replies).toHaveLength(2)
    expect(await page.locator('[data-waits]').count()).toBe(0)
  })

  test('a second reply that is pressed on and on while the app takes over is answered once', async () => {
    const { page, appComes } = await visitEarly(PAGE)
    await mouse.say(page, leads.words)
    await page.evaluate(() => {
      const button = document.querySelector<HTMLElement>('.reply')
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => {
        button?.click()
        port2.postMessage('')
      }
      port2.postMessage('')
    })
    await appComes()
    await carriedOn(page)
    await eventually(async () => (await keptOn(page))[0]?.replies.length).toBe(2)
    // It goes on being pressed.
    await page.waitForTimeout(300)
    expect((await keptOn(page)).map(({ replies }) => replies.length)).toEqual([2])
  })

  test('without the drawings the words are there, and the drawing follows', async () => {
    const { page, appComes } = await visitEarly(PAGE, { noPictures: true })
    await mouse.say(page, leads.words)
    await sees(page).toMatchObject({ coaching: words.practice.note.heading['lead-forward'] })
    expect(await page.locator('.plays').count()).toBe(0)
    await appComes()
    await page.locator('.plays').first().waitFor({ state: 'attached' })
  })

  test('[K2] blocked storage stops it no more than it stops the app', async () => {
    const { page, appComes } = await visitEarly(PAGE, {
      before: noStorage,
    })
    await mouse.say(page, leads.words)
    await appComes()
    await carriedOn(page)
    await sees(page).toMatchObject({ coaching: words.practice.note.heading['lead-forward'] })
  })
})

describe('what the device knows better than the page', () => {
  test.each([
    ['temperament', { temperaments: { [scenario.id]: 'hurried' } }],
    ['coaching at the end', { coaching: 'end' }],
    ['coaching on asking', { coaching: 'ask' }],
    ['the boss heard', { hearBoss: true }],
  ])('%s: the reply waits for the app, and is answered as that does', async (_, settings) => {
    const { page, appComes } = await visitEarly(PAGE, { settings })
    const before = await seen(page)
    await mouse.say(page, leads.words)
    expect(await seen(page)).toMatchObject({ boss: before.boss, coaching: null })
    expect(await waits(page)).toBe(firstReply.waiting)
    await appComes()
    await carriedOn(page)
    await page.waitForLoadState('networkidle')
    const after = await told(page)
    expect((await seen(page)).boss).not.toBe(before.boss)
    const { temperaments } = settings as { temperaments?: Record<string, string> }
    expect((await record(page)).temperament).toBe(temperaments?.[scenario.id] ?? scenario.boss.temperament)
    await page.reload()
    await isReady(page)
    await eventually(() => told(page)).toMatchObject({ seen: after.seen })
  })

  test('single keys that are switched off stay off', async () => {
    const { page } = await visitEarly(PAGE, { settings: { singleKeys: false } })
    await page.keyboard.press('1')
    expect(await page.locator('[data-waits]').count()).toBe(0)
  })

  test('where one writes first, the written replies are not there to be pressed', async () => {
    const { page, appComes } = await visitEarly(PAGE, { settings: { answer: 'own' } })
    await page.keyboard.press('1')
    await appComes()
    expect(await keptOn(page)).toEqual([])
  })

  test('a theme changes nothing of it', async () => {
    const { page } = await visitEarly(PAGE, { settings: { theme: 'dark' } })
    await mouse.say(page, leads.words)
    await sees(page).toMatchObject({ coaching: words.practice.note.heading['lead-forward'] })
  })

  test('a conversation that was left in the middle comes back, and the first turn is not to be answered meanwhile', async () => {
    const { page, appComes, reloadEarly } = await visitEarly(PAGE)
    await mouse.say(page, leads.words)
    await appComes()
    await carriedOn(page)
    const address = page.url().replace(/#.*/, '')
    for (const to of [`${address}#`, page.url()]) {
      await reloadEarly(to)
      expect(await page.locator('.reply').first().isVisible()).toBe(false)
      await page.keyboard.press('1')
      await appComes()
      await sees(page).toMatchObject({ coaching: words.practice.note.heading['lead-forward'] })
      expect(await page.locator('.reply').first().isVisible()).toBe(true)
      expect((await keptOn(page))[0]?.replies).toHaveLength(1)
    }
  })
})

/** That one went from one conversation to another is said, and is no part of either. */
const saysNothingOfTheWay = (page: Page) =>
  page.evaluate(() => {
    for (const said of document.querySelectorAll('main [role="status"]'))
      if (said.textContent?.startsWith('Back to')) said.textContent = ''
  })
