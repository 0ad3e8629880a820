import { useEffect } from 'react'

/**
 * Words in the margin of each printed page, with its number at the other side. Margin boxes know nothing of the page's
 * content, so the words are in a style sheet of their own, which a script may add (the policy forbids it in the HTML).
 * A browser that has no margin boxes prints none.
 *
 * @param words what stands at the start of the line; `page` goes before the number.
 */
export function useRunningHead(words: string, page: string): void {
  useEffect(() => {
    if (!document.adoptedStyleSheets) return
    const sheet = new CSSStyleSheet()
    // The margins too: in the one file all style sheets are there at once, and other pages print with their own.
    sheet.replaceSync(`@page {
      margin: 17mm 15mm 14mm;
      @top-left { content: ${quoted(words)}; }
      @top-right { content: ${quoted(page)} " " counter(page) " / " counter(pages); }
    }`)
    const before = document.adoptedStyleSheets
    document.adoptedStyleSheets = [...before, sheet]
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter(one => one !== sheet)
    }
  }, [words, page])
}

/** A CSS string that holds exactly these words. */
function quoted(words: string): string {
  return `"${words.replace(/["\\]/g, '\\$&').replace(/\s+/g, ' ')}"`
}
