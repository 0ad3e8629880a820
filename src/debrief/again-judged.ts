import { matchOf, strongerFor } from '../conversation/match.ts'
import type { Typed } from '../conversation/record.ts'
import { type Terms, termsOf, type Weighed, weigh } from '../conversation/weigh.ts'
import type { Reading } from '../reply/reading.ts'
import type { Reply, Scenario, Temperament, Turn } from '../scenario/scenario.ts'
import type { Throw } from './again-throws.ts'

/** What a reply to a thrown line comes to. Nothing of it is kept. */
export interface Answered {
  /** The words as they were read, where they were typed. */
  typed: Typed | null
  /** The written reply that was picked, or that the typed one was played as (P0); null for an unclear one (M4). */
  played: { reply: Reply; weighed: Weighed } | null
  /** How many steps the boss moves, forward above 0, back below; 0 for an unclear one. */
  moved: number
  /** The same with the boss as the person told it; null where this is that boss, or nothing was played. */
  movedAsTold: number | null
  /** A written line of the turn that would do better; null where there is none. */
  stronger: string | null
}

/** Where a line was thrown. */
export interface Thrown {
  scenario: Scenario
  turn: Turn
  thrown: Throw
  /** How the boss is as the person told it. */
  told: Temperament
}

/** Words of one's own: played as the written reply that they match, and weighed with the boss of this throw (P0, B6). */
export function answeredInWords(at: Thrown, words: string, reading: Reading): Answered {
  const { scenario, turn, thrown } = at
  const reply = matchOf(turn, scenario.kind, thrown.standing, reading, words)
  const typed: Typed = { words, as: reply?.id ?? null, reading }
  return reply
    ? weighed(at, reply, typed)
    : { typed, played: null, moved: 0, movedAsTold: null, stronger: null }
}

/** A written reply, weighed with the boss of this throw. */
export function answeredAsWritten(at: Thrown, reply: Reply): Answered {
  return weighed(at, reply, null)
}

function weighed(at: Thrown, reply: Reply, typed: Typed | null): Answered {
  const { scenario, thrown, told } = at
  const { standing, temperament } = thrown
  const terms = termsOf(scenario, temperament)
  const played = { reply, weighed: weigh(terms, standing, reply) }
  const { after } = weigh(termsOf(scenario, told), standing, reply)
  return {
    typed,
    played,
    moved: played.weighed.after.footing - standing.footing,
    movedAsTold: temperament === told ? null : after.footing - standing.footing,
    stronger: strongerHere(terms, at, played),
  }
}

/** What practice would offer here; and for a lead out of step, the first of the turn that is in step. */
function strongerHere(
  terms: Terms,
  { turn, thrown }: Thrown,
  played: NonNullable<Answered['played']>,
): string | null {
  const before = thrown.standing
  const offered = strongerFor(terms, { turn, before, played })
  if (offered !== null || !played.weighed.misstep) return offered
  return turn.replies.find(reply => weigh(terms, before, reply).inStep)?.words ?? null
}
