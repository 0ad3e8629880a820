import type { DrawnPage } from './page-drawing.ts'

/** The page with what it says of itself to who has only found it. @throws where it has no place for that. */
export function described(html: string, description: string): string {
  return withParts(html, {
    'name="description" content=""': `name="description" content="${escaped(description)}"`,
  })
}

/** index.html with the title, the description and the first drawing of a page. @throws where it has no place for one. */
export function filled(html: string, page: DrawnPage): string {
  return withParts(described(html, page.description), {
    '<title>Front Foot</title>': `<title>${escaped(page.title)}</title>`,
    '<div id="root"></div>': `<div id="root">${page.markup}</div>`,
  })
}

/**
 * A page with parts of it replaced, one after the other and each once.
 *
 * @param parts what takes the place of what, such as more tags before `</head>`.
 * @throws where the page has no such place.
 */
export function withParts(html: string, parts: Record<string, string>): string {
  return Object.entries(parts).reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`index.html has no ${from} to write a page's own into.`)
    return text.replace(from, () => to)
  }, html)
}

/** A page with more script in its body: in the first plain one, for the policy names each, and a browser stops for each. */
export function withScript(html: string, text: string): string {
  const at = html.indexOf('<script>', html.indexOf('<body'))
  if (at < 0) return withParts(html, { '</body>': `<script>${text}</script></body>` })
  const before = at + '<script>'.length
  return `${html.slice(0, before)}${text};${html.slice(before)}`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
