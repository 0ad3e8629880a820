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
  /** Only of a conversation of one's own, once something of it was decided. */
  own?: OwnPart
}

/** What was decided on the card of a conversation of one's own (own-card.ts says what stands where nothing was). */
export interface OwnPart {
  /**
   * The words of the four steps of the ladder, the lowest first. Empty: left out. Null or missing: undecided, so the best line
   * stands.
   */
  steps: readonly (string | null)[]
  /** What not to say and was left out, in the words in which it stood there; the latest last. */
  leftOut: readonly string[]
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
/** So many of what was left out are remembered; three stand on a card. */
export const MOST_LEFT_OUT = 40

/**
 * Reads a card from anything. Never throws; what is no line is left out, what is too long is cut.
 *
 * @returns null where it is no card at all.
 */
export function readCard(value: unknown): Card | null {
  const { lines, plan, day, changedAt, own } = Object(value) as Record<string, unknown>
  // A moment without end cannot be written.
  if (!Number.isFinite(changedAt) || (changedAt as number) < 0) return null
  const { ifBoss, thenI } = Object(plan) as Record<string, unknown>
  return {
    lines: withoutDoubles(list(lines).flatMap(readLine)),
    plan: { ifBoss: text(ifBoss), thenI: text(thenI) },
    day: isDay(day) ? day : null,
    changedAt: changedAt as number,
    ...(own ? { own: readOwnPart(own) } : {}),
  }
}

/** Whether there is nothing on a card. */
export function isBlank({ lines, plan, day, own }: Card): boolean {
  return !(lines.length > 0 || plan.ifBoss || plan.thenI || day || own)
}

/** Whether this is a day of the calendar, as `YYYY-MM-DD`. */
export function isDay(value: unknown): value is string {
  const at = typeof value === 'string' ? Date.parse(`${value}T00:00:00Z`) : Number.NaN
  return Number.isFinite(at) && new Date(at).toISOString().slice(0, 10) === value
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

function readOwnPart(own: unknown): OwnPart {
  const { steps, leftOut } = Object(own) as Record<string, unknown>
  return {
    steps: list(steps)
      .slice(0, 4)
      .map(words => (words === null ? words : text(words))),
    leftOut: list(leftOut).slice(-MOST_LEFT_OUT).map(text),
  }
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : []
}

function text(value: unknown): string {
  return typeof value === 'string' ? value.slice(0, LONGEST_LINE).trim() : ''
}
