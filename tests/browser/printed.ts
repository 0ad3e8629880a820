import { inflateSync } from 'node:zlib'

/**
 * How many glyphs stand on each page of a PDF that Chromium printed, in order. It knows that one maker's plain form (every
 * object on its own, streams deflated), and no other.
 */
export function glyphsOnPages(pdf: Buffer): number[] {
  const text = pdf.toString('latin1')
  const pages = text.match(/\/Type\s*\/Page\b(?!s)[\s\S]*?endobj/g) ?? []
  return pages.map(page => {
    const [, contents] = /\/Contents (\d+) 0 R/.exec(page) ?? []
    return glyphsIn(streamOf(text, contents ?? 'none'))
  })
}

/** The stream of an object, by the length that stands before it: any byte may be in it. */
function streamOf(text: string, id: string): string {
  const from = text.slice(text.search(new RegExp(`(?:^|\\n)${id} 0 obj`)))
  const [before = '', length] = /^[\s\S]*?\/Length (\d+)[\s\S]*?stream\r?\n/.exec(from) ?? []
  if (length === undefined) throw new Error(`Object ${id} is no stream that can be read.`)
  const stream = from.slice(before.length, before.length + Number(length))
  return inflateSync(Buffer.from(stream, 'latin1')).toString('latin1')
}

/** Shown strings: hexadecimal, two bytes a glyph, or in brackets. */
function glyphsIn(contents: string): number {
  const hex = [...contents.matchAll(/<([0-9A-Fa-f]+)>/g)].map(([, digits = '']) => digits.length / 4)
  const plain = [...contents.matchAll(/\(((?:\\.|[^\\)])*)\)\s*(?:Tj|-?\d)/g)].map(
    ([, shown = '']) => shown.length / 2,
  )
  return Math.round([...hex, ...plain].reduce((sum, n) => sum + n, 0))
}
