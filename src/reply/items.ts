import { hashOf } from './hash.ts'
import type { Token } from './tokens.ts'

/** A token with its number, and whether the reader was taught it. */
export interface Word extends Token {
  hash: number
  known: boolean
}

/** A known word, or one `_` for any number of unknown ones in a row: the task may have one name or three. */
export interface Item {
  hash: number
  word: string
  /** Its first and last token. */
  from: number
  to: number
}

export const UNKNOWN = hashOf('_')
const ENDS = new Set(['.', '?', '!', ';', '…', '—'])

/** Whether a mark ends a clause. */
export function isEnd(word: string): boolean {
  return ENDS.has(word)
}

export function wordsOf(tokens: readonly Token[], known: (hash: number) => boolean): Word[] {
  return tokens.map(({ word, start, end }) => {
    const hash = hashOf(word)
    return { word, start, end, hash, known: known(hash) }
  })
}

export function itemsOf(words: readonly Word[]): Item[] {
  const items: Item[] = []
  words.forEach(({ word, hash, known }, at) => {
    const before = items.at(-1)
    if (known) items.push({ hash, word, from: at, to: at })
    else if (before?.hash === UNKNOWN) before.to = at
    else items.push({ hash: UNKNOWN, word: '_', from: at, to: at })
  })
  return items
}

export function clausesOf(items: readonly Item[]): Item[][] {
  const clauses: Item[][] = []
  let clause: Item[] = []
  for (const item of items) {
    clause.push(item)
    if (!isEnd(item.word)) continue
    clauses.push(clause)
    clause = []
  }
  if (clause.length) clauses.push(clause)
  return clauses
}
