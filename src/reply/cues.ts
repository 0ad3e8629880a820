import { hashOf } from './hash.ts'
import { LEXICON } from './lexicon.ts'
import type { Token } from './tokens.ts'

/** A phrase of the lexicon, found in a reply: the hash of its cue's name, and its first and last token. */
export interface Found {
  cue: number
  from: number
  to: number
}

interface Node {
  next: Map<string, Node>
  cues: number[]
}

/** What no `*` stands for. */
const MARKS = new Set(['.', '?', '!', ';', '…', '—', ',', '^', '$'])

let trie: Node | undefined

/**
 * Finds every phrase of the lexicon: the hand-made signals of the reader.
 *
 * A phrase is words in order. `(a|b c)` is either, `(a)?` may be missing, `*` is any one word, `..` is up to three,
 * `^` is the beginning of the reply and `$` its end. No phrase reaches over the end of a sentence but by naming the mark.
 */
export function cuesIn(tokens: readonly Token[]): Found[] {
  trie ??= trieOf(LEXICON)
  const found: Found[] = []
  for (let at = -1; at < tokens.length; at++) walk(trie, tokens, at, at, found)
  return found
}

function walk(node: Node, tokens: readonly Token[], from: number, at: number, found: Found[]): void {
  for (const cue of node.cues)
    found.push({ cue, from: Math.max(0, from), to: Math.min(tokens.length, at) - 1 })
  if (at > tokens.length) return
  const word = at < 0 ? '^' : at === tokens.length ? '$' : (tokens[at]?.word ?? '')
  const exactly = node.next.get(word)
  if (exactly) walk(exactly, tokens, from, at + 1, found)
  const any = node.next.get('*')
  if (any && !MARKS.has(word)) walk(any, tokens, from, at + 1, found)
}

function trieOf(lexicon: Record<string, string>): Node {
  const root: Node = { next: new Map(), cues: [] }
  for (const [cue, phrases] of Object.entries(lexicon)) {
    const named = hashOf(cue)
    for (const phrase of phrases.split('\n'))
      for (const node of planted(root, phrase)) if (!node.cues.includes(named)) node.cues.push(named)
  }
  return root
}

/** Puts every row of words that a phrase stands for into the trie. @returns where they end; none for an empty phrase. */
function planted(root: Node, phrase: string): Set<Node> {
  const parts = phrase.match(/\([^()]*\)\??|\S+/g) ?? []
  let ends = new Set([root])
  for (const part of parts) {
    const choices = choicesOf(part)
    const next = new Set<Node>()
    for (const end of ends) for (const words of choices) next.add(words.reduce(child, end))
    ends = next
  }
  ends.delete(root)
  return ends
}

function child(node: Node, word: string): Node {
  const known = node.next.get(word)
  if (known) return known
  const next: Node = { next: new Map(), cues: [] }
  node.next.set(word, next)
  return next
}

function choicesOf(part: string): string[][] {
  if (part === '..') return [[], ['*'], ['*', '*'], ['*', '*', '*']]
  if (!part.startsWith('(')) return [[part]]
  const inside = part.slice(1, part.lastIndexOf(')')).split('|')
  const choices = inside.map(one => one.split(' ').filter(Boolean))
  return part.endsWith('?') ? [...choices, []] : choices
}
