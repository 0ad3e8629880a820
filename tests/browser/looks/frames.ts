import type { CDPSession, Page } from 'playwright-core'
import { SIZES } from '../harness/visit.ts'
import { inFewColours, type Picture } from './picture.ts'
import { pictureOf } from './png.ts'

/** One way to look at a screen. */
export interface Frame {
  name: string
  size: keyof typeof SIZES
  theme: 'light' | 'dark' | 'contrast' | 'projector'
  /** Down to the end of the page; else what is in view. */
  whole: boolean
  /** How large its picture is beside what it shows. */
  scale: number
}

/** Four of them, together every size and every theme; for what only a wall shows, the last two. */
export const FRAMES: readonly Frame[] = [
  { name: 'phone-light', size: 'phone', theme: 'light', whole: true, scale: 1 / 2 },
  { name: 'low-dark', size: 'low', theme: 'dark', whole: false, scale: 1 / 2 },
  { name: 'desk-contrast', size: 'desk', theme: 'contrast', whole: true, scale: 2 / 5 },
  { name: 'wall-projector', size: 'wall', theme: 'projector', whole: false, scale: 1 / 3 },
]

/** CSS pixels; a longer page is cut there. */
const LONGEST = 12_000

const sessions = new WeakMap<Page, Promise<CDPSession>>()

/**
 * What the page looks like in a frame. The page is as it was but for its size and theme.
 *
 * @returns the picture, in few colours.
 */
export async function look(page: Page, { size, theme, whole, scale }: Frame): Promise<Picture> {
  await page.setViewportSize(SIZES[size])
  const height = await page.evaluate(async theme => {
    // A room’s wall has a theme of its own.
    for (const one of [document.documentElement, ...document.querySelectorAll<HTMLElement>('.wall')])
      one.dataset.theme = theme
    // An arrow is in none of our letters: each machine would take one from elsewhere, of another width.
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (texts.nextNode()) {
      const { nodeValue } = texts.currentNode
      if (nodeValue?.includes('→')) texts.currentNode.nodeValue = nodeValue.replaceAll('→', '»')
    }
    scrollTo(0, 0)
    await document.fonts.ready
    // What measures itself has then done so.
    for (let n = 0; n < 3; n++) await new Promise(drawn => requestAnimationFrame(() => setTimeout(drawn, 0)))
    return document.documentElement.scrollHeight
  }, theme)
  const seen = { ...SIZES[size], ...(whole && { height: Math.min(height, LONGEST) }) }
  const session = sessions.get(page) ?? page.context().newCDPSession(page)
  sessions.set(page, session)
  const devtools = await session
  const { data } = await devtools.send('Page.captureScreenshot', {
    format: 'png',
    optimizeForSpeed: true,
    captureBeyondViewport: whole,
    clip: { x: 0, y: 0, ...seen, scale },
  })
  return inFewColours(pictureOf(Buffer.from(data, 'base64')))
}
