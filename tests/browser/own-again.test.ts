import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { HARDEST } from '../../src/debrief/again-lines.ts'
import type { Own } from '../../src/scenario/pattern/own.ts'
import { withinOwn, withinShared } from '../../src/screens/own/asked.ts'
import { throwHash } from '../../src/screens/stage/throw-hash.ts'
import { axeFindings } from './harness/axe.ts'
import { type Device, isReady, SIZES, visit } from './harness/visit.ts'
import { sideways, smallTargets } from './measure.ts'
import { answersFirst, eventually, keyboard, mouse, typeReply } from './person.ts'
import { UNMISTAKABLE, words } from './scenes.ts'
import { focused, tabTo } from './tab.ts'

const { debrief, nowAndThen, own, ownAgain, ownPlay, practice, stage, throwAgain } = words
const { result } = ownAgain
const ROBIN: Own = {
  format: 1,
  id: 'own-k3x9a0b1c2',
  version: 1,
  pattern: 'this-instead-of-that',
  temperament: 'steady',
  fillings: {
    boss: 'Robin',
    ask: `take on the open day <b>, ${'and-everything-that-comes-with-it-'.repeat(3)}`,
    mine: 'finish the exam papers',
    slips: 'the exam papers',
    who: 'the parents',
  },
  changedAt: Date.UTC(2026, 10, 21),
}
const AGAIN = `own/${throwHash(withinShared(ROBIN))}`
const PUSH = UNMISTAKABLE['push-back']
const DEVICES: readonly (readonly [string, Device])[] = [
  ['light', {}],
  ['dark', { theme: 'dark' }],
  ['forced colours', { forcedColors: true }],
  ['a phone', { size: 'phone' }],
  ['a low frame', { size: 'low' }],
]

const line = (page: Page) => page.locator('.alone-line').textContent()
const now = (page: Page) => page.locator('.again-now b').textContent()
const inTheField = (page: Page) => page.evaluate(() => document.activeElement?.tagName === 'TEXTAREA')
const entries = (page: Page) => page.evaluate(() => Object.entries(localStorage).sort().join('\n'))
const thrown = async (page: Page) => {
  await page.locator('.alone-line').waitFor()
  await eventually(() => inTheField(page)).toBe(true)
}
/** Answers by keyboard alone; the reading has the focus then. */
async function answers(page: Page, reply: string): Promise<void> {
  await eventually(() => inTheField(page)).toBe(true)
  await page.keyboard.type(reply)
  await page.keyboard.press('Enter')
  await eventually(() => page.evaluate(() => document.activeElement?.id)).toBe('result-h')
}
/** Keeps the one that a link brings. */
async function kept(page: Page, home: string): Promise<void> {
  await page.goto(`${home}own/${withinShared(ROBIN)}`)
  await isReady(page)
  await mouse.press(page, ownPlay.shared.keep)
  await page.getByText(ownPlay.shared.kept).waitFor()
}

describe('throw me that one again', () => {
  test('from the list by keyboard: answered, thrown in other words, then with another temper; nothing is kept', async () => {
    const { page, home } = await visit('')
    await kept(page, home)
    await page.goto(`${home}own/#list`)
    await page.getByRole('heading', { name: own.listHeading }).waitFor()
    const before = await entries(page)
    await keyboard.follow(page, throwAgain.hardOnes)
    await thrown(page)
    const first = await line(page)
    expect(await now(page)).toBe(ownAgain.now(stage.temperaments.steady.name, true, nothing))
    await answers(page, PUSH)
    await page.keyboard.press('Tab')
    expect(await focused(page)).toBe(result.thatOne)
    await page.keyboard.press('Enter')
    await eventually(() => now(page)).toBe(
      ownAgain.now(stage.temperaments.steady.name, true, { words: true, temperament: false }),
    )
    const second = await line(page)
    expect(second).not.toBe(first)
    await answers(page, PUSH)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    const hurried = ownAgain.now(stage.temperaments.hurried.name, false, { words: false, temperament: true })
    await eventually(() => now(page)).toBe(hurried)
    expect(await line(page)).toBe(second)
    await answers(page, PUSH)
    expect(await page.locator('article').textContent()).toContain(stage.temperaments.hurried.name)
    expect(await entries(page)).toBe(before)
    await tabTo(page, result.back)
    await page.keyboard.press('Enter')
    await page.locator('.practice').waitFor()
    expect(await page.evaluate(() => location.hash)).toBe(withinOwn(ROBIN.id))
  })

  test('from the debrief of one’s own, at the line that pushed', async () => {
    const { page, home } = await visit('')
    await kept(page, home)
    await typeReply(page, PUSH)
    await page.locator('.note h2').waitFor()
    for (let n = 0; n < 20 && !(await page.getByText(nowAndThen.ended.heading).isVisible()); n++) {
      const before = await page.locator('blockquote .line').textContent()
      await typeReply(page, PUSH)
      await eventually(() => page.locator('blockquote .line').textContent()).not.toBe(before)
      // At its end the box goes, and what ends it may come a moment after.
      const whatIsNext = page.getByText(nowAndThen.ended.heading).or(page.locator('textarea'))
      await whatIsNext.first().waitFor()
    }
    await mouse.follow(page, nowAndThen.ended.lookBack)
    await answersFirst(page)
    const opening = await page.locator('.sheet .theirs .speech').first().textContent()
    expect(await page.getByRole('link', { name: throwAgain.hardOnes }).count()).toBe(1)
    await page
      .getByRole('link', { name: new RegExp(`^${throwAgain.thatOne}`) })
      .first()
      .click()
    await thrown(page)
    expect(await line(page)).toBe(opening)
    await page.locator('.alone-once').getByText(`“${PUSH}”`).waitFor()
    await page.goBack()
    await page.getByRole('heading', { name: debrief.next.heading }).waitFor()
  })

  test('[K3] one that a link carries has its hard lines too, after a reload as well, and keeps nothing', async () => {
    const { page } = await visit(AGAIN)
    await thrown(page)
    const met = new Set<string | null>()
    for (let n = 0; n < HARDEST; n++) {
      met.add(await line(page))
      await mouse.follow(page, ownAgain.other)
      await eventually(() => line(page)).not.toBe([...met].at(-1))
    }
    expect(met.size).toBe(HARDEST)
    await mouse.follow(page, ownAgain.other)
    await eventually(() => line(page)).not.toBe([...met][0])
    const here = await line(page)
    await page.reload()
    await thrown(page)
    expect(await line(page)).toBe(here)
    expect(await entries(page)).toBe('')
  })

  test.each(DEVICES)('axe finds nothing, and nothing scrolls sideways: %s', async (_, device) => {
    const { page } = await visit(AGAIN, device)
    await thrown(page)
    const sound = async (where: string) => {
      expect(await axeFindings(page), where).toEqual([])
      expect(await sideways(page), where).toEqual([])
      expect(await smallTargets(page), where).toEqual([])
    }
    await sound('a line')
    await mouse.press(page, practice.replies.show)
    await sound('the written replies')
    await page.getByRole('textbox').focus()
    await answers(page, UNMISTAKABLE.unclear)
    await sound('unclear')
    await mouse.press(page, result.reword)
    await page.keyboard.press('ControlOrMeta+a')
    await answers(page, PUSH)
    await sound('read')
    expect(await page.locator('.own-again b b, .alone-line b').count()).toBe(0)
  })

  test.each(Object.keys(SIZES) as (keyof typeof SIZES)[])(
    'what leads and where to say it are seen together: %s',
    async size => {
      const { page } = await visit(AGAIN, { size })
      await thrown(page)
      const box = await page.getByRole('textbox').boundingBox()
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(SIZES[size].height)
      expect(await sideways(page)).toEqual([])
    },
  )
})

const nothing = { words: false, temperament: false }
