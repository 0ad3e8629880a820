import { createHash } from 'node:crypto'
import type { Browser } from 'playwright-core'
import { HOME, sameDevice } from './device.ts'

/** What draws the pictures, as far as it matters to them. */
export interface Drawer {
  /** Chromium’s first number: for people. */
  chromium: string
  /** What it makes of letters, of signs that our fonts lack, and of the system’s own fields: the same hand, the same picture. */
  hand: string
}

const SAMPLE = `<!doctype html><html lang="en"><title>A hand</title>
<p style="font: 400 19px/1.4 var(--voice)">The quick brown fox, <b>jumps over</b>; the lazy dog? 0123456789</p>
<p style="font: 400 27px/1.4 var(--speech)">“So all of it”, <i>she said</i> … → ← ↑ ✓ × − ½</p>
<p><input value="a"><select><option>b</select><input type="date"><input type="checkbox" checked><input type="radio">
<input type="range"><textarea>c</textarea><button>d</button><progress value="0.5"></progress></p>`

export async function drawerOf(browser: Browser, site: string): Promise<Drawer> {
  const { context } = await sameDevice(browser, site)
  const page = await context.newPage()
  await page.route(HOME, route => route.fulfill({ contentType: 'text/html', body: SAMPLE }))
  await page.goto(HOME)
  await page.evaluate(() => document.fonts.ready)
  const picture = await page.screenshot({ clip: { x: 0, y: 0, width: 900, height: 300 } })
  await context.close()
  return {
    chromium: browser.version().split('.')[0] ?? '',
    hand: createHash('sha256').update(picture).digest('hex').slice(0, 16),
  }
}
