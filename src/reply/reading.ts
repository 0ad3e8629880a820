import type { Move, Stance } from '../scenario/moves.ts'

/** What a typed reply does, as it was read at that moment. Kept with the reply (K1), never read again. */
export interface Reading {
  /** By the ordinary kind: a conversation turns the move into a stance by its scenario's kind (M5). */
  stance: Stance | 'unclear'
  /** The likeliest move of that stance. Null for `unclear`, which is no move (M4). */
  move: Move | null
  /** Of the stance, 0 to 1. */
  probability: number
  /** Whether that is probable enough to say so without a second reading. */
  sure: boolean
  /** Not sure: how it could be heard as well. */
  second?: { stance: Stance | 'unclear'; move: Move | null; probability: number }
  /** Passages of the text that show the reading, or the second one, first to last; they do not overlap. */
  evidence?: Evidence[]
}

/** A passage of a reply and what it shows. */
export interface Evidence {
  /** In UTF-16 units. */
  start: number
  /** In UTF-16 units, exclusive. */
  end: number
  /** The move that these words speak for. */
  shows: Move
}
