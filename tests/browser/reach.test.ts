import type { Page, Route } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { isReady, SIZES, visit } from './harness/visit.ts'
import { sideways } from './measure.ts'
import { answersFirst, eventually, keyboard, mouse, seen, sees } from './person.ts'
import { opener, PAGE, scenario, told, words } from './scenes.ts'
import { tabTo } from './tab.ts'

const { practice, nowAndThen } = words

describe('at 400 %, which is 320 × 256', () => {
  test('a conversation is played to its end by keyboard; nothing covers what has the focus', async () => {
    const { page } = await visit(PAGE)
    await isReady(page)
    await page.setViewportSize({ width: 320, height: 256 })
    for (const { you, stance } of told('slice').scenes) {
      await keyboard.press(page, you)
      await sees(page).toMatchObject({ focus: practice.note.heading[stance] })
      expect(await coveredFocus(page)).toBeNull()
      expect(await sideways(page)).toEqual([])
    }
    await keyboard.follow(page, nowAndThen.ended.lookBack)
    await page.getByRole('heading', { name: scenario.outcomes.slice?.title ?? '' }).waitFor()
    expect(await sideways(page)).toEqual([])
    await answersFirst(page, keyboard)
    expect(await coveredFocus(page)).toBeNull()
    expect(await sideways(page)).toEqual([])
  })

  test('every stop of Tab is in sight, before a reply, after one, and in the menu', async () => {
    const { page } = await visit(PAGE)
    await isReady(page)
    await page.setViewportSize({ width: 320, height: 256 })
    expect(await coveredStops(page, 16)).toEqual([])
    await mouse.say(page, opener('refuse').words)
    await sees(page).toMatchObject({ focus: practice.note.heading['push-back'] })
    expect(await coveredStops(page, 16)).toEqual([])
    await keyboard.press(page, practice.more)
    expect(await coveredStops(page, 8)).toEqual([])
    expect(await sideways(page)).toEqual([])
  })
})

describe.each([
  ['a usual phone', { width: 360, height: 740 }],
  ['a low frame', SIZES.low],
  ['a desk', SIZES.desk],
])('on %s', (_, size) => {
  test('no stop of Tab is covered by a part that sticks', async () => {
    const { page } = await visit(PAGE)
    await isReady(page)
    await page.setViewportSize(size)
    await mouse.say(page, opener('refuse').words)
    await sees(page).toMatchObject({ focus: practice.note.heading['push-back'] })
    expect(await coveredStops(page, 16)).toEqual([])
  })

  test('coaching that comes late does not push what has the focus out of sight', async () => {
    const { page } = await visit(PAGE)
    let comes = () => {}
    const asked = new Promise<void>(done => {
      comes = done
    })
    await page.route('**/not-at-first*', async route => {
      await asked
      await route.continue()
    })
    await isReady(page)
    await page.setViewportSize(size)
    await mouse.say(page, opener('refuse').words)
    await sees(page).toMatchObject({ focus: practice.note.heading['push-back'] })
    await tabTo(page, practice.own.label.written)
    expect(await coveredFocus(page)).toBeNull()
    comes()
    await page.locator('.note-why').waitFor({ state: 'attached' })
    expect(await coveredFocus(page)).toBeNull()
  })

  test.each([
    ['comes', (route: Route) => route.continue()],
    ['never comes', (route: Route) => route.abort()],
  ])('no reply is under a finger before the coaching that would push it from there %s', async (_, then) => {
    const { page, complaints } = await visit(PAGE)
    const asked: Route[] = []
    let held = true
    // One that does not come is asked for again under another address.
    await page.route('**/not-at-first*', route => (held ? void asked.push(route) : then(route)))
    await isReady(page)
    await page.setViewportSize(size)
    await mouse.say(page, opener('refuse').words)
    await sees(page).toMatchObject({ focus: practice.note.heading['push-back'] })
    await eventually(() => asked.length).toBe(1)
    const reply = page.locator('.written .reply').first()
    const isUnderFinger = async () => {
      await reply.scrollIntoViewIfNeeded()
      return reply.evaluate(one => {
        const { left, top, width, height } = one.getBoundingClientRect()
        return one.contains(document.elementFromPoint(left + width / 2, top + height / 2))
      })
    }
    expect(await isUnderFinger()).toBe(false)
    held = false
    for (const route of asked) await then(route)
    await eventually(isUnderFinger).toBe(true)
    // The abort is the test's own.
    complaints.length = 0
  })

  test('the first reply is in sight after every reply, whatever the boss and the coaching say', async () => {
    const late: string[] = []
    for (const file of ['slice', 'damaged', 'given']) {
      const { page } = await visit(PAGE)
      await isReady(page)
      await page.setViewportSize(size)
      for (const { you, stance } of told(file).scenes.slice(0, -1)) {
        await keyboard.say(page, you)
        await eventually(async () => (await seen(page)).replies.includes(you)).toBe(false)
        expect(await seen(page)).toMatchObject({ focus: practice.note.heading[stance] })
        const top = (await page.locator('.reply').first().boundingBox())?.y ?? Number.POSITIVE_INFINITY
        // A line of it at least.
        if (top > size.height - 24) late.push(`${file}, after “${you}”: ${top.toFixed(0)} px down`)
      }
    }
    expect(late).toEqual([])
  })
})

describe('motion', () => {
  const lastingMotions = (page: Page) =>
    page.evaluate(
      () =>
        document.getAnimations().filter(one => Number(one.effect?.getComputedTiming().activeDuration) > 0)
          .length,
    )

  test('carries a step where it is welcome', async () => {
    const { page } = await visit(PAGE, { reducedMotion: false })
    await isReady(page)
    await page.evaluate(() => {
      document.addEventListener('animationstart', () => document.body.setAttribute('data-moved', ''))
    })
    await mouse.say(page, opener('restate').words)
    await page.locator('body[data-moved]').waitFor()
  })

  test('a reply does not step out from under a pointer on its edge, and back, for ever', async () => {
    const { page } = await visit(PAGE)
    const box = await page.locator('.reply').nth(1).boundingBox()
    if (!box) throw new Error('There is no second reply.')
    for (const y of [box.y, box.y + box.height])
      for (const edge of [Math.floor(y), y, Math.ceil(y)]) {
        await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
        await page.mouse.move(box.x + box.width / 2, edge)
        const pointedAt = await page.evaluate(async () => {
          const seen: boolean[] = []
          for (let frame = 0; frame < 12; frame++) {
            await new Promise(requestAnimationFrame)
            seen.push(document.querySelectorAll('.reply')[1]?.matches(':hover') ?? false)
          }
          return seen.slice(2)
        })
        expect(new Set(pointedAt).size, `at ${edge}`).toBe(1)
      }
  })

  test('there is none where less of it is asked for', async () => {
    const { page } = await visit(PAGE)
    await isReady(page)
    await page.evaluate(() => {
      const moved = () => document.body.setAttribute('data-moved', '')
      for (const start of ['animationstart', 'transitionstart']) document.addEventListener(start, moved)
    })
    for (const { you } of told('slice').scenes) {
      await mouse.say(page, you)
      await eventually(async () => (await seen(page)).replies.includes(you)).toBe(false)
      expect(await lastingMotions(page)).toBe(0)
    }
    await mouse.follow(page, nowAndThen.ended.lookBack)
    await page.getByText(words.debrief.ended).waitFor()
    await answersFirst(page)
    expect(await lastingMotions(page)).toBe(0)
    expect(await page.locator('body[data-moved]').count()).toBe(0)
  })
})

/** What has the focus and is out of sight or under something else, or null. */
function coveredFocus(page: Page): Promise<string | null> {
  return page.evaluate(() => {
    const at = document.activeElement
    if (!at || at === document.body) return null
    const { left, right, top, bottom } = at.getBoundingClientRect()
    // Taller than the window, it counts as seen where its middle in the window is.
    const middle = (from: number, to: number, most: number) => (Math.max(0, from) + Math.min(most, to)) / 2
    const x = middle(left, right, innerWidth)
    const y = middle(top, bottom, innerHeight)
    const seen = document.elementFromPoint(x, y)
    // A choice is pressed by its label.
    const own = at instanceof HTMLInputElement ? (at.closest('label') ?? at) : at
    if (bottom > 0 && top < innerHeight && seen && (own.contains(seen) || seen.contains(own))) return null
    const what = at.textContent?.slice(0, 40) || at.outerHTML.slice(0, 60)
    const where = [top, bottom, scrollY, document.documentElement.scrollHeight].map(Math.round).join(', ')
    return `${what} under ${seen?.className || seen?.tagName} (top, bottom, scrolled, height: ${where})`
  })
}

async function coveredStops(page: Page, stops: number): Promise<string[]> {
  const covered: string[] = []
  for (let n = 0; n < stops; n++) {
    await page.keyboard.press('Tab')
    const found = await coveredFocus(page)
    if (found) covered.push(found)
  }
  return covered
}
