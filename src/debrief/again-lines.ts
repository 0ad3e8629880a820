import { type Stance, stanceOf } from '../scenario/moves.ts'
import type { Scenario, Turn } from '../scenario/scenario.ts'
import { type Wording, wordingsOf } from './again-wordings.ts'
import type { Looked } from './habits.ts'
import { repliesOf } from './moves-made.ts'

/** So many lines are thrown in turn; the others only where somebody asks for one. */
export const HARDEST = 6

/** A line of the boss to practise again and again: a turn, in all its wordings. */
export interface HardLine {
  turn: Turn
  /** Never empty. The one that the person met last is the first, then the turn's own lines, the boss furthest back first. */
  wordings: readonly Wording[]
  /** What the person said here last that did not lead; null where nothing such was said. */
  yours: { words: string; stance: Exclude<Stance, 'lead-forward'> | 'unclear' } | null
  /** Why it is among the hard ones: their own reply, how far back the boss stood after it, or that pushes lead here. */
  because: 'yours' | 'far-back' | 'pushes' | null
}

/**
 * Every line of a scenario's boss, the hardest first: those that the person answered with a push, a roll-over or words that
 * were not clear, the most often first; those after whose answer the boss stood furthest back; those that pushes lead to; and
 * then the file's order. Nothing in it is drawn by chance (B6).
 *
 * @param looked the person's kept conversations of this scenario, walked again; none where nothing was played yet.
 */
export function hardLines(scenario: Scenario, looked: readonly Looked[]): HardLine[] {
  const said = looked.flatMap(one => repliesOf(one)).toSorted((a, b) => b.said.at - a.said.at)
  const wordings = wordingsOf(scenario)
  const ranked = Object.values(scenario.turns).flatMap(turn => {
    const here = said.filter(step => step.turn.id === turn.id)
    const missed = here.flatMap(({ said, played }): NonNullable<HardLine['yours']>[] => {
      const stance = played?.weighed.stance ?? 'unclear'
      const words = said.typed?.words ?? played?.reply.words ?? ''
      return stance === 'lead-forward' ? [] : [{ words, stance }]
    })
    const [yours = null] = missed
    const back = Math.max(0, ...here.map(({ after }) => -after.footing))
    const pushes = pushesTo(scenario, turn)
    const found = hardestFirst(wordings.get(turn.id) ?? [], here[0]?.line)
    if (found.length === 0) return []
    const because = yours ? 'yours' : back > 0 ? 'far-back' : pushes > 0 ? 'pushes' : null
    const line: HardLine = { turn, wordings: found, yours, because }
    return [{ line, missed: missed.length, back, pushes }]
  })
  ranked.sort((a, b) => b.missed - a.missed || b.back - a.back || b.pushes - a.pushes)
  return ranked.map(({ line }) => line)
}

/** How much pushing leads straight to a turn: a hard push counts twice. */
function pushesTo({ turns, kind }: Scenario, { id }: Turn): number {
  return Object.values(turns)
    .flatMap(turn => turn.replies)
    .filter(({ move, to }) => stanceOf(move, kind, 0) === 'push-back' && to.some(({ go }) => go === id))
    .reduce((sum, { force }) => sum + (force === 'hard' ? 2 : 1), 0)
}

function hardestFirst(wordings: readonly Wording[], met: string | undefined): Wording[] {
  const alone = ({ after }: Wording) => Number(after === null)
  const back = ({ standings }: Wording) => Math.min(...Object.values(standings).map(({ footing }) => footing))
  return wordings.toSorted(
    (a, b) => Number(b.says === met) - Number(a.says === met) || alone(b) - alone(a) || back(a) - back(b),
  )
}
