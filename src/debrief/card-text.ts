import type { Move } from '../scenario/moves.ts'
import type { Card } from './card.ts'

/** What a card says around a person's own words. */
export interface CardWords {
  heading: (title: string) => string
  quoted: (words: string) => string
  /** What a line does: "says it back". */
  moves: Record<Move, string>
  /** A numbered line, with what it does where that is known. */
  line: (n: number, quoted: string, does: string | null) => string
  ifSays: (boss: string, quoted: string) => string
  thenSay: (quoted: string) => string
  /** @param day in words. */
  on: (day: string) => string
}

/**
 * A card as plain text, to be pasted into a message or read in a calendar: its title, the lines in their order, the plan,
 * the day; what there is none of is left out. Lines end in `\n`, the last one in none.
 *
 * @param day the card's day in words, or null where it has none.
 */
export function cardAsText(
  card: Card,
  { title, boss, day }: { title: string; boss: string; day: string | null },
  words: CardWords,
): string {
  const say = (said: string) => words.quoted(said.replace(/\s+/g, ' '))
  const { ifBoss, thenI } = card.plan
  const parts = [
    [words.heading(title), day !== null && words.on(day)],
    card.lines.map((line, i) => words.line(i + 1, say(line.words), line.move && words.moves[line.move])),
    [ifBoss && words.ifSays(boss, say(ifBoss)), thenI && words.thenSay(say(thenI))],
  ]
  return parts
    .map(lines => lines.filter(Boolean).join('\n'))
    .filter(Boolean)
    .join('\n\n')
}
