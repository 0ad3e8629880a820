import type { Moment } from '../conversation/brute-force.ts'

/*
 * The turning point a second time, from issue 5 and P1, P2 of design.md and not from src/debrief: from each moment of a
 * conversation every way on is listed to its end, on the tree that brute-force.ts walks by rules of its own.
 */

/** One reply of a conversation that counts: the moment before it and the one that it led to. */
export interface Said {
  id: string
  before: Moment
  reply: string
}

/** @returns the reply that turned it and why, or null where nothing was said that counts. */
export function turnedBy(start: Moment, said: readonly Said[]): { id: string; how: 'lost' | 'moved' } | null {
  const best = bestFrom(start)
  let lost: { id: string; much: number } | null = null
  let moved: { id: string; much: number } | null = null
  for (const { id, before, reply } of said) {
    const next = nextOf(before, reply)
    const loss = best(before) - best(next.to)
    if (loss > (lost?.much ?? 0)) lost = { id, much: loss }
    const far = next.to.heard - before.heard + next.to.footing - before.footing
    if (next.stance === 'lead' && (!moved || far > moved.much)) moved = { id, much: far }
  }
  if (lost) return { id: lost.id, how: 'lost' }
  return moved && { id: moved.id, how: 'moved' }
}

/** The written reply of this id at a moment, with what it was there and where it leads. */
export function nextOf(moment: Moment, reply: string): Moment['replies'][number] {
  const found = moment.replies.find(next => next.reply.id === reply)
  if (!found) throw new Error(`${moment.turn} has no reply "${reply}".`)
  return found
}

/**
 * P2 in whole numbers, 5,040 to a point of the total: conversations of up to ten replies divide without a rest, so that
 * equal totals are equal.
 */
function exactTotal({ points, heard }: Moment, most: number): number {
  const sum = points.reduce((a, b) => a + b, 0)
  const total = (63_000 * (sum + 2 * points.length)) / points.length + (most ? (252_000 * heard) / most : 0)
  if (!Number.isInteger(total)) throw new Error(`${points.length} replies do not divide.`)
  return total
}

/** The best total of all ends of all ways on from a moment. Each is looked for once, though hundreds of conversations ask. */
function bestFrom(start: Moment): (moment: Moment) => number {
  const before = BESTS.get(start)
  if (before) return before
  const most = Math.max(...endsOf(start).map(end => end.heard))
  const totals = new Map<Moment, number>(endsOf(start).map(end => [end, exactTotal(end, most)]))
  const found = new Map<Moment, number>()
  const best = (moment: Moment): number => {
    const known = found.get(moment) ?? Math.max(...endsOf(moment).map(end => totals.get(end) ?? Number.NaN))
    found.set(moment, known)
    return known
  }
  BESTS.set(start, best)
  return best
}

const BESTS = new WeakMap<Moment, (moment: Moment) => number>()
const ends = new WeakMap<Moment, Moment[]>()

/** Every end of every way on from a moment; it alone, where that is an end. */
function endsOf(moment: Moment): Moment[] {
  const known = ends.get(moment)
  if (known) return known
  const found = moment.outcome === null ? moment.replies.flatMap(next => endsOf(next.to)) : [moment]
  ends.set(moment, found)
  return found
}
