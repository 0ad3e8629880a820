import { MOVES, type Move, STANCES, type Stance, stanceOf } from '../scenario/moves.ts'

/** What the network tells apart: the sixteen moves, and no reply at all (M4). */
export const ACTS = [...MOVES, 'unclear'] as const
export type Act = Move | 'unclear'

/** What acts amount to, by the ordinary kind. `hold-the-line` leads here: it is told from a refusal by its words (labelling guide). */
export const SIDES = [...STANCES, 'unclear'] as const
export type Side = Stance | 'unclear'

export function sideOf(act: Act): Side {
  if (act === 'unclear') return 'unclear'
  return act === 'hold-the-line' ? 'lead-forward' : stanceOf(act, 'ordinary', 0)
}

/** For each act, the place of its side in `SIDES`. */
export const SIDE_OF_ACT: readonly number[] = ACTS.map(act => SIDES.indexOf(sideOf(act)))
