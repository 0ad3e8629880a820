import type { Page } from 'playwright-core'

/** What Tab came to, one after the other. */
export interface Stop {
  name: string
  /** What covers all of it, or null. */
  under: string | null
  /** Smaller than 24 px either way, as a target that is no part of a sentence. */
  small: string | null
  /** The visible words that its name does not have (2.5.3), or null. */
  misnamed: string | null
}

/** What a page keeps of its stops, for the next look. */
interface Tabbing {
  stops: Stop[]
  elements: HTMLElement[]
  measure(at: HTMLElement): Stop
}

declare global {
  interface Window {
    tabbing: Tabbing
  }
}

/**
 * Goes on with Tab from the top of the page to its end, and measures each stop once the window has come to rest there.
 *
 * @returns the stops, each once, in order.
 * @throws where Tab does not come to all that it should.
 */
export async function tabsThrough(page: Page): Promise<Stop[]> {
  const count = await begins(page)
  await page.evaluate(() => {
    const { tabbing } = window
    tabbing.elements = []
    const seen = new Set<Element>()
    const held = window as unknown as { measures?: (event: Event) => void }
    held.measures = () => {
      const at = document.activeElement
      if (!(at instanceof HTMLElement) || at === document.body || seen.has(at)) return
      seen.add(at)
      tabbing.elements.push(at)
      tabbing.stops.push(tabbing.measure(at))
    }
    // The key has moved the focus and the window by then, and the next one is not pressed yet.
    document.addEventListener('keyup', held.measures, true)
  })
  for (let n = 0; n < count + 2; n++) await page.keyboard.press('Tab')
  const stops = await page.evaluate(() => {
    const held = window as unknown as { measures?: (event: Event) => void }
    if (held.measures) document.removeEventListener('keyup', held.measures, true)
    return window.tabbing.stops
  })
  if (stops.length < count - 2) throw new Error(`Tab came to ${stops.length} of ${count} stops.`)
  return surely(page, stops)
}

/**
 * The same at another size of the window, without the keys: the focus goes to each stop in turn, which moves the window as Tab
 * does. Whatever then looks covered is come to with Tab before it counts.
 *
 * @returns those that Tab would come to, and those that it came to before at another size, each once, in the order of the page.
 * @throws where the focus does not come to all that it should.
 */
export async function focusesThrough(page: Page): Promise<Stop[]> {
  const before = await page.evaluateHandle(() => window.tabbing?.elements ?? [])
  const count = await begins(page)
  const stops = await page.evaluate(async before => {
    const { tabbing } = window
    const all = [...new Set([...tabbing.elements, ...before])].filter(one => one.isConnected)
    all.sort((a, b) => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1))
    tabbing.elements = []
    for (const at of all) {
      at.focus()
      // What the page does on a focus it has done then.
      await new Promise(done => setTimeout(done, 0))
      if (document.activeElement !== at) continue
      tabbing.elements.push(at)
      tabbing.stops.push(tabbing.measure(at))
    }
    return tabbing.stops
  }, before)
  await before.dispose()
  if (stops.length < count - 2) throw new Error(`The focus came to ${stops.length} of ${count} stops.`)
  return surely(page, stops)
}

/** Stops that look covered are looked at again, by Tab from the one before: a window may have been late in coming to rest. */
async function surely(page: Page, stops: readonly Stop[]): Promise<Stop[]> {
  const sure: Stop[] = []
  for (const [nth, stop] of stops.entries()) {
    if (stop.under === null) {
      sure.push(stop)
      continue
    }
    await page.evaluate(nth => {
      const before = window.tabbing.elements[nth - 1]
      if (before) return before.focus()
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
      getSelection()?.removeAllRanges()
      window.scrollTo(0, 0)
    }, nth)
    await page.keyboard.press('Tab')
    sure.push(
      await page.evaluate(async nth => {
        for (let n = 0; n < 2; n++) await new Promise(drawn => requestAnimationFrame(drawn))
        const at = window.tabbing.elements[nth]
        const { activeElement } = document
        // Where Tab goes elsewhere from there, the stop itself is looked at all the same.
        if (at && activeElement !== at) at.focus()
        if (!at) throw new Error(`There is no stop ${nth}.`)
        return window.tabbing.measure(at)
      }, nth),
    )
  }
  return sure
}

/** To the top of the page, with nothing in focus. @returns how many stops there should be. */
function begins(page: Page): Promise<number> {
  return page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    getSelection()?.removeAllRanges()
    window.scrollTo(0, 0)
    const scope = document.querySelector('dialog[open]') ?? document.body
    const all = 'a[href], button, input, select, textarea, summary, [tabindex="0"]'
    const tabbable = [...scope.querySelectorAll<HTMLElement>(all)].filter(
      one =>
        one.checkVisibility({ visibilityProperty: true }) &&
        one.tabIndex >= 0 &&
        !one.hasAttribute('disabled'),
    )
    // Of a group of radio buttons Tab comes to one.
    const groups = new Map<string | null, HTMLElement>()
    for (const one of tabbable)
      if (one instanceof HTMLInputElement && one.type === 'radio' && (one.checked || !groups.has(one.name)))
        groups.set(one.name, one)
    const elements = tabbable.filter(
      one => !one.matches('input[type=radio]') || [...groups.values()].includes(one),
    )
    window.tabbing = { stops: [], elements, measure: stopAt }
    return elements.length

    function stopAt(at: HTMLElement): Stop {
      const { left, right, top, bottom, width, height } = at.getBoundingClientRect()
      const middle = (from: number, to: number, most: number) => (Math.max(0, from) + Math.min(most, to)) / 2
      const points: [number, number][] = [
        [middle(left, right, innerWidth), middle(top, bottom, innerHeight)],
        [left + 2, top + 2],
        [right - 2, bottom - 2],
      ]
      const own = at instanceof HTMLInputElement ? (at.closest('label') ?? at) : at
      const over = points.map(([x, y]) => document.elementFromPoint(x, y))
      const inSight =
        bottom > 0 &&
        top < innerHeight &&
        over.some(seen => seen !== null && (own.contains(seen) || seen.contains(own)))
      const [over1] = over
      const label = at.closest('label') ?? (at instanceof HTMLInputElement ? at.labels?.[0] : null) ?? at
      const target = label.getBoundingClientRect()
      const inline = at.matches('a[href]') && getComputedStyle(at).display === 'inline'
      const [w, h] = [Math.max(width, target.width), Math.max(height, target.height)]
      const plain = (text: string) =>
        text
          .toLowerCase()
          .replace(/[^\p{L}\p{N}]+/gu, ' ')
          .trim()
      const label2 = at.getAttribute('aria-label')
      const shown = at instanceof HTMLElement && at.matches('button, a, summary') ? shownOf(at) : ''
      const name = label2 ?? at.textContent?.trim().slice(0, 50) ?? ''
      return {
        name: name || at.outerHTML.slice(0, 60),
        under: inSight
          ? null
          : `${name || at.outerHTML.slice(0, 60)} under ${over1?.className || over1?.tagName}`,
        small: !inline && (w < 24 || h < 24) ? `${name}: ${w.toFixed(0)} × ${h.toFixed(0)}` : null,
        misnamed:
          label2 && shown && !plain(label2).includes(plain(shown))
            ? `“${shown}” is called “${label2}”`
            : null,
      }
    }
    function shownOf(at: HTMLElement): string {
      const copy = at.cloneNode(true)
      if (!(copy instanceof HTMLElement)) return ''
      for (const unseen of copy.querySelectorAll('.sr, .key, [aria-hidden="true"], svg')) unseen.remove()
      return copy.textContent?.trim().replace(/\s+/g, ' ') ?? ''
    }
  })
}
