import type { Typed } from '../../conversation/record.ts'
import type { typed } from '../../messages/en/typed.ts'
import type { Evidence } from '../../reply/reading.ts'
import { type Move, stanceOf } from '../../scenario/moves.ts'
import type { Reply } from '../../scenario/scenario.ts'

/** No more marks than there are letters for. */
const MOST_MARKS = 26
const MOST_QUOTED = 60

/** The passages of typed words that caused their reading, as far as they are passages of these words. */
export function evidenceOf({ words, reading }: Typed): Evidence[] {
  const found = (reading.evidence ?? []).filter(({ start, end }) => start < end && end <= words.length)
  return found.slice(0, MOST_MARKS)
}

/**
 * What the boss heard in typed words, in sentences: the move where that is sure, else both ways to hear it, each with
 * its words; and, where it was played as a written reply that does something else, that it was (P0).
 *
 * @param written the reply that it was played as.
 * @returns nothing for an unclear one.
 */
export function heardIn(
  said: Typed,
  written: Pick<Reply, 'move' | 'words'>,
  boss: string,
  words: typeof typed,
): string[] {
  const { move, sure, second } = said.reading
  if (!move) return []
  const named = words.moves[move]
  const as = (one: Move) => ({ move: words.moves[one], by: quotesFor(said, one) })
  const sentences: string[] = []
  if (sure) sentences.push(words.heard(boss, named))
  else if (!second) sentences.push(words.perhaps(boss, named))
  else sentences.push(words.could(as(move), second.move ? as(second.move) : null))
  if (written.move !== move) sentences.push(words.playedAs(named, words.moves[written.move], written.words))
  return sentences
}

/** The words that speak for a move: those that show it, else those that show one of its stance. At most two passages. */
function quotesFor(said: Typed, move: Move): string[] {
  const all = evidenceOf(said)
  const stance = stanceOf(move, 'ordinary', 0)
  const exact = all.filter(({ shows }) => shows === move)
  const near = exact.length > 0 ? exact : all.filter(({ shows }) => stanceOf(shows, 'ordinary', 0) === stance)
  return near.slice(0, 2).map(({ start, end }) => clipped(said.words.slice(start, end).trim()))
}

function clipped(words: string): string {
  return words.length <= MOST_QUOTED ? words : `${words.slice(0, MOST_QUOTED).trimEnd()} …`
}
