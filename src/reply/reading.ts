import type { Move, Stance } from '../scenario/moves.ts'

/** What a typed reply does, as it was read at that moment. Kept with the reply (K1), never read again. */
export interface Reading {
  stance: Stance | 'unclear'
  /** Null for `unclear`, which is no move (M4). */
  move: Move | null
  /** Of the stance, 0 to 1. */
  probability: number
  sure: boolean
  /** The second likeliest stance, where not sure. */
  second?: Stance | 'unclear'
  /** Passages of the text in UTF-16 units, end exclusive, with what each shows. */
  evidence?: { start: number; end: number; shows: string }[]
}
