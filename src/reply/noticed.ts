import { hashOf, join } from './hash.ts'

/** What is noticed in a reply: numbers of a fixed range, each once, and the tokens that gave it. */
export interface Features {
  /** 0 to 2^KEY_BITS − 1. */
  keys: number[]
  /** For each key its first and last token, or −1 where no passage shows it. */
  from: number[]
  to: number[]
}

export const KEY_BITS = 20

const named = (name: string) => hashOf(`kind ${name}`)

/** What sort of thing was noticed: the same word in the last clause is another feature than the word anywhere. */
export const KIND = {
  word: named('word'),
  pair: named('pair'),
  last: named('last'),
  lastPair: named('lastPair'),
  end: named('end'),
  first: named('first'),
  firstPair: named('firstPair'),
  firstThree: named('firstThree'),
  asked: named('asked'),
  askedPair: named('askedPair'),
  askedStart: named('askedStart'),
  said: named('said'),
  saidPair: named('saidPair'),
  saidStart: named('saidStart'),
  follows: named('follows'),
  cue: named('cue'),
  cueAsked: named('cueAsked'),
  cueSaid: named('cueSaid'),
  cueLast: named('cueLast'),
  cueFirst: named('cueFirst'),
  cueStart: named('cueStart'),
  lastCue: named('lastCue'),
  firstCue: named('firstCue'),
  length: named('length'),
  clauses: named('clauses'),
  strange: named('strange'),
  odd: named('odd'),
  foreign: named('foreign'),
  allStrange: named('allStrange'),
  beginning: named('beginning'),
  inside: named('inside'),
  ending: named('ending'),
  bossAsks: named('bossAsks'),
  bossWord: named('bossWord'),
  shared: named('shared'),
  lengthAsked: named('lengthAsked'),
  firstAsked: named('firstAsked'),
}

/** Collects features, each once, with the first passage that shows it. */
export class Noticed implements Features {
  keys: number[] = []
  from: number[] = []
  to: number[] = []
  private seen = new Set<number>()

  add(kind: number, value: number, from = -1, to = -1) {
    const key = join(kind, value) >>> (32 - KEY_BITS)
    if (this.seen.has(key)) return
    this.seen.add(key)
    this.keys.push(key)
    this.from.push(from)
    this.to.push(to)
  }
}
