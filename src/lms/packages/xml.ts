/** What titles may have in the standards' smallest limit: 200 code points. */
const LONGEST_TITLE = 200
/** XML has no way to say these, not even escaped: most control characters, halves of pairs, and two that are no characters. */
const UNSAYABLE = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu

const ESCAPES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
}

/** Text as it can stand in XML and HTML, between tags and within quotes. */
export function escaped(text: string): string {
  return text.replaceAll(UNSAYABLE, '').replaceAll(/[&<>"']/g, letter => ESCAPES[letter] ?? letter)
}

/** A title as every manifest can hold it, not yet escaped: one line, sayable in XML, at most 200 code points, never empty. */
export function titleFrom(text: string): string {
  const line = text.replaceAll(UNSAYABLE, '').replaceAll(/\s+/g, ' ').trim()
  const letters = [...line]
  if (letters.length === 0) return 'Front Foot'
  return letters.length <= LONGEST_TITLE ? line : `${letters.slice(0, LONGEST_TITLE - 1).join('')}…`
}

/** A document of these lines. Those that are empty are left out. */
export function xml(...lines: string[]): string {
  return `${['<?xml version="1.0" encoding="UTF-8"?>', ...lines].filter(line => line !== '').join('\n')}\n`
}
