import type { Page } from 'playwright-core'

/**
 * What is seen, heard or read out on a page and did not come out of the catalogue: in a pseudo-language (commands/build/pseudo.ts)
 * no text has three plain letters in a row.
 *
 * @param own what the test itself wrote there, as people do.
 */
export function untranslated(page: Page, own: readonly string[] = []): Promise<string[]> {
  return page.evaluate(
    own => {
      const found = new Set<string>()
      const look = (text: string | null, at: string) => {
        const rest = own.reduce((left, words) => left.replaceAll(words, ''), text ?? '')
        if (/[A-Za-z]{3,}/.test(rest)) found.add(`${at}: ${rest.trim().slice(0, 60)}`)
      }
      look(document.title, 'the title of the page')
      const scope = document.querySelector('dialog[open]') ?? document.body
      const texts = document.createTreeWalker(scope, NodeFilter.SHOW_TEXT)
      for (let node = texts.nextNode(); node; node = texts.nextNode()) {
        const around = node.parentElement
        if (!around || around.closest('script, style, template, noscript, kbd, textarea, [lang]:not(html)'))
          continue
        look(node.nodeValue, around.tagName.toLowerCase())
      }
      const spoken = ['aria-label', 'aria-description', 'aria-valuetext', 'title', 'alt', 'placeholder']
      for (const one of scope.querySelectorAll('*'))
        for (const name of spoken)
          if (!/^https?:/.test(one.getAttribute(name) ?? '')) look(one.getAttribute(name), name)
      return [...found]
    },
    [...own],
  )
}
