import type { Move } from '../scenario/moves.ts'
import { ACTS, type Act, SIDE_OF_ACT, SIDES } from './acts.ts'
import { evidenceOf } from './evidence.ts'
import { featuresOf } from './features.ts'
import { Network } from './network.ts'
import type { Reading } from './reading.ts'
import { type Token, tokensOf } from './tokens.ts'
import { weights } from './weights.ts'

/** What a reply answers. */
export interface Asked {
  /** The boss's line. */
  boss?: string
  /** The moves of the turn's written replies: what can be done here. */
  offers?: readonly Move[]
}

/** What a turn's offers add to an act: a line is held only where there is one, and small things are backed where they are small. */
const OFFERED: Partial<Record<Act, number>> = { 'hold-the-line': 1, support: 0.5 }
const NOT_OFFERED: Partial<Record<Act, number>> = { 'hold-the-line': -1.5 }

let network: Network | undefined

/**
 * Reads what a typed reply does to this boss at this moment (M1 to M4), on the device and at once. Never throws: any text
 * has a reading, and one that is no reply is `unclear`. The same words, line and offers give the same reading.
 *
 * @param text as typed, of any length: of a very long one the beginning and the end are read.
 */
export function read(text: string, asked: Asked = {}): Reading {
  network ??= new Network(weights)
  const tokens = tokensOf(text)
  if (!tokens.some(isSaid)) return { stance: 'unclear', move: null, probability: 1, sure: true }
  const features = featuresOf(
    tokens,
    asked.boss ? tokensOf(asked.boss) : [],
    hash => network?.knows(hash) ?? false,
  )
  const thought = network.ask(features.keys)
  const acts = shares(thought.logits, network.honest.cool, asked.offers)
  const sides = sidesOf(acts, network.honest.sides)
  const [first, second] = rank(sides)
  const probability = sides[first] as number
  const move = bestOf(acts, first)
  const sure = probability >= (network.honest.sure[first] as number)
  const reading: Reading = {
    stance: SIDES[first] ?? 'unclear',
    move: moveOf(move),
    probability: round(probability),
    sure,
  }
  const other = bestOf(acts, second)
  if (!sure)
    reading.second = {
      stance: SIDES[second] ?? 'unclear',
      move: moveOf(other),
      probability: round(sides[second] as number),
    }
  const evidence = evidenceOf({
    network,
    tokens,
    features,
    thought,
    acts,
    shown: sure ? [move] : [move, other],
  })
  if (evidence.length) reading.evidence = evidence
  return reading
}

/** A word or a number, or a sign that answers: a thumb is a reply, a row of dots is none. */
function isSaid(token: Token): boolean {
  return /[\p{L}\p{Extended_Pictographic}#]/u.test(token.word)
}

function shares(logits: Float32Array, cool: number, offers: readonly Move[] | undefined): Float32Array {
  const z = logits.map((value, act) => value * cool + leaning(ACTS[act] as Act, offers))
  const most = Math.max(...z)
  const parts = z.map(value => Math.exp(value - most))
  const sum = parts.reduce((total, part) => total + part, 0)
  return parts.map(part => part / sum)
}

function leaning(act: Act, offers: readonly Move[] | undefined): number {
  if (!offers || act === 'unclear') return 0
  return (offers.includes(act) ? OFFERED[act] : NOT_OFFERED[act]) ?? 0
}

function sidesOf(acts: Float32Array, lean: readonly number[]): number[] {
  const sides = SIDES.map(() => 0)
  acts.forEach((share, act) => {
    const side = SIDE_OF_ACT[act] as number
    sides[side] = (sides[side] as number) + share
  })
  const leaning = sides.map((share, side) => share * Math.exp(lean[side] ?? 0))
  const sum = leaning.reduce((total, share) => total + share, 0)
  return leaning.map(share => share / sum)
}

function rank(sides: readonly number[]): [number, number] {
  const order = sides.map((_, side) => side).sort((a, b) => (sides[b] as number) - (sides[a] as number))
  return [order[0] ?? 0, order[1] ?? 1]
}

/** The likeliest act of a side. */
function bestOf(acts: Float32Array, side: number): number {
  let best = -1
  acts.forEach((share, act) => {
    if (SIDE_OF_ACT[act] === side && (best < 0 || share > (acts[best] as number))) best = act
  })
  return best
}

function moveOf(act: number): Move | null {
  const name = ACTS[act]
  return !name || name === 'unclear' ? null : name
}

function round(probability: number): number {
  return Math.round(probability * 1000) / 1000
}
