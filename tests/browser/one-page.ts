import type { BrowserContext, Page, Request } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, onTestFinished } from 'vitest'
import { theBrowser } from './harness/browser.ts'
import { toBlank } from './harness/devices.ts'
import { type Device, isOurs, isReady, listen, SIZES } from './harness/visit.ts'

/**
 * For a file, or a part of one, whose tests each look at a state and nothing else: they share one page, which each finds as new
 * (at the size of a desk, in the light, with less motion; nothing kept, no other window). A page that is opened anew for each costs
 * more than most of what is looked for on it.
 *
 * @returns opens a page of the built site, and waits until it can be used. The test fails if anything went wrong on it, as a visit's.
 */
export function onOnePage(): (path: string, device?: Pick<Device, 'before'>) => Promise<Page> {
  let context: BrowserContext
  const complaints: string[] = []
  beforeAll(async () => {
    context = await (await theBrowser()).newContext({ serviceWorkers: 'block' })
    const requests: Request[] = []
    listen(context, url => isOurs(url, inject('site')), requests, complaints, true)
  })
  afterAll(() => context.close())

  return async (path, { before } = {}) => {
    const page = await asNew(context)
    complaints.splice(0)
    onTestFinished(() => expect(complaints, 'what went wrong in the browser').toEqual([]))
    if (before) {
      const prepared = await context.addInitScript(`if (location.protocol !== 'about:') (${before})()`)
      onTestFinished(() => prepared.dispose())
    }
    await page.goto(inject('site') + path)
    await isReady(page)
    return page
  }
}

async function asNew(context: BrowserContext): Promise<Page> {
  const [page = await context.newPage(), ...others] = context.pages()
  for (const other of others) await other.close()
  await page.setViewportSize(SIZES.desk)
  await page.emulateMedia({
    ...{ media: null, colorScheme: 'light', forcedColors: 'none', reducedMotion: 'reduce' },
  })
  // What a page keeps as it is left is forgotten from one that keeps nothing.
  await page.unrouteAll()
  await toBlank(page)
  await page.evaluate(() => {
    localStorage.clear()
    sessionStorage.clear()
  })
  return page
}
