/** A place in a file: line and column count from 1, columns in UTF-16 units as editors count them. */
export interface Place {
  file: string
  line: number
  column: number
}

/** Where a scenario's turns, replies and outcomes stand in its file: plain data, so that the proof can point at them. */
export interface Places {
  file: string
  start: Spot
  turns: Record<string, TurnSpot>
  outcomes: Record<string, Spot>
}

export interface Spot {
  line: number
  column: number
}

export interface TurnSpot extends Spot {
  replies: Record<string, Spot>
}

/** What a problem is about: the whole scenario, a turn, a reply of a turn, or an outcome. */
export type Subject = 'scenario' | { turn: string; reply?: string } | { outcome: string }

/** The place of a subject; of what contains it if it has none of its own (the start of the file, at last). */
export function placeOf(places: Places, subject: Subject): Place {
  const { line, column } = spotOf(places, subject)
  return { file: places.file, line, column }
}

function spotOf(places: Places, subject: Subject): Spot {
  if (subject === 'scenario') return places.start
  if ('outcome' in subject) return own(places.outcomes, subject.outcome) ?? places.start
  const turn = own(places.turns, subject.turn)
  if (!turn) return places.start
  return (subject.reply !== undefined && own(turn.replies, subject.reply)) || turn
}

/** Places of a file in which nothing could be found. */
export function noPlaces(file: string): Places {
  return { file, start: { line: 1, column: 1 }, turns: {}, outcomes: {} }
}

function own<V>(record: Record<string, V>, key: string): V | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined
}
