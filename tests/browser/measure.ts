import type { Page } from 'playwright-core'

/** What makes the page, or an open dialog, scroll sideways: the widest offenders, or nothing. */
export function sideways(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const dialog = document.querySelector('dialog[open]')
    const boxes = [document.documentElement, ...(dialog ? [dialog] : [])]
    return boxes
      .filter(box => box.scrollWidth > box.clientWidth)
      .flatMap(box => {
        const right = box.getBoundingClientRect().left + box.clientWidth
        const wide = [...box.querySelectorAll('*')].filter(
          one => one.getBoundingClientRect().right > right + 1 && !one.closest('svg, .sr'),
        )
        return wide.length ? wide.slice(0, 3).map(one => one.outerHTML.slice(0, 80)) : [box.tagName]
      })
  })
}

/**
 * Buttons, links of bars and links drawn as buttons, and labels of choices, that are smaller than 44 px either way. Links
 * inside a sentence are text.
 */
export function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const scope = document.querySelector('dialog[open]') ?? document
    const targets = [...scope.querySelectorAll('button, a.btn, a.row, .bar a, .skip, label:has(input)')]
    return targets.flatMap(one => {
      const { width, height } = one.getBoundingClientRect()
      // Not drawn in this frame.
      if (width === 0 && height === 0) return []
      const small = width < 43.9 || height < 43.9
      const name = one.getAttribute('aria-label') ?? one.textContent?.trim().slice(0, 40)
      return small ? [`${name}: ${width.toFixed(0)} × ${height.toFixed(0)}`] : []
    })
  })
}
