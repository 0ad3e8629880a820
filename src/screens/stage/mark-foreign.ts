import { foreignIn, onForeign } from '../../library/foreign.ts'

/** Set where this file marked an element, so that it can be taken back. */
const MARKED = 'data-foreign'

/**
 * Marks with `lang` what stands on the page in another language than its own: the lines of a scenario that is not translated.
 * They turn up on every screen, in lists and quotes and marked passages, so what is drawn is looked at as it is drawn. A page
 * in the language that scenarios are written in has none, and does without this.
 */
export function markForeign(place: HTMLElement): void {
  const look = (within: Node) => {
    const nodes = document.createTreeWalker(within, NodeFilter.SHOW_TEXT)
    for (let node: Node | null = nodes.currentNode; node; node = nodes.nextNode())
      if (node.nodeType === Node.TEXT_NODE && node.parentElement)
        mark(node.parentElement, node.nodeValue ?? '')
  }
  // What the build drew is there before what it says is known to be in another language.
  onForeign(() => look(place))
  new MutationObserver(changes => {
    for (const { target, addedNodes } of changes) {
      if (target.nodeType === Node.TEXT_NODE) look(target)
      for (const node of addedNodes) look(node)
    }
  }).observe(place, { childList: true, subtree: true, characterData: true })
}

function mark(around: Element, text: string): void {
  if (!/\p{L}/u.test(text)) return
  // Quotation marks are texts of their own beside what they quote.
  const language = foreignIn(text) ?? foreignIn(around.textContent ?? '')
  if (language) {
    if (around.getAttribute('lang') === language) return
    around.setAttribute('lang', language)
    around.setAttribute(MARKED, '')
  } else if (around.hasAttribute(MARKED)) {
    around.removeAttribute('lang')
    around.removeAttribute(MARKED)
  }
}
