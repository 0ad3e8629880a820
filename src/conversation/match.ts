import type { Reading } from '../reply/reading.ts'
import { type Kind, type Move, stanceOf } from '../scenario/moves.ts'
import type { Reply, Turn } from '../scenario/scenario.ts'
import type { Step } from './replay.ts'
import type { Standing } from './standing.ts'
import { type Terms, weigh } from './weigh.ts'

/** For each move, the others of its stance, the most alike in what they do to the boss first. */
const NEAREST: Record<Move, readonly Move[]> = {
  restate: ['purpose', 'redirect', 'support', 'trade-off', 'offer', 'concern'],
  'trade-off': ['redirect', 'concern', 'offer', 'purpose', 'restate', 'support'],
  redirect: ['trade-off', 'purpose', 'offer', 'restate', 'support', 'concern'],
  concern: ['trade-off', 'support', 'offer', 'redirect', 'restate', 'purpose'],
  purpose: ['redirect', 'restate', 'trade-off', 'offer', 'support', 'concern'],
  offer: ['trade-off', 'redirect', 'support', 'restate', 'concern', 'purpose'],
  support: ['offer', 'restate', 'concern', 'redirect', 'trade-off', 'purpose'],
  'hold-the-line': ['offer', 'trade-off', 'redirect', 'purpose', 'restate', 'refuse'],
  refuse: ['hold-the-line', 'contradict', 'defend', 'ultimatum', 'blame', 'sarcasm'],
  contradict: ['defend', 'refuse', 'blame', 'sarcasm', 'ultimatum'],
  blame: ['contradict', 'sarcasm', 'ultimatum', 'defend', 'refuse'],
  defend: ['contradict', 'refuse', 'blame', 'sarcasm', 'ultimatum'],
  ultimatum: ['refuse', 'blame', 'contradict', 'sarcasm', 'defend'],
  sarcasm: ['blame', 'contradict', 'ultimatum', 'refuse', 'defend'],
  'give-in': ['vague', 'support'],
  vague: ['give-in', 'support'],
}

/**
 * The written reply that a typed one is played and scored as (P0): the same turn's with the same move, else the nearest
 * of the same stance; between equals the one that shares most words, then the file's order.
 *
 * @param standing where the conversation is: what is not worth arguing about bends with it (M5).
 * @param words as typed.
 * @returns null for an unclear reading: nothing is played (M4). A turn that has no reply of the stance gives the nearest
 *   of any.
 */
export function matchOf(
  turn: Turn,
  kind: Kind,
  standing: Pick<Standing, 'raised'>,
  reading: Pick<Reading, 'move'>,
  words: string,
): Reply | null {
  const { move } = reading
  if (!move) return null
  const stance = stanceOf(move, kind, standing.raised)
  const alike = turn.replies.filter(reply => stanceOf(reply.move, kind, standing.raised) === stance)
  const said = wordsIn(words)
  const ranked = (alike.length ? alike : turn.replies).map(reply => ({
    reply,
    away: distance(move, reply.move),
    shared: sharedOf(said, wordsIn(reply.words)),
  }))
  ranked.sort((a, b) => a.away - b.away || b.shared - a.shared)
  return ranked[0]?.reply ?? null
}

/**
 * A written line that does the job of a typed one better: the stronger line of the reply that it was played as, else,
 * for a push or a roll-over, the first of the turn that would have led in step there.
 *
 * @returns null for an unclear reply, and for a lead that the file knows nothing stronger for.
 */
export function strongerFor(terms: Terms, step: Pick<Step, 'turn' | 'before' | 'played'>): string | null {
  const { turn, before, played } = step
  if (!played) return null
  if (played.reply.stronger !== undefined) return played.reply.stronger
  if (played.weighed.stance === 'lead-forward') return null
  return turn.replies.find(reply => weigh(terms, before, reply).inStep)?.words ?? null
}

function distance(from: Move, to: Move): number {
  if (from === to) return 0
  const place = NEAREST[from].indexOf(to)
  return place < 0 ? NEAREST[from].length + 1 : place + 1
}

function wordsIn(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [])
}

/** How much two sets of words have in common, 0 to 1. */
function sharedOf(some: Set<string>, others: Set<string>): number {
  const both = [...some].filter(word => others.has(word)).length
  return both / (some.size + others.size - both || 1)
}
