import { MOVES, type Move } from '../scenario/moves.ts'

/** What a person takes along from a scenario into the real conversation (L5). */
export interface Card {
  /** The best lines, in the person's own order; at most `MOST_LINES`. */
  lines: readonly CardLine[]
  /** One if-then plan: what they may say, and what I say then. Both may be empty. */
  plan: { ifBoss: string; thenI: string }
  /** The day of the real conversation as `YYYY-MM-DD`, or null where none was told. */
  day: string | null
  /** Milliseconds since 1970: of two copies of a card the later one's plan and day hold. */
  changedAt: number
}

/** A line in the words in which it will be said. */
export interface CardLine {
  words: string
  /** What it does; null where nobody said. */
  move: Move | null
}

export const NO_CARD: Card = { lines: [], plan: { ifBoss: '', thenI: '' }, day: null, changedAt: 0 }

/** More do not fit one printed page. */
export const MOST_LINES = 8
/** So many UTF-16 units of a line or of half a plan are kept. */
export const LONGEST_LINE = 300

/**
 * Reads a card from anything. Never throws; what is no line is left out, what is too long is cut.
 *
 * @returns null where it is no card at all.
 */
export function readCard(value: unknown): Card | null {
  const { lines, plan, day, changedAt } = Object(value) as Record<string, unknown>
  if (typeof changedAt !== 'number' || !(changedAt >= 0)) return null
  const { ifBoss, thenI } = Object(plan) as Record<string, unknown>
  return {
    lines: Array.isArray(lines) ? withoutDoubles(lines.flatMap(readLine)) : [],
    plan: { ifBoss: text(ifBoss), thenI: text(thenI) },
    day: isDay(day) ? day : null,
    changedAt,
  }
}

/** Whether there is nothing on a card. */
export function isBlank({ lines, plan, day }: Card): boolean {
  return lines.length === 0 && !plan.ifBoss && !plan.thenI && day === null
}

/** Whether this is a day of the calendar, as `YYYY-MM-DD`. */
export function isDay(value: unknown): value is string {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false
  const at = new Date(`${value}T00:00:00Z`)
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(value)
}

/** Each words once, and no more lines than fit: the first ones stay. */
export function withoutDoubles(lines: readonly CardLine[]): CardLine[] {
  const seen = new Map<string, CardLine>()
  for (const line of lines) if (!seen.has(line.words)) seen.set(line.words, line)
  return [...seen.values()].slice(0, MOST_LINES)
}

function readLine(value: unknown): CardLine[] {
  const { words, move } = Object(value) as Record<string, unknown>
  const said = text(words)
  return said ? [{ words: said, move: MOVES.includes(move as Move) ? (move as Move) : null }] : []
}

function text(value: unknown): string {
  return typeof value === 'string' ? value.slice(0, LONGEST_LINE).trim() : ''
}
