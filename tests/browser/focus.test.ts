import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { type Device, isReady, visit } from './harness/visit.ts'
import { addressOf, answersFirst, eventually, keyboard, keyOf, mouse, seen, sees } from './person.ts'
import { opener, PAGE, scenario, told, words } from './scenes.ts'
import { focused, tabTo } from './tab.ts'

const { practice, nowAndThen } = words
const says = practice.says(scenario.boss.name)
const lead = opener('restate').words

async function practising(device: Device = {}): Promise<Page> {
  const { page } = await visit(PAGE, device)
  await isReady(page)
  return page
}

async function choose(page: Page, coaching: keyof typeof nowAndThen.menu.coachingChoice): Promise<void> {
  await mouse.press(page, practice.coachingIs.each)
  await page.getByRole('radio', { name: nowAndThen.menu.coachingChoice[coaching] }).check()
  await mouse.press(page, practice.menu.close)
}

/** The names of what Tab comes to from here on, as many as asked. */
async function tabs(page: Page, count: number): Promise<string[]> {
  const names: string[] = []
  for (let n = 0; n < count; n++) {
    await page.keyboard.press('Tab')
    names.push(await focused(page))
  }
  return names
}

describe('[L1] where the focus goes', () => {
  test('after a reply: to the coaching’s heading, and the window to its top', async () => {
    const page = await practising({ size: 'phone' })
    await keyboard.press(page, lead)
    await sees(page).toMatchObject({ focus: practice.note.heading['lead-forward'] })
    const heading = page.getByRole('heading', { name: practice.note.heading['lead-forward'] })
    const box = await heading.boundingBox()
    expect(box?.y).toBeGreaterThanOrEqual(0)
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(640)
  })

  test('first the scene: the line is there with the press, both lines are in the log before the focus moves', async () => {
    const page = await practising()
    const happened = await page.evaluate(async () => {
      const happened: string[] = []
      const log = document.querySelector('[role=log]')
      const line = document.querySelector('.says .line')
      const [button] = document.querySelectorAll<HTMLElement>('.reply')
      if (!log || !line || !button) throw new Error('There is nothing to say or to hear.')
      const before = line.textContent
      document.addEventListener('focusin', ({ target }) =>
        happened.push(`log of ${log.childElementCount}`, (target as Element).id),
      )
      button.focus({ focusVisible: false } as FocusOptions)
      happened.length = 0
      button.click()
      happened.push(line.textContent === before ? 'the old line' : 'the next line')
      await new Promise(done => setTimeout(done, 1000))
      return happened
    })
    expect(happened).toEqual(['the next line', 'log of 3', 'note-h'])
  })

  test('with coaching at the end: to the boss’s line; there is none in sight', async () => {
    const page = await practising()
    await choose(page, 'end')
    await page.keyboard.press(await keyOf(page, lead))
    await sees(page).toMatchObject({ focus: says, coaching: null })
    expect(await page.getByText(opener('restate').thinks).count()).toBe(0)
  })

  test('with coaching on asking: to the boss’s line; the button brings it', async () => {
    const page = await practising()
    await choose(page, 'ask')
    await page.keyboard.press(await keyOf(page, lead))
    await sees(page).toMatchObject({ focus: says, coaching: null })
    await keyboard.press(page, practice.note.ask)
    await sees(page).toMatchObject({
      coaching: practice.note.heading['lead-forward'],
      focus: practice.note.heading['lead-forward'],
    })
    const { you } = told('shared').scenes[1] ?? { you: '' }
    await page.keyboard.press(await keyOf(page, you))
    await sees(page).toMatchObject({ focus: says, coaching: null })
  })

  test('after going back: to the boss’s line', async () => {
    const page = await practising()
    await page.keyboard.press('1')
    await page.keyboard.press('z')
    await sees(page).toMatchObject({ focus: says, coaching: null })
  })

  test('on arriving it stays where it is', async () => {
    const page = await practising()
    expect(await focused(page)).toBe('')
  })
})

describe('the order of the page', () => {
  test('Tab goes from the boss over the coaching to the replies', async () => {
    const page = await practising({ size: 'phone' })
    await mouse.say(page, lead)
    await sees(page).toMatchObject({ boss: told('shared').scenes[1]?.boss })
    const { replies } = await seen(page)
    // The coaching comes by itself, a moment after the first reply (Late).
    await page.getByRole('button', { name: nowAndThen.note.why, exact: true }).waitFor()
    await page.locator('blockquote').focus()
    const names = await tabs(page, 1 + replies.length)
    expect(names).toEqual([nowAndThen.note.why, ...replies.map((reply, n) => `${n + 1}“${reply}”`)])
    // What cannot be tabbed to is read in the same order.
    const order = await page.evaluate(() => {
      const places = ['blockquote', '#note-h', '#reply'].map(one => document.querySelector(one))
      return places.map((one, n) => one && places[n + 1]?.compareDocumentPosition(one))
    })
    expect(order.slice(0, 2)).toEqual([2, 2])
  })

  test('the first Tab is on the skip link, which leads to the replies and leaves the conversation alone', async () => {
    const page = await practising()
    await mouse.say(page, lead)
    await sees(page).toMatchObject({ focus: practice.note.heading['lead-forward'] })
    const { focus: _, ...before } = await seen(page)
    const address = await addressOf(page)
    await page.locator('.skip').focus()
    expect(await page.locator('.skip').boundingBox()).toMatchObject({ x: expect.any(Number) })
    await page.keyboard.press('Enter')
    expect(await tabs(page, 1)).toEqual([`1“${before.replies[0]}”`])
    expect(await seen(page)).toMatchObject(before)
    await eventually(() => addressOf(page)).toBe(address)
  })

  test.each(['', PAGE])('on a fresh "%s" the first Tab shows it', async path => {
    const { page } = await visit(path)
    await isReady(page)
    const [first] = await tabs(page, 1)
    expect(first).toBe(path ? practice.skip : words.home.skip)
    const box = await page.locator('.skip').boundingBox()
    expect(box?.y).toBeGreaterThanOrEqual(0)
    expect(box?.height).toBeGreaterThanOrEqual(44)
  })

  test('the debrief’s skip link stays in the debrief', async () => {
    const page = await practising()
    for (const { you } of told('given').scenes) await page.keyboard.press(await keyOf(page, you))
    await mouse.follow(page, nowAndThen.ended.lookBack)
    await page.getByText(words.debrief.ended).waitFor()
    await page.locator('.skip').focus()
    await page.keyboard.press('Enter')
    // The question comes first (L4): to its first line, and once it is answered to the lines one by one.
    expect(await tabs(page, 1)).toEqual([expect.stringMatching(words.turning.reply(1))])
    await answersFirst(page)
    await page.locator('.skip').focus()
    await page.keyboard.press('Enter')
    expect(await tabs(page, 1)).toEqual([expect.stringMatching(words.debrief.lines.tryAgain)])
    expect(await addressOf(page)).toContain('#debrief/')
  })
})

describe('the menu', () => {
  test.each([
    ['Escape', (page: Page) => page.keyboard.press('Escape')],
    ['its button', (page: Page) => keyboard.press(page, new RegExp(`^${practice.menu.close}$`))],
  ])('holds the focus while it is open; %s gives it back to what opened it', async (_, close) => {
    const page = await practising()
    await page.keyboard.press('1')
    await keyboard.press(page, practice.coachingIs.each)
    const outside = await page.evaluate(() => document.activeElement?.closest('dialog') === null)
    expect(outside).toBe(false)
    for (let n = 0; n < 14; n++) {
      await page.keyboard.press('Tab')
      // Past its last button Chromium goes by its own frame, which the page sees as its body.
      const held = await page.evaluate(
        () => document.activeElement === document.body || document.activeElement?.closest('dialog') !== null,
      )
      expect(held, await focused(page)).toBe(true)
    }
    await close(page)
    expect(await page.locator('dialog[open]').count()).toBe(0)
    expect(await focused(page)).toBe(practice.coachingIs.each)
  })

  test('on a phone it is behind “More”, with the way out in it', async () => {
    const page = await practising({ size: 'phone' })
    await tabTo(page, practice.more)
    await page.keyboard.press('Enter')
    await page.getByRole('dialog').getByRole('link', { name: practice.leave }).click()
    await page.getByRole('heading', { name: words.home.heading }).waitFor()
  })
})
