import type { Board } from './board.ts'
import type { Hands, Moment } from './session.ts'

/** Which reply the room says, and why that one. */
export interface Choice {
  letter: string
  /** `chosen` by the facilitator, `most` hands, `tie` of the most, or `none` were counted. */
  by: 'chosen' | 'most' | 'tie' | 'none'
}

/**
 * Which reply is said when the run of a turn goes on: the one that the facilitator chose, else the one with most hands in
 * the last vote that was counted; of equals the one with more in the other vote, then the file's order (B6: no chance).
 * Where no hand was counted, the first.
 *
 * @returns null where the board is empty.
 */
export function choiceOf(board: Board, { chosen, hands }: Moment): Choice | null {
  const [first] = board
  if (!first) return null
  if (chosen !== null && board.some(({ letter }) => letter === chosen))
    return { letter: chosen, by: 'chosen' }
  const [last, other] = lastAndOther(hands)
  if (sumOf(last) === 0) return { letter: first.letter, by: 'none' }
  const most = Math.max(...board.map(({ letter }) => last[letter] ?? 0))
  const tied = board.filter(({ letter }) => (last[letter] ?? 0) === most)
  const [one = first] = tied.toSorted((a, b) => (other[b.letter] ?? 0) - (other[a.letter] ?? 0))
  return { letter: one.letter, by: tied.length > 1 ? 'tie' : 'most' }
}

/** The reply with the fewest hands that has any, in the last vote that was counted, and is not the room's; null where none is. */
export function minorityOf(board: Board, moment: Moment): string | null {
  const choice = choiceOf(board, moment)
  const [last] = lastAndOther(moment.hands)
  const others = board.filter(({ letter }) => letter !== choice?.letter && (last[letter] ?? 0) > 0)
  const [one] = others.toSorted((a, b) => (last[a.letter] ?? 0) - (last[b.letter] ?? 0))
  return one?.letter ?? null
}

export function sumOf(hands: Hands): number {
  return Object.values(hands).reduce((sum, n) => sum + n, 0)
}

function lastAndOther([first, second]: Moment['hands']): readonly [Hands, Hands] {
  return sumOf(second) > 0 ? [second, first] : [first, second]
}
