import { CST, Lexer } from 'yaml'
import type { Code, Values } from './problems.ts'

/** Block lines that begin further right than this are nested absurdly deep. */
const MOST_INDENT = 80
const QUOTED = 'Close it, or put the whole text in double quotes.'

/** What a file may have of them. */
interface Most {
  tokens: number
  levels: number
}

type Add = <C extends Code>(code: C, offset: number, values: Values<C>) => void

/**
 * Looks through the tokens of a YAML text, without composing it, for the first that a scenario cannot have.
 *
 * @returns all of them, as the parser takes them; null where one is refused. Cost grows with the length of the text, however
 *   it is nested.
 */
export function tokensOf(text: string, most: Most, add: Add): string[] | null {
  const tokens: string[] = []
  const found = firstRefused(text, most, tokens)
  if (!found) return tokens
  found(add)
  return null
}

/** Where the walk over the tokens is. */
interface Walk {
  offset: number
  lineStart: number
  /** Nothing but spaces on this line yet. */
  fresh: boolean
  /** Offsets of the brackets that are open. */
  open: number[]
  document: 'before' | 'inside' | 'after'
}

function firstRefused(text: string, most: Most, tokens: string[]): ((add: Add) => void) | null {
  const walk: Walk = { offset: 0, lineStart: 0, fresh: true, open: [], document: 'before' }
  let plain = false
  for (const token of new Lexer().lex(text)) {
    tokens.push(token)
    const type: string | null = plain ? 'text' : CST.tokenType(token)
    plain = type === 'scalar'
    if (tokens.length > most.tokens)
      return add => add('too-large', walk.offset, { most: most.tokens, of: 'marks and texts' })
    if (type === 'scalar' || type === 'doc-mode') continue
    const refused = refusalOf(type, token, walk) ?? tooDeep(type, walk, most.levels)
    if (refused) return refused
    const end = token.lastIndexOf('\n')
    if (end >= 0) walk.lineStart = walk.offset + end + 1
    walk.fresh = end >= 0 || (walk.fresh && isBlank(type))
    walk.offset += token.length
  }
  const unclosed = walk.open.at(-1)
  return unclosed === undefined ? null : notYaml(unclosed, 'This bracket is never closed.', QUOTED)
}

function refusalOf(type: string | null, token: string, walk: Walk): ((add: Add) => void) | null {
  const at = walk.offset
  const { open } = walk
  if (isBlank(type)) return null
  if (type === 'doc-end') {
    walk.document = 'after'
    return null
  }
  if (walk.document === 'after' || (type === 'doc-start' && walk.document === 'inside'))
    return add => add('many-documents', at, {})
  walk.document = 'inside'
  switch (type) {
    case 'anchor':
    case 'alias':
      return add => add('alias', at, { name: token })
    case 'tag':
      return add => add('tag', at, { name: token })
    case 'directive-line':
      return notYaml(at, 'A line cannot begin with %.', 'Delete it. If it is text, put it in double quotes.')
    case 'flow-map-start':
    case 'flow-seq-start':
      open.push(at)
      return null
    case 'flow-map-end':
    case 'flow-seq-end':
      if (open.pop() !== undefined) return null
      return notYaml(at, 'This bracket closes nothing.', 'Delete it, or put the whole text in double quotes.')
    case 'flow-error-end':
      return notYaml(open.at(-1) ?? at, 'This bracket is never closed.', QUOTED)
    case 'double-quoted-scalar':
    case 'single-quoted-scalar':
      if (token.length > 1 && token.endsWith(token.charAt(0))) return null
      return notYaml(at, 'This quotation mark is never closed.', 'Close it at the end of the text.')
    default:
      return null
  }
}

function tooDeep(type: string | null, walk: Walk, most: number): ((add: Add) => void) | null {
  const at = walk.offset
  const opensBlock = walk.fresh || type === 'seq-item-ind' || type === 'explicit-key-ind'
  const farIn = walk.open.length === 0 && at - walk.lineStart > MOST_INDENT && opensBlock && !isBlank(type)
  return walk.open.length > most || farIn ? add => add('too-deep', at, { most }) : null
}

function isBlank(type: string | null): boolean {
  return type === 'space' || type === 'newline' || type === 'comment' || type === 'byte-order-mark'
}

function notYaml(at: number, what: string, remedy: string): (add: Add) => void {
  return add => add('not-yaml', at, { what, remedy })
}
