import type { Move } from '../scenario/moves.ts'
import { ACTS, SIDES } from './acts.ts'
import { bestOf, decide } from './decide.ts'
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
  const { acts, sides, first, second, sure } = decide(thought.logits, network.honest, asked.offers)
  const move = bestOf(acts, first)
  const other = bestOf(acts, second)
  const reading: Reading = { ...heard(sides, first, move), sure }
  if (!sure) reading.second = heard(sides, second, other)
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

function heard(sides: readonly number[], side: number, act: number) {
  const stance = SIDES[side] ?? 'unclear'
  return { stance, move: moveOf(act), probability: round(sides[side] as number) }
}

function moveOf(act: number): Move | null {
  const name = ACTS[act]
  return !name || name === 'unclear' ? null : name
}

function round(probability: number): number {
  return Math.round(probability * 1000) / 1000
}
