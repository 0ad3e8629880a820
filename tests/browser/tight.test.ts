import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { visit } from './harness/visit.ts'
import { answersFirst, eventually, mouse, seen } from './person.ts'
import { opener, PAGE, words } from './scenes.ts'

/** From where to where an element is, in pixels of the window. */
function span(page: Page, selector: string): Promise<{ top: number; bottom: number }> {
  return page
    .locator(selector)
    .first()
    .evaluate(one => {
      const { top, bottom } = one.getBoundingClientRect()
      return { top, bottom }
    })
}

/** How many lines of letters the bar has: what stands beside each other is one. */
function linesOfBar(page: Page): Promise<number> {
  return page.evaluate(() => {
    const lines: { top: number; bottom: number }[] = []
    for (const one of document.querySelectorAll('.bar-title b, .ladder-count, .bar nav span')) {
      for (const { top, bottom, width } of one.getClientRects())
        if (width > 0 && !lines.some(line => line.top < bottom && top < line.bottom))
          lines.push({ top, bottom })
    }
    return lines.length
  })
}

test.each(['', 'de/'])(
  '[1.4.4] on a desk at 200 percent the bar is one line, and no name touches a thought: "%s"',
  async language => {
    const { page } = await visit(language + PAGE, { size: 'low' })
    await page.setViewportSize({ width: 640, height: 400 })
    expect(await linesOfBar(page)).toBe(1)
    for (const key of ['1', 'z', '2', 'z', '3', 'z', '4']) {
      await page.keyboard.press(key)
      const back = key === 'z'
      await page.locator('.thinks').waitFor({ state: back ? 'detached' : 'visible' })
      if (back) continue
      const room = await page.evaluate(() => {
        const tops = [...document.querySelectorAll('.drawings text')].map(one => one.getBoundingClientRect())
        const thought = document.querySelector('.thinks')?.getBoundingClientRect()
        return Math.min(...tops.filter(one => one.height > 0).map(one => one.top)) - (thought?.bottom ?? 0)
      })
      expect(room, `reply ${key}`).toBeGreaterThanOrEqual(4)
    }
  },
)

test('[K2] what can be done about a trouble stands beside its sentence or below, and tears no lines apart', async () => {
  const { page } = await visit(PAGE, {
    size: 'phone',
    before: () =>
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('no', 'SecurityError')
        },
      }),
  })
  await mouse.say(page, opener('restate').words)
  await page.locator('.notices', { hasText: words.trouble.blocked }).waitFor()
  const sentence = await span(page, '.notices .with-acts > span')
  const acts = await span(page, '.notices .acts')
  expect(acts.top).toBeGreaterThanOrEqual(sentence.bottom)
  const [height, line] = await page
    .locator('.notices .with-acts > span')
    .first()
    .evaluate(one => [
      one.getBoundingClientRect().height,
      Number.parseFloat(getComputedStyle(one).lineHeight),
    ])
  expect(((height ?? 0) / (line ?? 1)) % 1).toBeCloseTo(0, 1)
})

test('all of the map stays all of it in a window of another size', async () => {
  const { page } = await visit(PAGE)
  for (let { replies, boss } = await seen(page); replies.length > 0; { replies, boss } = await seen(page)) {
    await page.keyboard.press('1')
    await eventually(async () => (await seen(page)).boss).not.toBe(boss)
  }
  await mouse.follow(page, words.nowAndThen.ended.lookBack)
  await answersFirst(page)
  const frame = page.locator('.map-frame')
  await frame.focus()
  await page.keyboard.press('0')
  const shown = () => frame.locator('> svg').getAttribute('viewBox')
  const whole = await shown()
  await page.setViewportSize({ width: 320, height: 640 })
  await expect.poll(shown).not.toBe(whole)
  const small = await shown()
  await page.keyboard.press('0')
  expect(await shown()).toBe(small)
  await page.setViewportSize({ width: 1280, height: 800 })
  await expect.poll(shown).toBe(whole)
})
