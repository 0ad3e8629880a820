import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { inject } from 'vitest'

/** A device that is used again: what one finds on it is what one finds on a new one. */
interface Used {
  context: BrowserContext
  /** Keeps the device's one process going, so that the next page need not begin with starting one, and with reading all scripts. */
  keeper: Page
  visits: number
}

/** After so many visits its process holds more than it spares. */
const VISITS = 20

/** Those that nobody visits. */
const free: Used[] = []

/**
 * A device as new: nothing kept, no page open but its keeper. A new one for each visit costs more than most of what is looked for in
 * it. Two that are visited at once are two.
 *
 * @param options the same in every call.
 * @returns its context, and how to give it back; that closes its pages.
 */
export async function deviceOf(
  browser: Browser,
  options: BrowserContextOptions,
): Promise<{ context: BrowserContext; giveBack(): Promise<void> }> {
  const device = free.pop() ?? (await added(browser, options))
  device.visits++
  // Now, and not as it is given back: a page keeps things as it is left.
  await device.keeper.evaluate(() => localStorage.clear())
  return { context: device.context, giveBack: () => emptied(device) }
}

async function added(browser: Browser, options: BrowserContextOptions): Promise<Used> {
  const context = await browser.newContext(options)
  const keeper = await context.newPage()
  await toBlank(keeper)
  return { context, keeper, visits: 0 }
}

/** Has a page show one of the site's origin, and nothing of the app. Its icon is here: the browser would ask the site for one, some time later. */
export async function toBlank(page: Page): Promise<void> {
  const body = '<link rel="icon" href="data:,">'
  await page.route('**/blank', route => route.fulfill({ contentType: 'text/html', body }))
  await page.goto(`${inject('site')}blank`)
  await page.unrouteAll()
}

async function emptied(device: Used): Promise<void> {
  const { context, keeper, visits } = device
  if (visits >= VISITS) return context.close()
  await context.setOffline(false)
  await context.clearPermissions()
  await context.unrouteAll()
  for (const page of context.pages()) if (page !== keeper) await page.close()
  free.push(device)
}
