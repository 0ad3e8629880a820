import type { Page } from 'playwright-core'

/** What WCAG 1.4.12 has a reader set. The page's policy lets no style in but by its own hand, so the sheet is adopted. */
const SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
p { margin-block-end: 2em !important; }`

/** Spaces the text as a reader may, and back. */
export async function spaces(page: Page, on: boolean): Promise<void> {
  await adopts(page, on ? SPACING : '')
}

async function adopts(page: Page, css: string): Promise<void> {
  await page.evaluate(async css => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(css)
    document.adoptedStyleSheets = [sheet]
    await new Promise(done => requestAnimationFrame(() => setTimeout(done, 0)))
  }, css)
}

/**
 * Text that cannot be read in full: cut by a box that hides what is larger than it, drawn out of the window to where nothing
 * scrolls, or under other text.
 */
export function cutText(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const scope = document.querySelector('dialog[open]') ?? document.body
    const found: string[] = []
    const lines: { box: DOMRect; node: Node; at: Element }[] = []
    const texts = document.createTreeWalker(scope, NodeFilter.SHOW_TEXT)
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const at = node.parentElement
      if (
        !at ||
        !node.nodeValue?.trim() ||
        !at.checkVisibility({ visibilityProperty: true, opacityProperty: true })
      )
        continue
      // Said, not shown; a field scrolls; a picture's words are said beside it.
      if (at.closest('.sr, .skip, select, textarea, script, style, noscript, svg[aria-hidden="true"]'))
        continue
      // The map is moved about in its frame and said in full beside it; the small wall is a picture of another window.
      if (hiddenBox(at) || at.closest('.map-frame, .desk-wall')) continue
      const range = document.createRange()
      range.selectNodeContents(node)
      for (const box of range.getClientRects()) {
        if (box.width < 2 || box.height < 2) continue
        lines.push({ box, node, at })
        const by = cutBy(at, box)
        if (by) found.push(`cut: “${said(node)}” by ${by}`)
        if (box.left < -1 && !scrolls(at)) found.push(`out at the start: “${said(node)}”`)
      }
    }
    for (const [n, one] of lines.entries())
      for (const other of lines.slice(n + 1)) {
        if (one.node === other.node) continue
        const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left)
        const down = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top)
        const lower = Math.min(one.box.height, other.box.height)
        if (across > 2 && down > lower * 0.45 && !apart(one.at, other.at))
          found.push(`over each other: “${said(one.node)}” and “${said(other.node)}”`)
      }
    return [...new Set(found)]

    function said(node: Node): string {
      return node.nodeValue?.trim().replace(/\s+/g, ' ').slice(0, 40) ?? ''
    }
    /** One pixel of it is there, for those who hear it. */
    function hiddenBox(at: Element | null): boolean {
      for (let box = at; box; box = box.parentElement) {
        const { clipPath } = getComputedStyle(box)
        if (clipPath === 'inset(50%)') return true
      }
      return false
    }
    /** What lies in different layers, one over the other on purpose: what sticks while the rest scrolls by. */
    function apart(one: Element, other: Element): boolean {
      return sticking(one) !== sticking(other)
    }
    function sticking(at: Element): Element | null {
      for (let box: Element | null = at; box; box = box.parentElement)
        if (/sticky|fixed/.test(getComputedStyle(box).position)) return box
      return null
    }
    function scrolls(at: Element): boolean {
      for (let box: Element | null = at; box; box = box.parentElement)
        if (/auto|scroll/.test(getComputedStyle(box).overflowX)) return true
      return false
    }
    /** So many lines of it are shown, and all of them once its row has the focus. */
    function opensWithFocus(box: Element): boolean {
      if (getComputedStyle(box).webkitLineClamp === 'none') return false
      const before = document.activeElement
      box.closest('tr')?.querySelector('button')?.focus({ preventScroll: true })
      const whole = box.scrollHeight <= box.clientHeight + 1
      if (before instanceof HTMLElement) before.focus({ preventScroll: true })
      return whole
    }
    function cutBy(at: Element, line: DOMRect): string | null {
      for (let box: Element | null = at; box && box !== document.body; box = box.parentElement) {
        const { overflowX, overflowY, position } = getComputedStyle(box)
        if (/auto|scroll/.test(overflowX + overflowY)) return null
        if (opensWithFocus(box)) return null
        const edge = box.getBoundingClientRect()
        const out = (side: string, amount: number) => /hidden|clip/.test(side) && amount > line.height * 0.2
        if (
          out(overflowX, Math.max(line.right - edge.right, edge.left - line.left)) ||
          out(overflowY, Math.max(line.bottom - edge.bottom, edge.top - line.top))
        )
          return `${box.tagName.toLowerCase()}.${box.getAttribute('class') ?? ''}`
        if (position === 'fixed') return null
      }
      return null
    }
  })
}
