import type { Reply, Turn } from '../../scenario/scenario.ts'
import type { Typed } from '../record.ts'

/** A reply that the room can vote for: a written one, or a line that somebody called out. */
export type OnBoard = { letter: string; words: string } & ({ written: Reply } | { typed: Typed })
export type Board = readonly OnBoard[]

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']

/**
 * A turn's replies with their letters: the written ones in the file's order, on wall, console and in print alike (P5), then
 * those that were called out. Nothing once it is over.
 */
export function boardOf(turn: Turn | null, called: readonly { letter: string; typed: Typed }[]): Board {
  if (!turn) return []
  const written = turn.replies.flatMap((reply, place) => {
    const letter = letterAt(place)
    return letter ? [{ letter, words: reply.words, written: reply }] : []
  })
  return [...written, ...called.map(({ letter, typed }) => ({ letter, words: typed.words, typed }))]
}

/** The letter of the written reply at this place, from 0. @returns undefined beyond the alphabet, where no file comes to (M6). */
export function letterAt(place: number): string | undefined {
  return LETTERS[place]
}

/** The first letter that nothing on the board has; null where all are taken. */
export function nextLetter(board: Board): string | null {
  return LETTERS.find(letter => !board.some(one => one.letter === letter)) ?? null
}
