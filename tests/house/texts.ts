import { parseSync } from 'vite'

/** Attributes that people read or hear. */
const SPOKEN =
  /^(?:aria-(?:label|description|roledescription|valuetext|placeholder)|title|placeholder|alt|label|summary)$/
/** Properties of the document that they do. */
const WRITTEN = /^(?:textContent|innerText|innerHTML|title|placeholder|ariaLabel|alt|nodeValue)$/
/** An address is the same in every language. */
const ADDRESS = /^https?:\/\/\S*$/
/** Several words that begin as a sentence does. Class names, queries and keys do not. */
const SENTENCE = /^[\p{Lu}“][\p{L}’]*,?(?: [\p{L}\d’“”,–-]+)+/u

interface Node {
  type: string
  start: number
  end: number
  [key: string]: unknown
}

/**
 * Texts that a person would meet and that no translator would: `file:line text`. What an error says is for those who work
 * on the program.
 *
 * @param file its path from the root, with `/`.
 */
export function textsIn(file: string, source: string): string[] {
  const found = new Set<string>()
  const add = (node: Node, text: string) =>
    found.add(`${file}:${source.slice(0, node.start).split('\n').length} ${text.trim()}`)
  /** Whatever stands in the place of a text: both sides of a choice too. */
  const shown = (value: unknown) => {
    for (const node of shownIn(value)) for (const text of wordsOf(node)) add(node, text)
  }
  const visit = (node: Node) => {
    if (node.type === 'ThrowStatement' || isError(node)) return
    if (node.type === 'JSXText' && saysSomething(String(node.value))) add(node, String(node.value))
    if (node.type === 'JSXExpressionContainer') shown(node.expression)
    if (node.type === 'JSXAttribute') {
      if (SPOKEN.test(nameOf(node.name))) shown(node.value)
      else if (isNode(node.value) && node.value.type === 'JSXExpressionContainer')
        return go(node.value.expression)
      return
    }
    if (node.type === 'AssignmentExpression' && isNode(node.left) && WRITTEN.test(propertyOf(node.left)))
      shown(node.right)
    if (node.type === 'CallExpression' && isNode(node.callee) && propertyOf(node.callee) === 'setAttribute') {
      const [name, value] = nodesIn(node.arguments)
      if (name && SPOKEN.test(String(name.value))) shown(value)
    }
    for (const text of wordsOf(node)) if (SENTENCE.test(text.trim())) add(node, text)
    for (const [key, value] of Object.entries(node)) if (key !== 'type') go(value)
  }
  const go = (value: unknown) => {
    for (const node of Array.isArray(value) ? nodesIn(value) : isNode(value) ? [value] : []) visit(node)
  }
  const { program, errors } = parseSync(file, source)
  if (errors.length > 0) throw new Error(`${file} cannot be read: ${errors[0]?.message}`)
  go(program.body)
  return [...found]
}

/** The same of a page as it lies in the repository: what stands between its tags, and in attributes that are read. */
export function textsInPage(file: string, html: string): string[] {
  const text = html.replace(/<!--[\s\S]*?-->|<(script|style)\b[\s\S]*?<\/\1>|<!doctype[^>]*>/gi, '')
  const between = [...text.matchAll(/>([^<]+)</g)].map(([, words = '']) => words)
  const read = [...text.matchAll(/\s(?:content|title|alt|placeholder|aria-label)="([^"]*)"/g)].map(
    ([, words = '']) => words,
  )
  return [...between, ...read]
    .map(words => words.trim())
    .filter(words => /^\p{Lu}?\p{L}*(?:[ ,.]+\p{L}+)*/u.test(words) && SENTENCE.test(words))
    .map(words => `${file} ${words}`)
}

/** What an expression in the place of a text can come to. */
function shownIn(value: unknown): Node[] {
  if (!isNode(value)) return []
  if (value.type === 'JSXExpressionContainer') return shownIn(value.expression)
  if (value.type === 'ConditionalExpression')
    return [...shownIn(value.consequent), ...shownIn(value.alternate)]
  if (value.type === 'LogicalExpression' || value.operator === '+')
    return [...shownIn(value.left), ...shownIn(value.right)]
  return value.type === 'Literal' || value.type === 'TemplateLiteral' ? [value] : []
}

function wordsOf(node: Node): string[] {
  if (node.type === 'Literal')
    return typeof node.value === 'string' && saysSomething(node.value) ? [node.value] : []
  if (node.type !== 'TemplateLiteral') return []
  const pieces = nodesIn(node.quasis).map(({ value }) => cookedOf(value))
  return saysSomething(pieces.join(' ')) ? [pieces.join('…')] : []
}

/** Single letters are keys to press. */
function saysSomething(text: string): boolean {
  const words = text.trim()
  return /\p{L}/u.test(words) && words.length > 1 && !ADDRESS.test(words)
}

function cookedOf(value: unknown): string {
  return typeof value === 'object' && value !== null && 'cooked' in value ? String(value.cooked) : ''
}

function isError({ type, callee }: Node): boolean {
  return type === 'NewExpression' && isNode(callee) && /Error$/.test(String(callee.name))
}

function propertyOf(node: Node): string {
  return isNode(node.property) ? String(node.property.name) : ''
}

function nameOf(name: unknown): string {
  return isNode(name) ? String(name.name) : ''
}

function nodesIn(list: unknown): Node[] {
  return Array.isArray(list) ? list.filter(isNode) : []
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value
}
