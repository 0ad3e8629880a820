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

declare global {
  interface Window {
    stops: Stop[]
  }
}

/**
 * Goes on with Tab from the top of the page to its end, and measures each stop once the window has come to rest there.
 *
 * @returns the stops, each once, in order.
 */
export async function tabsThrough(page: Page): Promise<Stop[]> {
  const count = await page.evaluate(() => {
    window.stops = []
    const seen = new Set<Element>()
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    getSelection()?.removeAllRanges()
    window.scrollTo(0, 0)
    const held = window as unknown as { measures?: (event: Event) => void }
    if (held.measures) document.removeEventListener('keyup', held.measures, true)
    held.measures = () => {
      const at = document.activeElement
      if (!(at instanceof HTMLElement) || at === document.body || seen.has(at)) return
      seen.add(at)
      window.stops.push(stopAt(at))
    }
    // The key has moved the focus and the window by then, and the next one is not pressed yet.
    document.addEventListener('keyup', held.measures, true)
    const scope = document.querySelector('dialog[open]') ?? document.body
    const all = 'a[href], button, input, select, textarea, summary, [tabindex="0"]'
    const tabbable = [...scope.querySelectorAll<HTMLElement>(all)].filter(
      one =>
        one.checkVisibility({ visibilityProperty: true }) &&
        one.tabIndex >= 0 &&
        !one.hasAttribute('disabled'),
    )
    // Of a group of radio buttons Tab comes to one.
    const groups = new Set(
      tabbable.flatMap(one => (one.matches('input[type=radio]') ? [one.getAttribute('name')] : [])),
    )
    return tabbable.filter(one => !one.matches('input[type=radio]')).length + groups.size

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
  for (let n = 0; n < count + 2; n++) await page.keyboard.press('Tab')
  const stops = await page.evaluate(() => window.stops)
  if (stops.length < count - 2) throw new Error(`Tab came to ${stops.length} of ${count} stops.`)
  return stops
}
