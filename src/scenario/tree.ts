import {
  Composer,
  type Document,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  Parser,
  type YAMLError,
} from 'yaml'
import type { Findings } from './findings.ts'
import { type Path, pathText } from './path.ts'
import type { Spot } from './places.ts'
import { controlCharacterIn, MOST_LEVELS, type Size, safeTokens, WRITTEN } from './traps.ts'

/** A YAML text as plain data, and where each value of it stands. */
export interface Tree {
  value: unknown
  /** The spot of the value at this path; of the nearest that contains it if it is not there. */
  at(path: Path): Spot
  /** The spot of the key of the value at this path, or of the value itself in a list. */
  keyAt(path: Path): Spot
}

interface Mark {
  key: number
  value: number
}

/** Names that reach into JavaScript's own objects; a file that uses them is careless or hostile. */
const FORBIDDEN = ['__proto__', 'constructor', 'prototype']

/**
 * Parses a YAML text safely: core schema, no aliases, tags or second documents, keys are texts and unique.
 * Everything wrong is added to the findings; then null, and never a throw.
 */
export function treeOf(
  text: string,
  spotAt: (offset: number) => Spot,
  findings: Findings,
  size: Size = WRITTEN,
): Tree | null {
  const tokens = safeTokens(text, spotAt, findings, size)
  if (!tokens) return null
  const document = composed(tokens)
  const broken = document?.errors.toSorted((a, b) => a.pos[0] - b.pos[0])[0]
  if (broken) {
    addSyntaxError(broken, text, spotAt, findings)
    return null
  }
  const marks = new Map<string, Mark>()
  const value = plainValue(document?.contents ?? null, [], 0, { marks, spotAt, findings })
  if (findings.failed()) return null
  const spot = (path: Path, which: 'key' | 'value'): Spot => {
    for (let length = path.length; length >= 0; length--) {
      const mark = marks.get(pathText(path.slice(0, length)))
      if (mark) return spotAt(length === path.length ? mark[which] : mark.value)
    }
    return { line: 1, column: 1 }
  }
  return { value, at: path => spot(path, 'value'), keyAt: path => spot(path, 'key') }
}

/** What `parseAllDocuments` gives, without looking for the tokens a second time: that is a third of all it does. */
function composed(tokens: readonly string[]): Document.Parsed | undefined {
  const composer = new Composer({
    version: '1.2',
    schema: 'core',
    stringKeys: true,
    prettyErrors: false,
    // Ours is linear, and names the line of the first.
    uniqueKeys: false,
    logLevel: 'silent',
  })
  return [...composer.compose(parsed(tokens))][0]
}

function* parsed(tokens: readonly string[]) {
  const parser = new Parser()
  for (const token of tokens) yield* parser.next(token)
  yield* parser.end()
}

interface Walk {
  marks: Map<string, Mark>
  spotAt: (offset: number) => Spot
  findings: Findings
}

function plainValue(node: Node | null, path: Path, key: number, walk: Walk): unknown {
  const start = node?.range?.[0] ?? key
  const value = isScalar(node) ? node.value : undefined
  // An empty value has no place of its own that anybody would look at: its key stands for it.
  walk.marks.set(pathText(path), { key, value: value === null ? key : start })
  if (path.length > MOST_LEVELS) {
    walk.findings.add('too-deep', walk.spotAt(start), { most: MOST_LEVELS })
    return null
  }
  if (isMap(node)) return mappingValue(node.items as Pair<Node, Node | null>[], path, start, walk)
  if (isSeq(node))
    return node.items.map((item, i) => {
      const child = item as Node | null
      return plainValue(child, [...path, i], child?.range?.[0] ?? start, walk)
    })
  if (typeof value === 'string' && controlCharacterIn(value) >= 0) {
    const code = value.codePointAt(controlCharacterIn(value)) ?? 0
    walk.findings.add('control-character', walk.spotAt(start), { code })
  }
  return value ?? null
}

function mappingValue(items: Pair<Node, Node | null>[], path: Path, start: number, walk: Walk): unknown {
  const first = new Map<string, number>()
  const entries: [string, unknown][] = []
  const repeated: { key: string; offset: number; before: number }[] = []
  for (const pair of items) {
    const key = isScalar(pair.key) ? String(pair.key.value ?? '') : ''
    const offset = pair.key?.range?.[0] ?? start
    const before = first.get(key)
    if (FORBIDDEN.includes(key)) walk.findings.add('forbidden-key', walk.spotAt(offset), { key })
    else if (before !== undefined) repeated.push({ key, offset, before })
    else {
      first.set(key, offset)
      entries.push([key, plainValue(pair.value, [...path, key], offset, walk)])
    }
  }
  const [again] = repeated
  if (again) {
    const { key, offset, before } = again
    const values = { key, line: walk.spotAt(before).line, more: repeated.length - 1 }
    walk.findings.add('duplicate-key', walk.spotAt(offset), values)
  }
  return Object.fromEntries(entries)
}

/** The parser's own words are for programmers; these are the mistakes that people make, as they would see them. */
function addSyntaxError(
  error: YAMLError,
  text: string,
  spotAt: (offset: number) => Spot,
  findings: Findings,
): void {
  const [offset] = error.pos
  const tab = tabInIndentOf(text, offset)
  if (tab >= 0) findings.add('tab-indent', spotAt(tab), {})
  else if (error.code === 'TAB_AS_INDENT') findings.add('tab-indent', spotAt(offset), {})
  else findings.add('not-yaml', spotAt(offset), syntaxWords(error.code))
}

/** The offset of a tab in front of the line at this offset, or −1: a tab among spaces breaks YAML in many ways. */
function tabInIndentOf(text: string, offset: number): number {
  const start = text.lastIndexOf('\n', offset - 1) + 1
  for (let i = start; text.charAt(i) === ' ' || text.charAt(i) === '\t'; i++)
    if (text.charAt(i) === '\t') return i
  return -1
}

function syntaxWords(code: YAMLError['code']): { what: string; remedy: string } {
  const quotes =
    'If this is a text with a colon, a # or a quotation mark in it, put all of it in double quotes.'
  switch (code) {
    case 'BAD_INDENT':
      return {
        what: 'This line stands too far in or out for its place.',
        remedy: 'Begin it in the same column as its neighbours.',
      }
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'BLOCK_IN_FLOW':
      return { what: 'A key and value cannot begin here, on the line of another.', remedy: quotes }
    case 'MULTILINE_IMPLICIT_KEY':
    case 'KEY_OVER_1024_CHARS':
      return {
        what: 'Here a key is expected, and a longer text was found.',
        remedy: `Put a colon and a space between key and value. ${quotes}`,
      }
    case 'MISSING_CHAR':
      return {
        what: 'Something is missing here: a colon after a key, a comma or a bracket.',
        remedy: 'Write keys as “key: value”, with a space after the colon, and close every bracket.',
      }
    case 'BAD_DQ_ESCAPE':
      return {
        what: 'A backslash in double quotes begins a special character, and this is none.',
        remedy: 'Delete the backslash, or write two.',
      }
    case 'BAD_SCALAR_START':
      return { what: 'A text cannot begin with this character.', remedy: 'Put the text in double quotes.' }
    default:
      return { what: 'This is not YAML: something stands here that does not belong.', remedy: quotes }
  }
}
