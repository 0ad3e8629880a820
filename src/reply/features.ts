import { cuesIn } from './cues.ts'
import { hashOf, join } from './hash.ts'
import { clausesOf, type Item, isEnd, itemsOf, UNKNOWN, type Word, wordsOf } from './items.ts'
import { type Features, KIND, Noticed } from './noticed.ts'
import type { Token } from './tokens.ts'

const START = hashOf('^')
const STOP = hashOf('$')
const QUESTION = hashOf('?')
const STATEMENT = hashOf('.')

/**
 * Everything that the reader notices: words and pairs, in all, by clause, at the start and in the last clause; what
 * follows *I*, *you* and *we*; the lexicon's cues and where they stand; what unknown words look like; length; and all of it
 * beside the boss's line.
 *
 * @param known whether a word, by its hash, is one of the reader's. Names, tasks and trades mostly are not, so that
 *   swapping them changes little.
 */
export function featuresOf(
  tokens: readonly Token[],
  boss: readonly Token[],
  known: (hash: number) => boolean,
): Features {
  const noticed = new Noticed()
  const words = wordsOf(tokens, known)
  const items = itemsOf(words)
  const clauses = clausesOf(items)
  inAll(noticed, items)
  for (const clause of clauses) inClause(noticed, clause)
  inLast(noticed, clauses.at(-1) ?? [])
  cues(noticed, words)
  strangers(noticed, words)
  shape(noticed, items, clauses.length, words.length)
  if (boss.length) besideBoss(noticed, items, words, wordsOf(boss, known))
  return noticed
}

function inAll(noticed: Noticed, items: readonly Item[]) {
  let before = START
  let from = 0
  for (const item of items) {
    noticed.add(KIND.word, item.hash, item.from, item.to)
    noticed.add(KIND.pair, join(before, item.hash), from, item.to)
    before = item.hash
    from = item.from
  }
  noticed.add(KIND.pair, join(before, STOP), from, items.at(-1)?.to ?? -1)
  const [first, second, third] = items
  if (!first) return
  noticed.add(KIND.first, first.hash, first.from, first.to)
  if (!second) return
  const pair = join(first.hash, second.hash)
  noticed.add(KIND.firstPair, pair, first.from, second.to)
  if (third) noticed.add(KIND.firstThree, join(pair, third.hash), first.from, third.to)
}

function inClause(noticed: Noticed, clause: readonly Item[]) {
  const asks = clause.at(-1)?.word === '?'
  const one = asks ? KIND.asked : KIND.said
  const two = asks ? KIND.askedPair : KIND.saidPair
  for (let at = 0; at < clause.length; at++) {
    const item = clause[at] as Item
    const next = clause[at + 1]
    noticed.add(one, item.hash, item.from, item.to)
    if (next) noticed.add(two, join(item.hash, next.hash), item.from, next.to)
    if (next && at === 0)
      noticed.add(asks ? KIND.askedStart : KIND.saidStart, join(item.hash, next.hash), item.from, next.to)
    if (item.word !== 'i' && item.word !== 'you' && item.word !== 'we') continue
    const end = Math.min(clause.length, at + 6)
    for (let j = at + 1; j < end; j++) {
      const later = clause[j] as Item
      noticed.add(KIND.follows, join(item.hash, later.hash), item.from, later.to)
    }
  }
}

function inLast(noticed: Noticed, clause: readonly Item[]) {
  for (let at = 0; at < clause.length; at++) {
    const item = clause[at] as Item
    const next = clause[at + 1]
    noticed.add(KIND.last, item.hash, item.from, item.to)
    if (next) noticed.add(KIND.lastPair, join(item.hash, next.hash), item.from, next.to)
  }
}

function cues(noticed: Noticed, words: readonly Word[]) {
  const found = cuesIn(words)
  if (!found.length) return
  const clauseAt: number[] = []
  const asks: boolean[] = []
  let clause = 0
  for (const { word } of words) {
    clauseAt.push(clause)
    asks[clause] = word === '?'
    if (isEnd(word)) clause++
  }
  const last = clauseAt.at(-1) ?? 0
  for (const { cue, from, to } of found) {
    const here = clauseAt[Math.min(from, clauseAt.length - 1)] ?? 0
    noticed.add(KIND.cue, cue, from, to)
    noticed.add(asks[here] ? KIND.cueAsked : KIND.cueSaid, cue, from, to)
    if (here === last) noticed.add(KIND.cueLast, cue, from, to)
    if (here === 0) noticed.add(KIND.cueFirst, cue, from, to)
    if (from === 0) noticed.add(KIND.cueStart, cue, from, to)
  }
  // Cues that begin at one word go by their numbers: any order will do, as long as teaching and reading have the same.
  const inOrder = [...found].sort((a, b) => a.from - b.from || a.cue - b.cue)
  const [first] = inOrder
  const latest = inOrder.at(-1)
  if (first) noticed.add(KIND.firstCue, first.cue, first.from, first.to)
  if (latest) noticed.add(KIND.lastCue, latest.cue, latest.from, latest.to)
}

/** What the words that the reader does not know look like: another language, half a word, a cat on the keys. */
function strangers(noticed: Noticed, words: readonly Word[]) {
  let odd = 0
  let foreign = 0
  let unknown = 0
  let spelt = 0
  for (const { word, known } of words) {
    const first = word.charCodeAt(0)
    if (known && first >= 97 && first <= 122) spelt++
    if (known || !/^\p{L}/u.test(word)) continue
    spelt++
    unknown++
    if (/[\u0250-\u{10ffff}]/u.test(word)) foreign += 2
    else if (/[^a-z']/.test(word)) foreign++
    if (!/[aeiouy]/.test(word) || /[^aeiouy']{5}/.test(word)) odd++
  }
  // One strange word among known ones is a name or a task, whose letters say nothing.
  if (unknown * 2 > spelt) for (const { word, known } of words) if (!known) letters(noticed, word)
  noticed.add(KIND.odd, Math.min(3, odd))
  noticed.add(KIND.foreign, Math.min(4, foreign))
  noticed.add(KIND.allStrange, spelt === 0 ? 9 : unknown === spelt ? 1 : unknown * 2 > spelt ? 2 : 0)
}

function letters(noticed: Noticed, word: string) {
  noticed.add(KIND.ending, hashOf(word.slice(-3)))
  noticed.add(KIND.beginning, hashOf(word.slice(0, 2)))
  for (let i = 0; i + 3 <= word.length && i < 10; i++) noticed.add(KIND.inside, hashOf(word.slice(i, i + 3)))
}

function shape(noticed: Noticed, items: readonly Item[], clauses: number, tokens: number) {
  const end = items.at(-1)?.word ?? ''
  noticed.add(KIND.end, ['.', '?', '!', '…'].includes(end) ? hashOf(end) : 0)
  noticed.add(KIND.length, bucket(items.length, 8))
  noticed.add(KIND.clauses, Math.min(6, clauses))
  let strange = 0
  for (const item of items) if (item.hash === UNKNOWN) strange += item.to - item.from + 1
  const share = Math.floor((4 * strange) / Math.max(1, tokens))
  noticed.add(KIND.strange, share)
  noticed.add(KIND.strange, 100 + 20 * bucket(items.length, 5) + share)
}

function besideBoss(noticed: Noticed, items: readonly Item[], words: readonly Word[], boss: readonly Word[]) {
  const asks = boss.some(({ word }) => word === '?') ? QUESTION : STATEMENT
  noticed.add(KIND.bossAsks, asks)
  const said = new Set<string>()
  for (const { word, hash, known } of boss) {
    said.add(word)
    if (known) noticed.add(KIND.bossWord, hash)
  }
  const shared = new Set<string>()
  for (const { word } of words) if (word.length > 4 && said.has(word)) shared.add(word)
  noticed.add(KIND.shared, Math.min(4, shared.size))
  noticed.add(KIND.lengthAsked, join(asks, bucket(items.length, 5)))
  for (const item of items.slice(0, 2))
    noticed.add(KIND.firstAsked, join(asks, item.hash), item.from, item.to)
}

/** Lengths by powers of the square root of two. */
function bucket(length: number, most: number): number {
  return Math.min(most, Math.floor(Math.log2(length + 1) * 2))
}
