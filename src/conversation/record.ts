import type { Evidence, Reading } from '../reply/reading.ts'
import { MOVES, STANCES } from '../scenario/moves.ts'
import { TEMPERAMENTS, type Temperament } from '../scenario/scenario.ts'

/**
 * One play of a scenario (K1): its replies and nothing that replaying them can tell. Plain JSON; it only ever grows,
 * so two copies of one conversation are united by uniting their replies.
 */
export interface Conversation {
  format: 1
  id: string
  scenario: string
  /** The scenario's version when the conversation began. */
  version: number
  temperament: Temperament
  /** Milliseconds since 1970. */
  startedAt: number
  /** A tree: each reply names the one before it. Oldest first. */
  replies: Said[]
  /** The last reply of the branch in view, or null at the start. */
  view: string | null
}

/** One reply that was said. Exactly one of `picked` and `typed` is there. */
export interface Said {
  /** Unique within its conversation. */
  id: string
  /** The reply before it, or null for the first. */
  after: string | null
  /** The turn that it answers. */
  turn: string
  /** The id of the written reply that was chosen. */
  picked?: string
  typed?: Typed
  /** Milliseconds since 1970. */
  at: number
  /** Milliseconds from the boss's line to the reply. */
  took: number
}

/** A reply in the person's own words, as it was read at that moment. */
export interface Typed {
  words: string
  /** The written reply that it was played as (P0); null where it was unclear (M4). */
  as: string | null
  reading: Reading
  /** What the person says it was, where they disagree with the reading. It changes no score (K1). */
  label?: Label
}

/** A stance, and the move if the person named one. */
export interface Meant {
  stance: Reading['stance']
  move: Reading['move']
}

/** What a reply was meant as, and since when; `stance` null once the person took that back. */
export interface Label {
  stance: Reading['stance'] | null
  move: Reading['move']
  /** Milliseconds since 1970: of two copies of a conversation the later label holds. */
  at: number
}

/** The written reply that a said one counts as, or null where it was unclear. */
export function playedAs(said: Said): string | null {
  return said.picked ?? said.typed?.as ?? null
}

const MOST_REPLIES = 5000
/** So many UTF-16 units of one typed reply are kept. */
export const MOST_WORDS = 20_000

/**
 * Reads a conversation from anything: a stored text's JSON, a link, a file. Never throws.
 *
 * @returns null unless every field is there and in range, every reply follows an earlier one and `view` is one of them.
 *   Fields that this version does not know are dropped.
 */
export function readConversation(value: unknown): Conversation | null {
  const { format, id, scenario, version, temperament, startedAt, replies, view } = fields(value)
  if (format !== 1 || !isId(id) || !isId(scenario) || !isCount(version) || !isMoment(startedAt)) return null
  if (!TEMPERAMENTS.includes(temperament as Temperament)) return null
  if (!Array.isArray(replies) || replies.length > MOST_REPLIES) return null
  const seen = new Set<string>()
  const read: Said[] = []
  for (const one of replies) {
    const said = readSaid(one)
    if (!said || seen.has(said.id) || (said.after !== null && !seen.has(said.after))) return null
    seen.add(said.id)
    read.push(said)
  }
  if (view !== null && !(typeof view === 'string' && seen.has(view))) return null
  return {
    format,
    id,
    scenario,
    version,
    temperament: temperament as Temperament,
    startedAt,
    replies: read,
    view,
  }
}

function readSaid(value: unknown): Said | null {
  const { id, after, turn, picked, typed, at, took } = fields(value)
  if (!isId(id) || !isId(turn) || !isMoment(at) || !isMoment(took)) return null
  if (after !== null && !isId(after)) return null
  const said = { id, after, turn, at, took }
  if (picked !== undefined) return isId(picked) && typed === undefined ? { ...said, picked } : null
  const words = readTyped(typed)
  return words && { ...said, typed: words }
}

/** Reads a typed reply from anything. Never throws. */
export function readTyped(value: unknown): Typed | null {
  const { words, as, reading, label } = fields(value)
  if (typeof words !== 'string' || words.length > MOST_WORDS) return null
  if (as !== null && !isId(as)) return null
  const read = readReading(reading)
  if (!read) return null
  const said = readLabel(label)
  return said ? { words, as, reading: read, label: said } : { words, as, reading: read }
}

function readLabel(value: unknown): Label | null {
  const { stance, move, at } = fields(value)
  if ((stance !== null && !isStance(stance)) || !isMove(move)) return null
  return { stance, move, at: isMoment(at) ? at : 0 }
}

function readReading(value: unknown): Reading | null {
  const { stance, move, probability, sure, second, evidence } = fields(value)
  if (!isStance(stance) || !isMove(move) || typeof sure !== 'boolean') return null
  if (typeof probability !== 'number' || !(probability >= 0 && probability <= 1)) return null
  const reading: Reading = { stance, move, probability, sure }
  const other = readSecond(second)
  if (other) reading.second = other
  if (Array.isArray(evidence)) reading.evidence = evidence.flatMap(readEvidence).slice(0, 50)
  return reading
}

function readSecond(value: unknown): Reading['second'] | null {
  const { stance, move, probability } = fields(value)
  if (!isStance(stance) || !isMove(move)) return null
  if (typeof probability !== 'number' || !(probability >= 0 && probability <= 1)) return null
  return { stance, move, probability }
}

function readEvidence(value: unknown): Evidence[] {
  const { start, end, shows } = fields(value)
  if (!isMoment(start) || !isMoment(end) || end < start || !isMove(shows) || shows === null) return []
  return [{ start, end, shows }]
}

function fields(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {}
}

function isId(value: unknown): value is string {
  return typeof value === 'string' && /^[\w-]{1,100}$/.test(value)
}

function isCount(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 1
}

/** The last moment that a date can name. */
const LAST_MOMENT = 8.64e15

function isMoment(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && value <= LAST_MOMENT
}

function isStance(value: unknown): value is Reading['stance'] {
  return value === 'unclear' || STANCES.includes(value as never)
}

function isMove(value: unknown): value is Reading['move'] {
  return value === null || MOVES.includes(value as never)
}
