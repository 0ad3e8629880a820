interface Axe {
  run(at: Document | { include: Element[] }, options: object): Promise<{ violations: unknown[] }>
}

interface Box {
  left: number
  right: number
  top: number
  bottom: number
}

interface Looked {
  axe?: Axe
  /** What was there and shown when all rules but those of colours were asked. */
  shown?: Set<string>
  /** The texts that the rules of colours were asked about: each its colours, what it lies on, and what else they go by. */
  texts?: Set<string>
  /** Numbers for the styles of an element and of all that it lies in. */
  grounds?: Map<string, number>
}

/**
 * Runs in the page: has axe look at what it has not seen there yet.
 *
 * @returns the violations as JSON, or `no axe`.
 */
export function lookOnce(): string | Promise<string> {
  const here = window as unknown as Looked
  if (!here.axe) return 'no axe'
  here.shown ??= new Set()
  here.texts ??= new Set()
  here.grounds ??= new Map()
  const { shown, texts, grounds } = here
  const boxes = new Map(
    [...document.querySelectorAll('*')].map(one => {
      const { left, right, top, bottom } = one.getBoundingClientRect()
      return [one, { left, right, top, bottom, shown: isShown(one) }]
    }),
  )
  const clipping = new Map<Element | null, Element | null>()

  const now = shownNow()
  const newThings = !shown.has(now)
  shown.add(now)
  const newTexts = textsNow().flatMap(([one, text]) => (texts.has(text) ? [] : [[one, text] as const]))
  for (const [, text] of newTexts) texts.add(text)
  const newOnes = newTexts.map(([one]) => one)

  const rules = ['color-contrast', 'link-in-text-block']
  const { axe } = here
  const run = async (at: Document | { include: Element[] }, options: object) =>
    JSON.stringify((await axe.run(at, { resultTypes: ['violations'], ...options })).violations)
  if (newThings && newOnes.length > 0) return run(document, {})
  if (newThings)
    return run(document, { rules: Object.fromEntries(rules.map(rule => [rule, { enabled: false }])) })
  return newOnes.length > 0 ? run({ include: newOnes }, { runOnly: { type: 'rule', values: rules } }) : '[]'

  /** The page as text, its fields, and of each element whether it is shown, scrolls, or lies outside. */
  function shownNow(): string {
    const { documentElement: whole, head, body } = document
    const attributes = [...whole.attributes].filter(({ name }) => name !== 'data-theme')
    const fields = [...document.querySelectorAll('input, select, textarea')].map(one =>
      one instanceof HTMLInputElement ? `${one.checked}${one.value}` : (one as HTMLTextAreaElement).value,
    )
    const states = [...boxes].map(([one, { left, right, top, bottom, shown }]) => {
      if (!shown) return 0
      const outside = right <= 0 || bottom + scrollY <= 0 || left >= innerWidth
      const scrolls = one.scrollHeight > one.clientHeight || one.scrollWidth > one.clientWidth
      return 1 + (outside ? 1 : 0) + (scrolls ? 2 : 0) + (right === left || top === bottom ? 4 : 0)
    })
    const named = attributes.map(({ name, value }) => `${name}=${value}`)
    return [...named, ...fields, states.join(''), head.outerHTML, body.outerHTML]
      .join('\n')
      .replace(/ data-theme="\w+"/g, '')
  }

  /** Of each text that is shown all that its contrast and a link’s look hang on. */
  function textsNow(): [Element, string][] {
    const numbers = new Map<Element, number>()
    const cover = [...boxes].filter(([one, { shown }]) => shown && covers(one))
    return [...boxes].flatMap(([one, box]) => {
      const says = [...one.childNodes].some(node => node.nodeType === 3 && node.nodeValue?.trim())
      if ((!says && !one.matches('input, select, textarea')) || !box.shown) return []
      const { fontSize, fontWeight } = getComputedStyle(one)
      const px = Number.parseFloat(fontSize)
      const large = px >= 24 || (px >= 18 && Number.parseInt(fontWeight, 10) >= 700)
      const strange = cover.flatMap(([other, at]) =>
        at.left < box.right &&
        box.left < at.right &&
        at.top < box.bottom &&
        box.top < at.bottom &&
        !other.contains(one) &&
        !one.contains(other)
          ? [numberOf(other)]
          : [],
      )
      return [[one, `${numberOf(one)} ${large} ${cutOff(one, box)} ${[...new Set(strange)].sort().join()}`]]
    })

    /** The same for what is drawn alike on what is drawn alike. */
    function numberOf(one: Element): number {
      const found = numbers.get(one)
      if (found !== undefined) return found
      const style = getComputedStyle(one)
      const own = [
        ...[style.color, style.fill, style.backgroundColor, style.backgroundImage, style.opacity],
        ...[style.textShadow, style.filter, style.mixBlendMode, style.colorScheme],
        // A link among words is known by these too.
        ...(one.matches('a')
          ? [style.display, style.textDecoration, style.borderBottom, style.fontWeight, style.fontStyle]
          : []),
      ]
      const key = [one.parentElement ? numberOf(one.parentElement) : '', ...own].join('|')
      const number = grounds.get(key) ?? grounds.size
      grounds.set(key, number)
      numbers.set(one, number)
      return number
    }
  }

  /** It could lie between a text and what that is in. */
  function covers(one: Element): boolean {
    if (one.matches('img, svg, canvas, video')) return true
    const { backgroundColor, backgroundImage } = getComputedStyle(one)
    return backgroundImage !== 'none' || !/^(?:transparent|.*[,/] ?0\))$/.test(backgroundColor)
  }
  /** Whether the boxes that it is in leave all of it, a part, or nothing. */
  function cutOff(one: Element, box: Box): string {
    let cut = 'all'
    for (let at = clipOf(one.parentElement); at; at = clipOf(at.parentElement)) {
      const by = boxes.get(at)
      if (!by) continue
      if (box.right <= by.left || box.left >= by.right || box.bottom <= by.top || box.top >= by.bottom)
        return 'none'
      if (box.right > by.right || box.left < by.left || box.bottom > by.bottom || box.top < by.top)
        cut = 'part'
    }
    return cut
  }
  /** The nearest that cuts what is larger than it, from here up. */
  function clipOf(at: Element | null): Element | null {
    if (!at) return null
    const found = clipping.get(at)
    if (found !== undefined) return found
    const { overflowX, overflowY, clipPath } = getComputedStyle(at)
    const clips = overflowX !== 'visible' || overflowY !== 'visible' || clipPath !== 'none'
    const nearest = clips ? at : clipOf(at.parentElement)
    clipping.set(at, nearest)
    return nearest
  }
  function isShown(one: Element): boolean {
    return one.checkVisibility({ visibilityProperty: true, opacityProperty: true })
  }
}
