import { matchOf } from '../../conversation/match.ts'
import type { Played } from '../../conversation/replay.ts'
import type { read } from '../../reply/read.ts'
import type { Moment } from './own-words.ts'

/** Says words of one's own at the turn that waits: they are read here, once, and never again (K1). */
export function sayTyped({ scenario, played, onTyped }: Moment, words: string, reader: typeof read): void {
  const { turn, standing } = played
  if (!turn) return
  const offers = turn.replies.map(({ move }) => move)
  const reading = reader(words, { boss: lineToAnswer(played), offers })
  const as = matchOf(turn, scenario.kind, standing, reading, words)
  onTyped({ words, as: as?.id ?? null, reading })
}

/** What the boss said last that can be answered: asking what was meant is not it (M4). */
function lineToAnswer({ steps, line }: Played): string {
  let asked = line
  for (const step of steps.toReversed()) {
    if (step.played) break
    asked = step.line
  }
  return asked
}
