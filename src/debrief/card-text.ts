import type { Move } from '../scenario/moves.ts'
import type { Card } from './card.ts'
import type { OwnWords } from './own-card.ts'
import type { Unsaid } from './own-card-unsaid.ts'

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

/** What the card of a conversation of one's own says besides. */
export interface OwnCardWords {
  /** The names of the four steps, the lowest first. */
  ladder: readonly string[]
  step: (name: string, quoted: string) => string
  /** A line beside the steps. */
  also: (quoted: string, does: string | null) => string
  unsaidHeading: string
  cost: Record<Unsaid['cost'], string>
  unsaid: (cost: string, quoted: string) => string
  instead: (quoted: string) => string
}

/**
 * A card as plain text, to be pasted into a message or read in a calendar: its title, the lines in their order, the plan,
 * the day; what there is none of is left out. Lines end in `\n`, the last one in none.
 *
 * @param day the card's day in words, or null where it has none.
 * @param own what the card of a conversation of one's own has besides, and the words for it.
 */
export function cardAsText(
  card: Card,
  { title, boss, day }: { title: string; boss: string; day: string | null },
  words: CardWords,
  own?: { has: OwnWords; words: OwnCardWords },
): string {
  const say = (said: string) => words.quoted(said.replace(/\s+/g, ' '))
  const { ifBoss, thenI } = card.plan
  const parts = [
    [words.heading(title), day !== null && words.on(day)],
    own && stepsAsText(own.has, own.words, say),
    card.lines.map((line, i) => {
      const does = line.move && words.moves[line.move]
      return own ? own.words.also(say(line.words), does) : words.line(i + 1, say(line.words), does)
    }),
    [ifBoss && words.ifSays(boss, say(ifBoss)), thenI && words.thenSay(say(thenI))],
    own && unsaidAsText(own.has, own.words, say),
  ]
  return parts
    .map(lines => (lines || []).filter(Boolean).join('\n'))
    .filter(Boolean)
    .join('\n\n')
}

function stepsAsText({ steps }: OwnWords, words: OwnCardWords, say: (said: string) => string): string[] {
  return steps
    .filter(step => step.words)
    .map(step => words.step(words.ladder[step.rung] ?? '', say(step.words)))
}

function unsaidAsText({ unsaid }: OwnWords, words: OwnCardWords, say: (said: string) => string): string[] {
  if (unsaid.length === 0) return []
  const each = unsaid.flatMap(one => [
    words.unsaid(words.cost[one.cost], say(one.words)),
    words.instead(say(one.instead)),
  ])
  return [words.unsaidHeading, ...each]
}
