import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import type { Own } from '../../src/scenario/pattern/own.ts'
import { withinOwn, withinShared } from '../../src/screens/own/asked.ts'
import { axeFindings } from './harness/axe.ts'
import { isReady, visit } from './harness/visit.ts'
import { brings, erasesAll, facts, KEPT, saves, stored } from './keeping.ts'
import { sideways } from './measure.ts'
import { answersFirst, eventually, mouse, seen, typeReply } from './person.ts'
import { words } from './scenes.ts'

const { debrief, kept, nowAndThen, ownPlay, practice } = words
const ROBIN: Own = {
  format: 1,
  id: 'own-k3x9a0b1c2',
  version: 1,
  pattern: 'this-instead-of-that',
  temperament: 'hurried',
  fillings: {
    boss: 'Robin',
    ask: 'take on the open day <b>',
    mine: 'finish the exam papers',
    slips: 'the exam papers',
    who: 'the parents',
  },
  changedAt: Date.UTC(2026, 10, 21),
}
const SHARED = `own/${withinShared(ROBIN)}`
const OWN = `own/${withinOwn(ROBIN.id)}`

const boss = async (page: Page) => (await seen(page)).boss
const isOver = (page: Page) => page.getByRole('heading', { name: nowAndThen.ended.heading }).isVisible()
const hash = (page: Page) => page.evaluate(() => location.hash)
const starts = (page: Page) => eventually(() => boss(page)).toContain('take on the open day <b>')

/** Types what is written first at each turn, until the boss has said the last word. @returns how many replies it took. */
async function typesToEnd(page: Page): Promise<number> {
  for (let replies = 1; replies < 20; replies++) {
    const before = await boss(page)
    await mouse.press(page, practice.replies.show)
    const [first = ''] = (await seen(page)).replies
    await typeReply(page, first)
    await eventually(() => boss(page)).not.toBe(before)
    if (await isOver(page)) return replies
  }
  throw new Error('Twenty replies, and it is not over.')
}

describe('a conversation of one’s own', () => {
  test('comes in a link, is kept, typed to its end, looked back on, and there after a reload', async () => {
    const { page, home } = await visit(SHARED)
    await starts(page)
    expect(await stored(page)).toEqual({})
    await mouse.press(page, ownPlay.shared.keep)
    await page.getByText(ownPlay.shared.kept).waitFor()
    expect(await hash(page)).toBe(withinOwn(ROBIN.id))
    expect(await typesToEnd(page)).toBeGreaterThan(2)
    expect(await hash(page)).toContain(`${withinOwn(ROBIN.id)}/play/`)
    await mouse.follow(page, nowAndThen.ended.lookBack)
    await answersFirst(page)
    await page.getByText(debrief.next.carries).waitFor()
    expect(await axeFindings(page)).toEqual([])
    expect(await sideways(page)).toEqual([])
    await page.reload()
    await isReady(page)
    await page.getByRole('heading', { name: debrief.next.heading }).waitFor()
    expect(await hash(page)).toContain(`${withinOwn(ROBIN.id)}/debrief/`)

    await page.goto(`${home}my-practice/`)
    await isReady(page)
    await page.getByText('Robin: take on the open day').first().waitFor()
    await page.locator('.my-kept a').first().click()
    await page.getByRole('heading', { name: debrief.next.heading }).waitFor()
    await page.goBack()
    await page.getByText('Robin: take on the open day').first().waitFor()
  })

  test('[K2] is saved in the file, erased with everything, and comes back from it', async () => {
    const { page, home } = await visit(SHARED)
    await starts(page)
    await mouse.press(page, ownPlay.shared.keep)
    await page.getByText(ownPlay.shared.kept).waitFor()
    await page.goto(home + KEPT)
    await isReady(page)
    await facts(page).getByText(kept.facts.own(1)).waitFor()
    const { text } = await saves(page, kept.save.button)
    expect(JSON.parse(text).own).toEqual([ROBIN])
    await erasesAll(page)
    await page.getByText(kept.erase.done).waitFor()
    expect(await stored(page)).toEqual({})
    await brings(page, text)
    await page.getByText(kept.bring.own(1)).waitFor()
    await page.goto(home + OWN)
    await isReady(page)
    await starts(page)
  })

  test('[K1] two tabs that play it keep the replies of both', async () => {
    const { page, home } = await visit(SHARED)
    await starts(page)
    await mouse.press(page, ownPlay.shared.keep)
    await page.getByText(ownPlay.shared.kept).waitFor()
    const other = await page.context().newPage()
    await other.goto(home + OWN)
    await isReady(other)
    // A tab that has not begun when the other says something goes on with that.
    await starts(other)
    for (const tab of [page, other]) {
      await starts(tab)
      await mouse.press(tab, practice.replies.show)
      const [first = ''] = (await seen(tab)).replies
      await mouse.say(tab, first)
    }
    const conversations = async () =>
      Object.keys(await stored(page)).filter(key => key.includes('/conversation/')).length
    await eventually(conversations).toBe(2)
  })

  test.each(['phone', 'low', 'desk'] as const)('one from a link has no faults on a %s', async size => {
    const { page } = await visit(SHARED, { size })
    await starts(page)
    expect(await axeFindings(page)).toEqual([])
    expect(await sideways(page)).toEqual([])
    expect(await page.locator('blockquote b, .scene b').count()).toBe(0)
  })
})
