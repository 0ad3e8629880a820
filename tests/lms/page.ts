import { readFileSync } from 'node:fs'

/** A page of documentation, as far as tests hold it against the code. */
export interface DocPage {
  text: string
  /** What stands under a heading, up to the next of its level or above. @throws where there is none. */
  under(heading: string): string
}

export function pageAt(file: string): DocPage {
  const text = readFileSync(file, 'utf8')
  return {
    text,
    under(heading) {
      const lines = text.split('\n')
      const from = lines.findIndex(line => line.replace(/^#+ /, '') === heading && line.startsWith('#'))
      if (from < 0) throw new Error(`${file} has no heading “${heading}”.`)
      const level = /^#+/.exec(lines[from] ?? '')?.[0].length ?? 1
      const more = lines.slice(from + 1)
      const to = more.findIndex(line => (/^#+(?= )/.exec(line)?.[0].length ?? 9) <= level)
      return more.slice(0, to < 0 ? undefined : to).join('\n')
    },
  }
}

/** The rows of the tables in a text, without their heads; cells without space around them. */
export function rowsIn(text: string): string[][] {
  const rows = text.split('\n').flatMap(line => {
    const inner = /^\|(.*)\|$/.exec(line.trim())?.[1]
    return inner === undefined ? [null] : [inner.split('|').map(cell => cell.trim())]
  })
  // A head stands before a row of dashes.
  const isRule = (row: string[] | null | undefined) => row?.every(cell => /^-+$/.test(cell)) === true
  return rows.flatMap((row, n) => (row && !isRule(row) && !isRule(rows[n + 1]) ? [row] : []))
}

/** What stands in backticks, in order. */
export function codesIn(text: string): string[] {
  return [...text.matchAll(/`([^`\n]+)`/g)].flatMap(([, code]) => code ?? [])
}

/** The fenced blocks of a language. */
export function blocksIn(text: string, language: string): string[] {
  return [...text.matchAll(/^ *```(\w+)\n([\s\S]*?)^ *```$/gm)].flatMap(([, of, block]) =>
    of === language && block ? [block] : [],
  )
}

/** The attributes of each element of a name, as a browser reads them. */
export function elementsIn(text: string, name: string): Record<string, string>[] {
  const tags = blocksIn(text, 'html').flatMap(block => [
    ...block.matchAll(new RegExp(`<${name}\\b([^>]*)>`, 'g')),
  ])
  return tags.map(([, attributes = '']) =>
    Object.fromEntries(
      [...attributes.matchAll(/([\w-]+)(?:="([^"]*)")?/g)].map(([, of = '', value = '']) => [
        of,
        value.replaceAll('&amp;', '&'),
      ]),
    ),
  )
}
