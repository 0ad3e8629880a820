import { matchOf } from '../../../conversation/match.ts'
import type { Typed } from '../../../conversation/record.ts'
import type { Session } from '../../../conversation/room/session.ts'
import type { read } from '../../../reply/read.ts'
import { stanceOf } from '../../../scenario/moves.ts'
import type { Reply, Scenario } from '../../../scenario/scenario.ts'
import type { ShownStance } from '../../stage/standing.ts'

/** A line that was called out, as it was read at this moment. */
export interface Called {
  typed: Typed
  /** The written reply that it would be played as (P0); null where it was unclear (M4). */
  as: Reply | null
  /** By the scenario's kind (M5). */
  stance: ShownStance
}

/** Reads a line from the room as practice reads a typed reply: once, at the turn that waits (K1). @returns null where it is over. */
export function readCalled(
  scenario: Scenario,
  { played }: Session,
  words: string,
  reader: typeof read,
): Called | null {
  const { turn, standing } = played
  if (!turn) return null
  const reading = reader(words, { boss: lineToAnswer(played), offers: turn.replies.map(({ move }) => move) })
  const as = matchOf(turn, scenario.kind, standing, reading, words)
  const stance = as ? stanceOf(as.move, scenario.kind, standing.raised) : 'unclear'
  return { typed: { words, as: as?.id ?? null, reading }, as, stance }
}

/** What the boss said last that can be answered: asking what was meant is not it (M4). */
function lineToAnswer({ steps, line }: Session['played']): string {
  let asked = line
  for (const step of steps.toReversed()) {
    if (step.played) break
    asked = step.line
  }
  return asked
}
