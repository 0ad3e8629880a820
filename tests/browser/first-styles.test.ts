import { readdirSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { visitEarly } from './early.ts'
import { SIZES, visit } from './harness/visit.ts'
import { PAGE } from './scenes.ts'

const scenarios = readdirSync('dist/s')
const PLAIN = { colorScheme: 'light', contrast: 'no-preference', forcedColors: 'none' } as const
/** Together every size, every theme, and all that a device asks for by itself. */
const FRAMES = [
  { size: 'phone', theme: 'light', media: PLAIN },
  { size: 'low', theme: 'dark', media: PLAIN },
  { size: 'desk', theme: 'contrast', media: PLAIN },
  { size: 'wall', theme: 'projector', media: PLAIN },
  { size: 'desk', theme: '', media: { ...PLAIN, colorScheme: 'dark' } },
  { size: 'phone', theme: '', media: { ...PLAIN, contrast: 'more' } },
  { size: 'low', theme: '', media: { ...PLAIN, contrast: 'more', colorScheme: 'dark' } },
  { size: 'wall', theme: '', media: { ...PLAIN, forcedColors: 'active' } },
] as const

describe('a page before its drawings and the whole of its styles are there', () => {
  test('looks as it does with them, at every size and in every theme', async () => {
    const { page, appComes } = await visitEarly(PAGE, { noPictures: true })
    const before: Buffer[] = []
    for (const frame of FRAMES) before.push(await picture(page, frame))
    await appComes()
    await page.locator('.floor .fig').first().waitFor({ state: 'attached' })
    for (const [place, frame] of FRAMES.entries())
      expect(
        (await picture(page, frame)).equals(before[place] ?? Buffer.alloc(0)),
        JSON.stringify(frame),
      ).toBe(true)
    // It would be seen.
    await page
      .locator('.reply')
      .first()
      .evaluate(reply => reply.classList.remove('ready', 'reply'))
    expect((await picture(page, FRAMES[3])).equals(before[3] ?? Buffer.alloc(0))).toBe(false)
  })

  test.each(scenarios)('%s: nothing moves when they come', async id => {
    const { page, appComes } = await visitEarly(`s/${id}/`, {
      noPictures: true,
      before: () => {
        const moved: number[] = []
        Object.assign(window, { moved })
        new PerformanceObserver(list => {
          for (const one of list.getEntries()) moved.push((one as unknown as { value: number }).value)
        }).observe({ type: 'layout-shift', buffered: true })
      },
    })
    expect(await page.locator('svg > :not(symbol)').count()).toBe(0)
    await appComes()
    await page.locator('.floor .fig').first().waitFor({ state: 'attached' })
    expect(await page.locator('svg:empty').count()).toBe(0)
    expect(await page.evaluate(() => (window as unknown as { moved: number[] }).moved)).toEqual([])
  })

  test('without scripts no place is kept for drawings, and all words stand as they do with them', async () => {
    const { page } = await visit(PAGE, { script: false })
    expect(await page.locator('.drawings').isVisible()).toBe(false)
    expect(await page.locator('.face').isVisible()).toBe(false)
    expect(await page.locator('.readout').isVisible()).toBe(true)
    const styled = await page.locator('.menu').evaluate(menu => getComputedStyle(menu).maxHeight)
    expect(styled).not.toBe('none')
  })
})

/** The whole page without what is drawn in its drawings: their places show. */
async function picture(page: Page, { size, theme, media }: (typeof FRAMES)[number]): Promise<Buffer> {
  await page.setViewportSize(SIZES[size])
  await page.emulateMedia(media)
  await page.evaluate(theme => {
    const { dataset } = document.documentElement
    delete dataset.theme
    if (theme) dataset.theme = theme
    const blank = new CSSStyleSheet()
    blank.replaceSync('svg { background: red } svg * { visibility: hidden !important }')
    document.adoptedStyleSheets = [blank]
  }, theme)
  return page.screenshot({ fullPage: true, animations: 'disabled', scale: 'css' })
}
