import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { SIZES, visit } from './harness/visit.ts'
import { sideways } from './measure.ts'
import { eventually, mouse, opens, opensNote, seen, sees, typeReply } from './person.ts'
import { opener, PAGE, scenario, UNMISTAKABLE, words } from './scenes.ts'
import { focused, tabTo } from './tab.ts'

const { practice, debrief, stage } = words
const { typed } = debrief
const { note, own, replies } = practice
const PUSH = UNMISTAKABLE['push-back']
const YES = UNMISTAKABLE['roll-over']
const FIRST_LINE = scenario.turns[scenario.start.turn]?.lines.at(-1)?.say

const box = (page: Page) => page.getByRole('textbox')
const atBox = (page: Page) => page.locator('.own .box-says[role=status]')
const said = (page: Page) => page.locator('.note .marked')

describe.each(['phone', 'low', 'desk'] as const)('typed by keyboard alone, on a %s', size => {
  test('a push and a yes: the boss answers, the words are marked, and the focus is where one reads on', async () => {
    const { page } = await visit(PAGE, { size })
    await typeReply(page, PUSH)
    await sees(page).toMatchObject({ coaching: note.heading['push-back'], focus: note.heading['push-back'] })
    expect((await seen(page)).boss).not.toBe(FIRST_LINE)
    await opensNote(page)
    expect(await said(page).textContent()).toContain('I won’t do it')
    expect(await page.locator('.note mark.push').count()).toBeGreaterThan(0)
    await page.getByText(typed.instead).waitFor()
    expect(await box(page).inputValue()).toBe('')
    await typeReply(page, YES)
    await sees(page).toMatchObject({ coaching: note.heading['roll-over'], focus: note.heading['roll-over'] })
  })

  test('the box is reached and left by key; Tab goes from it to “Say it”', async () => {
    const { page } = await visit(PAGE, { size })
    await page.keyboard.press('0')
    expect(await focused(page)).toBe(own.label.written)
    await page.keyboard.type('01z')
    expect(await box(page).inputValue()).toBe('01z')
    await tabTo(page, stage.box.say)
    await page.keyboard.press('Shift+Tab')
    await page.keyboard.press('Escape')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('reply')
    await page.keyboard.press('1')
    await eventually(async () => (await seen(page)).coaching).not.toBeNull()
  })

  test('in the box nothing covers it, and with room for two sides the boss’s line stays in sight', async () => {
    const { page } = await visit(PAGE, { size })
    await page.keyboard.press('0')
    await page.keyboard.type('So all of it is to be with me, from today. '.repeat(8))
    const { width, height } = SIZES[size]
    for (const one of size === 'phone' ? ['.own'] : ['.own', 'blockquote .line']) {
      const at = await page.locator(one).boundingBox()
      expect(at?.y, one).toBeGreaterThanOrEqual(0)
      expect((at?.y ?? 0) + (at?.height ?? 0), one).toBeLessThanOrEqual(height)
      expect((at?.x ?? 0) + (at?.width ?? 0), one).toBeLessThanOrEqual(width)
    }
    expect(await sideways(page)).toEqual([])
  })
})

describe('what is in the box', () => {
  test('a typed reply is there again after a reload, read as it was', async () => {
    const { page } = await visit(PAGE)
    await typeReply(page, PUSH)
    await said(page).waitFor()
    const { focus: _, ...before } = await seen(page)
    const coaching = await page.locator('.note').textContent()
    await page.reload()
    await sees(page).toMatchObject(before)
    await eventually(() => page.locator('.note').textContent()).toBe(coaching)
  })

  test('[L3] going back gives the words back, to be put another way; both are kept', async () => {
    const { page } = await visit(PAGE)
    await typeReply(page, PUSH)
    await sees(page).toMatchObject({ coaching: note.heading['push-back'] })
    await page.keyboard.press('z')
    await sees(page).toMatchObject({ boss: FIRST_LINE })
    expect(await box(page).inputValue()).toBe(PUSH)
    await typeReply(page, YES)
    await sees(page).toMatchObject({ coaching: note.heading['roll-over'] })
    const kept = await page.evaluate(() => Object.values(localStorage).join())
    expect([PUSH, YES].filter(one => !kept.includes(one))).toEqual([])
  })

  test('what was written before the page came to life, or while it was drawn again, stays', async () => {
    const { page } = await visit(PAGE)
    await box(page).fill('So you')
    await page.getByRole('radio', { name: stage.temperaments.hurried.name }).check()
    await page.getByRole('button', { name: stage.foot.themes.dark }).click()
    await page.getByRole('button', { name: replies.ownFirst }).click()
    expect(await box(page).inputValue()).toBe('So you')
  })

  test('100,000 pasted characters are cut, which is said, and typing goes on', async () => {
    const { page } = await visit(PAGE)
    await page.keyboard.press('0')
    await page.keyboard.insertText('words '.repeat(17_000))
    await eventually(() => atBox(page).textContent()).toBe(stage.box.cut('20,000'))
    expect((await box(page).inputValue()).length).toBe(20_000)
    await page.keyboard.press('Backspace')
    await eventually(() => atBox(page).textContent()).toBe('')
    await page.keyboard.type('?')
    expect(await box(page).inputValue()).toMatch(/\?$/)
  })

  test('nothing in it is a sentence at the field', async () => {
    const { page } = await visit(PAGE)
    await page.keyboard.press('0')
    await page.keyboard.press('Enter')
    await eventually(() => atBox(page).textContent()).toBe(own.empty((await seen(page)).replies.length))
    expect(await seen(page)).toMatchObject({ boss: FIRST_LINE, coaching: null })
  })
})

test('[M4] what is not clear is asked about, with a hint; nothing is scored, and the words are in the box', async () => {
  const { page } = await visit(PAGE)
  const before = await seen(page)
  await typeReply(page, UNMISTAKABLE.unclear)
  await sees(page).toMatchObject({
    boss: scenario.unclear,
    coaching: note.heading.unclear,
    focus: note.heading.unclear,
    footing: before.footing,
    point: before.point,
  })
  await page.getByText(scenario.turns[scenario.start.turn]?.hint ?? 'no hint').waitFor()
  expect(await box(page).inputValue()).toBe(UNMISTAKABLE.unclear)
  await mouse.say(page, opener('restate').words)
  await sees(page).toMatchObject({ coaching: note.heading['lead-forward'] })
})

describe('the reader', () => {
  test('that cannot come is told of; the words stay, and once it can come they are said', async () => {
    const { page, complaints } = await visit(PAGE)
    await page.context().setOffline(true)
    await typeReply(page, PUSH)
    await eventually(() => atBox(page).textContent()).toBe(own.failed)
    expect(await box(page).inputValue()).toBe(PUSH)
    expect(await seen(page)).toMatchObject({ boss: FIRST_LINE, coaching: null })
    await page.context().setOffline(false)
    await page.getByRole('button', { name: stage.box.say }).click()
    await sees(page).toMatchObject({ coaching: note.heading['push-back'] })
    complaints.length = 0
  })

  test('being slow is said, calmly, and the words are said when it is there', async () => {
    const { page } = await visit(PAGE)
    let come: () => void = () => {}
    const may = new Promise<void>(done => (come = done))
    await page.route(/\/read-[^/]+\.js$/, async route => {
      await may
      await route.continue()
    })
    await typeReply(page, PUSH)
    await eventually(() => atBox(page).textContent()).toBe(own.waiting)
    expect(await page.getByRole('button', { name: stage.box.say }).getAttribute('aria-disabled')).toBe('true')
    come()
    await sees(page).toMatchObject({ coaching: note.heading['push-back'] })
  })
})

describe('one’s own words first', () => {
  test('by choice, also for next time: the box on top, the written replies behind a button in each turn', async () => {
    const { page } = await visit(PAGE)
    await page.getByRole('button', { name: replies.ownFirst }).click()
    expect((await seen(page)).replies).toEqual([])
    await page.reload()
    await eventually(async () => (await seen(page)).replies).toEqual([])
    await page.keyboard.press('1')
    await sees(page).toMatchObject({ boss: FIRST_LINE })
    await page.getByRole('button', { name: replies.show }).click()
    const [first] = (await seen(page)).replies
    const top = await page.locator('.own').boundingBox()
    const below = await page.locator('.reply').first().boundingBox()
    expect(top?.y).toBeLessThan(below?.y ?? 0)
    await page.keyboard.press('1')
    await sees(page).toMatchObject({ replies: [] })
    expect((await seen(page)).boss).not.toBe(FIRST_LINE)
    await page.keyboard.press('z')
    await page.getByRole('button', { name: replies.show }).click()
    await sees(page).toMatchObject({ tried: [first] })
  })

  test.each(['phone', 'low', 'desk'] as const)('nothing moves as the page loads, on a %s', async size => {
    const { page } = await visit(PAGE, {
      size,
      before: () => {
        localStorage.setItem('front-foot/1/settings', '{"format":1,"answer":"own"}')
        const told = { moved: 0 }
        Object.assign(window, { told })
        new PerformanceObserver(list => {
          for (const entry of list.getEntries()) told.moved += (entry as unknown as { value: number }).value
        }).observe({ type: 'layout-shift', buffered: true })
      },
    })
    await eventually(async () => (await seen(page)).replies).toEqual([])
    const moved = await page.evaluate(() => (window as unknown as { told: { moved: number } }).told.moved)
    expect(moved).toBeLessThan(0.005)
  })
})

test('“That’s not what I meant” is kept, by arrow keys alone, and leaves the focus and the score', async () => {
  const { page } = await visit(PAGE)
  await typeReply(page, PUSH)
  await sees(page).toMatchObject({ focus: note.heading['push-back'] })
  await tabTo(page, typed.meant.open)
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  await page.getByText(typed.meant.kept).waitFor()
  await page.keyboard.press('ArrowDown')
  const second = page.getByRole('radio', { name: typed.meant.stances['push-back'] })
  expect(await second.isChecked()).toBe(true)
  expect(await seen(page)).toMatchObject({ coaching: note.heading['push-back'] })
  await page.reload()
  await eventually(() => second.isChecked()).toBe(true)
})

test('looking back shows the words with their marks, and what they were meant as', async () => {
  const { page } = await visit(PAGE)
  await typeReply(page, PUSH)
  await opens(page, typed.meant.open)
  await page.getByRole('radio', { name: typed.meant.stances['lead-forward'] }).check()
  await page.evaluate(() => {
    location.hash = location.hash.replace('#play/', '#debrief/')
  })
  const line = page.locator('.sheet > li').first()
  await line.waitFor()
  expect(await line.locator('.marked').textContent()).toContain('I won’t do it')
  expect(await line.locator('mark.push').count()).toBeGreaterThan(0)
  expect(await line.textContent()).toContain(typed.meant.was(typed.meant.stances['lead-forward']))
  await line.getByRole('link').click()
  await sees(page).toMatchObject({ boss: FIRST_LINE })
  expect(await box(page).inputValue()).toBe(PUSH)
})
