import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { isReady, visit } from '../harness/visit.ts'
import { scenario, told, words } from '../scenes.ts'
import { STATES } from './states.ts'

/*
 * On paper, in black and white: printers leave backgrounds out where nobody insists, so that every word has to be dark enough
 * on white by itself, and a stance a word.
 */

/** Words too faint on paper, and stances without a word. */
function faintOnPaper(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = []
    const context = new OffscreenCanvas(1, 1).getContext('2d')
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const at = node.parentElement
      const text = node.nodeValue?.trim().slice(0, 40)
      if (
        !at ||
        !text ||
        !at.checkVisibility({ visibilityProperty: true }) ||
        at.closest('.sr, script, style, noscript')
      )
        continue
      const style = getComputedStyle(at)
      const ground = onPaper(at)
      const ratio = contrast(luminance(at.closest('svg') ? style.fill : style.color), ground)
      if (ratio < 4.5) found.push(`${ratio.toFixed(1)}: “${text}”`)
    }
    for (const one of document.querySelectorAll('.stance'))
      if (one.checkVisibility() && !one.textContent?.trim())
        found.push(`a stance without a word: ${one.outerHTML}`)
    return found

    /** What is under it on paper: white, unless the page insists on a ground. */
    function onPaper(from: Element): number {
      for (let at: Element | null = from; at; at = at.parentElement) {
        const { printColorAdjust, backgroundColor } = getComputedStyle(at)
        if (printColorAdjust === 'exact' && !/, 0\)$/.test(backgroundColor)) return luminance(backgroundColor)
      }
      // A shape of a picture is drawn whatever the printer leaves out.
      const shape = from.closest('g')?.querySelector('rect, circle, path')
      return shape && from.closest('svg') ? luminance(getComputedStyle(shape).fill) : 1
    }
    function luminance(css: string): number {
      if (!context || css === 'none') return 1
      context.fillStyle = '#fff'
      context.fillRect(0, 0, 1, 1)
      context.fillStyle = css
      context.fillRect(0, 0, 1, 1)
      const [x = 0, y = 0, z = 0] = [...context.getImageData(0, 0, 1, 1).data].slice(0, 3).map(part => {
        const s = part / 255
        return s <= 0.04045 ? s / 12.92 : ((s + 0.055) / 1.055) ** 2.4
      })
      return 0.2126 * x + 0.7152 * y + 0.0722 * z
    }
    function contrast(one: number, other: number): number {
      return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05)
    }
  })
}

test('the debrief with its card is read in black and white, whatever theme is on', async () => {
  const state = STATES.find(one => one.screen === 'debrief' && one.state.startsWith('all'))
  const { page } = await visit(state?.path ?? '')
  await state?.comeTo?.(page)
  for (const theme of ['light', 'dark', 'contrast']) {
    await page.emulateMedia({ media: 'print' })
    await page.evaluate(name => {
      document.documentElement.dataset.theme = name
    }, theme)
    expect(await faintOnPaper(page), theme).toEqual([])
  }
  await page.evaluate(() => {
    const faint = document.createElement('p')
    faint.style.color = '#999'
    faint.textContent = 'Hardly there'
    document.querySelector('main')?.append(faint)
  })
  expect(await faintOnPaper(page)).toEqual(['2.8: “Hardly there”'])
  await page.evaluate(() => document.querySelector('main > p:last-child')?.remove())
  await page.emulateMedia({ media: null })
  await page
    .getByRole('checkbox', { name: told('slice').scenes[0]?.you ?? '' })
    .first()
    .check()
  await page.emulateMedia({ media: 'print' })
  await page.evaluate(() => {
    document.documentElement.dataset.printing = 'card'
  })
  expect(await page.locator('.card-sheet').getByText(words.card.heading).isVisible()).toBe(true)
  expect(await faintOnPaper(page), 'the card alone').toEqual([])
})

test.each(['guide', 'handout'])('the %s is read in black and white', async paper => {
  const { page } = await visit(`room/#${paper}/${scenario.id}`)
  await isReady(page)
  await page.locator('.paper-sheet').waitFor()
  await page.emulateMedia({ media: 'print' })
  expect(await faintOnPaper(page)).toEqual([])
})
