import type { Page } from 'playwright-core'

/**
 * Where a control's edge, or the ring around what has the focus, is less than 3 : 1 against what it lies on (1.4.11, 2.4.7): every
 * control gets the focus once. Words that are pressed need no edge; their contrast is axe's.
 */
export function faintEdges(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const scope = document.querySelector('dialog[open]') ?? document.body
    const found: string[] = []
    const before = document.activeElement
    const all = 'a[href], button, input, select, textarea, summary, [tabindex]'
    for (const one of scope.querySelectorAll<HTMLElement>(all)) {
      if (!one.checkVisibility({ visibilityProperty: true })) continue
      const outside = groundOf(one.parentElement)
      const style = getComputedStyle(one)
      const widths = ['Top', 'Right', 'Bottom', 'Left'].map(side =>
        Number.parseFloat(style.getPropertyValue(`border-${side.toLowerCase()}-width`)),
      )
      const field = one.matches('input:not([type=checkbox], [type=radio], [type=file]), select, textarea')
      const edged = field || widths.every(width => width > 0)
      const edge = colour(style.borderTopColor)
      const fill = colour(style.backgroundColor)
      const drawn = edged && edge[3] > 0
      const best = Math.max(
        drawn ? contrast(over(edge, outside), outside) : 0,
        contrast(over(fill, outside), outside),
      )
      // A field in a box that is drawn as one with it: the box is its edge.
      const inBox = field && !drawn
      if ((drawn && best < 3) || (inBox && !boxed(one))) found.push(`edge ${best.toFixed(1)}: ${named(one)}`)
      if (one.tabIndex < 0 || one.hasAttribute('disabled')) continue
      one.focus({ preventScroll: true })
      if (document.activeElement !== one) continue
      if (!one.matches(':focus-visible')) continue
      const ring = ringOf(one)
      if (ring === null) found.push(`no ring: ${named(one)}`)
      else if (ring < 3) found.push(`ring ${ring.toFixed(1)}: ${named(one)}`)
    }
    if (before instanceof HTMLElement) before.focus({ preventScroll: true })
    return [...new Set(found)]

    type Colour = [number, number, number, number]
    function named(one: Element): string {
      const name = one.getAttribute('aria-label') ?? one.textContent?.trim().slice(0, 40)
      return `${one.tagName.toLowerCase()}.${one.getAttribute('class') ?? ''} “${name || one.getAttribute('name') || ''}”`
    }
    /** The ring's contrast, wherever it is drawn: on the control, on the label or the box around it. */
    function ringOf(one: Element): number | null {
      for (let at: Element | null = one, up = 0; at && up < 4; at = at.parentElement, up++) {
        const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(at)
        if (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2) continue
        const ground = groundOf(at.parentElement)
        return contrast(over(colour(outlineColor), ground), ground)
      }
      return null
    }
    function boxed(one: Element): boolean {
      for (let at = one.parentElement, up = 0; at && up < 3; at = at.parentElement, up++) {
        const { borderTopColor, borderTopWidth } = getComputedStyle(at)
        const ground = groundOf(at.parentElement)
        if (
          Number.parseFloat(borderTopWidth) > 0 &&
          contrast(over(colour(borderTopColor), ground), ground) >= 3
        )
          return true
      }
      return false
    }
    function groundOf(from: Element | null): Colour {
      for (let at = from; at; at = at.parentElement) {
        const ground = colour(getComputedStyle(at).backgroundColor)
        if (ground[3] === 1) return ground
      }
      return colour(getComputedStyle(document.documentElement).colorScheme === 'dark' ? '#000' : '#fff')
    }
    function colour(css: string): Colour {
      const context = pen()
      context.clearRect(0, 0, 1, 1)
      context.fillStyle = css
      context.fillRect(0, 0, 1, 1)
      const [r = 0, g = 0, b = 0, a = 0] = context.getImageData(0, 0, 1, 1).data
      return [r, g, b, a / 255]
    }
    function pen(): OffscreenCanvasRenderingContext2D {
      const held = window as unknown as { pen?: OffscreenCanvasRenderingContext2D | null }
      held.pen ??= new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })
      if (!held.pen) throw new Error('There is no canvas.')
      return held.pen
    }
    function over([r, g, b, a]: Colour, [r2, g2, b2]: Colour): Colour {
      return [r * a + r2 * (1 - a), g * a + g2 * (1 - a), b * a + b2 * (1 - a), 1]
    }
    function contrast(one: Colour, other: Colour): number {
      const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
      return (light + 0.05) / (dark + 0.05)
    }
    function luminance([r, g, b]: Colour): number {
      const [x = 0, y = 0, z = 0] = [r, g, b].map(part => {
        const s = part / 255
        return s <= 0.04045 ? s / 12.92 : ((s + 0.055) / 1.055) ** 2.4
      })
      return 0.2126 * x + 0.7152 * y + 0.0722 * z
    }
  })
}

/** Buttons and fields that neither an edge nor an underline shows, so that forced colours would make them plain words. */
export function withoutEdge(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const scope = document.querySelector('dialog[open]') ?? document.body
    const found: string[] = []
    for (const one of scope.querySelectorAll<HTMLElement>(
      'button, a.btn, summary, input, select, textarea',
    )) {
      if (!one.checkVisibility({ visibilityProperty: true }) || one.closest('.sr')) continue
      const name = one.getAttribute('aria-label') ?? one.textContent?.trim().slice(0, 40)
      if (one.matches('input[type=radio], input[type=checkbox]')) {
        if (getComputedStyle(one).appearance === 'none') found.push(`drawn by hand: ${name}`)
        continue
      }
      // Its triangle shows what it is.
      if (one.matches('summary') && getComputedStyle(one).display === 'list-item') continue
      if (![one, ...one.querySelectorAll('*')].some(marked) && !inBox(one))
        found.push(`no edge: ${one.tagName.toLowerCase()}.${one.getAttribute('class') ?? ''} “${name}”`)
    }
    return found

    function marked(one: Element): boolean {
      const style = getComputedStyle(one)
      const edge = ['top', 'bottom'].some(
        side =>
          Number.parseFloat(style.getPropertyValue(`border-${side}-width`)) > 0 &&
          style.getPropertyValue(`border-${side}-style`) !== 'none',
      )
      return edge || /underline/.test(style.textDecorationLine) || one.tagName === 'svg'
    }
    function inBox(one: Element): boolean {
      const box = one.parentElement
      return box !== null && (marked(box) || (box.parentElement !== null && marked(box.parentElement)))
    }
  })
}

/**
 * States that colour alone would tell (1.4.1): each one taken away for a moment changes colours, and no edge, weight,
 * underline or sign.
 */
export function byColourAlone(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const scope = document.querySelector('dialog[open]') ?? document.body
    const found: string[] = []
    const states = [
      'aria-pressed',
      'aria-current',
      'aria-selected',
      'aria-disabled',
      'aria-invalid',
      'disabled',
    ]
    for (const state of states)
      for (const one of scope.querySelectorAll<HTMLElement>(`[${state}]:not([${state}="false"])`)) {
        if (!one.checkVisibility({ visibilityProperty: true })) continue
        const value = one.getAttribute(state) ?? ''
        const on = [shapes(one), colours(one)]
        if (state === 'aria-pressed') one.setAttribute(state, 'false')
        else one.removeAttribute(state)
        const off = [shapes(one), colours(one)]
        one.setAttribute(state, value)
        if (on[0] === off[0] && on[1] !== off[1])
          found.push(`${state}: ${one.tagName.toLowerCase()} “${one.textContent?.trim().slice(0, 40)}”`)
      }
    return [...new Set(found)]

    function styles(one: Element): CSSStyleDeclaration[] {
      return [one, ...one.querySelectorAll('*')].flatMap(part =>
        [null, '::before', '::after'].map(pseudo => getComputedStyle(part, pseudo)),
      )
    }
    function shapes(one: Element): string {
      return styles(one)
        .map(style => {
          const edges = ['top', 'right', 'bottom', 'left'].map(
            side =>
              style.getPropertyValue(`border-${side}-width`) + style.getPropertyValue(`border-${side}-style`),
          )
          const { fontWeight, textDecorationLine, outlineStyle, content, display } = style
          return [...edges, fontWeight, textDecorationLine, outlineStyle, content, display].join()
        })
        .join('|')
    }
    function colours(one: Element): string {
      return styles(one)
        .map(({ color, backgroundColor, borderTopColor }) => color + backgroundColor + borderTopColor)
        .join('|')
    }
  })
}
