import type { Page } from 'playwright-core'
import { expect } from 'vitest'

/** What Tab may come to. */
const STOPS = 'a[href], button, input, select, textarea, summary, [tabindex="0"]'
/** More than any page has. */
const MOST = 120

/** The names of elements, roughly: of each its label or its text. Runs in the page. */
export function namesOf(elements: readonly Element[]): string[] {
  return elements.map(one => {
    const field = one instanceof HTMLInputElement || one instanceof HTMLTextAreaElement
    const label = field ? one.labels?.[0]?.textContent : null
    return (one.getAttribute('aria-label') ?? label ?? one.textContent ?? '').replace(/\s+/g, ' ').trim()
  })
}

/** The name of what has the focus; nothing where nothing has it. */
export async function focused(page: Page, names = namesOf): Promise<string> {
  const [name = ''] = await page.evaluate<string[]>(
    `(${names})([document.activeElement].filter(one => one && one !== document.body))`,
  )
  return name
}

/**
 * Presses Tab until what is looked for has the focus. It has to be on the page first, as a click waits for it too: who goes
 * on by Tab looks for it before, and one that is still being fetched would be passed by.
 *
 * @param sought what it is called where it is missed.
 */
export async function tabUntil(
  page: Page,
  sought: string,
  fits: (name: string) => boolean,
  names = namesOf,
): Promise<void> {
  const there = async () => (await page.locator(STOPS).evaluateAll(names)).some(fits)
  await expect
    .poll(there, { timeout: 10_000, message: `Nothing called ${sought} can be come to.` })
    .toBe(true)
  const passed = new Set<string>()
  for (let presses = 0; presses < MOST; presses++) {
    await page.keyboard.press('Tab')
    const here = await focused(page, names)
    if (fits(here)) return
    passed.add(here)
  }
  throw new Error(`Tab never came to ${sought}. It passed: ${[...passed].join(' | ')}`)
}

/** Presses Tab until something has the focus that has this in its name. */
export function tabTo(page: Page, name: string | RegExp): Promise<void> {
  return tabUntil(page, String(name), here =>
    typeof name === 'string' ? here.includes(name) : name.test(here),
  )
}
