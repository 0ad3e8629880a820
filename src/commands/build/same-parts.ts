/** Stands for what is the same as in the screen before, in the same place: player.ts leaves that as it is. */
export const SAME = '<!--=-->'

interface Element {
  /** Its tag with all attributes. */
  opens: string
  name: string
  children: Node[]
  closes: string
}

type Node = Element | string

const TOKENS = /<!--[\s\S]*?-->|<\/[^>]+>|<([a-z][\w-]*)(?:[^>"]|"[^"]*")*>|[^<]+/gi
const EMPTY = /^(?:br|hr|img|input|wbr)$/

/**
 * A screen as what it changes of the one before it, part by part in its place, as player.ts puts it there: what is the same
 * is left out, and so are drawings that stand where one stood, since they come in a file of their own.
 *
 * @param before @param after markup as React writes it.
 * @throws where that is not whole.
 */
export function changesOf(before: string, after: string): string {
  return changed(nodesOf(before), nodesOf(after))
}

function changed(before: readonly Node[], after: readonly Node[]): string {
  return after
    .map((next, place) => {
      const old = before[place]
      const text = textOf(next)
      if (old === undefined) return text
      if (typeof next === 'string' || typeof old === 'string')
        return textOf(old) === text && text.length > SAME.length ? SAME : text
      if (old.name !== next.name) return text
      if (next.name === 'svg' || textOf(old) === text) return SAME
      return next.opens + changed(old.children, next.children) + next.closes
    })
    .join('')
}

function textOf(node: Node): string {
  return typeof node === 'string' ? node : node.opens + node.children.map(textOf).join('') + node.closes
}

function nodesOf(markup: string): Node[] {
  const top: Node[] = []
  const open: Element[] = []
  for (const [token, name] of markup.matchAll(TOKENS)) {
    const among = open.at(-1)?.children ?? top
    if (name !== undefined) {
      const element = { opens: token, name, children: [], closes: '' }
      among.push(element)
      if (!EMPTY.test(name)) open.push(element)
    } else if (token.startsWith('</')) {
      const element = open.pop()
      if (element === undefined || token !== `</${element.name}>`)
        throw new Error(`${token} closes nothing in the drawing of a page.`)
      element.closes = token
    } else among.push(token)
  }
  if (open.length > 0) throw new Error(`${open.at(-1)?.opens} is not closed in the drawing of a page.`)
  return top
}
