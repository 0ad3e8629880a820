import type { Card } from '../../debrief/card.ts'
import { comeBack, type Proposal } from '../../debrief/come-back.ts'
import { type Day, dayOf } from '../../debrief/days.ts'
import type { Looked } from '../../debrief/habits.ts'
import { endingsIn } from '../../debrief/reviews.ts'
import type { Summary } from '../../scenario/summary.ts'

/** What comes back, and the real conversations that lie ahead. */
export interface Ahead {
  /** The soonest first; of one day those before a real conversation first, then those played longest ago. */
  proposals: readonly (Proposal & { summary: Summary })[]
  /** The soonest first; today's counts. */
  real: readonly { summary: Summary; day: Day }[]
}

/**
 * @param shelf what can be played.
 * @param cardOf the words to take along from a scenario: they have the day.
 * @param now milliseconds since 1970.
 */
export function ahead(
  shelf: readonly Summary[],
  looked: readonly Looked[],
  cardOf: (scenario: string) => Card,
  now: number,
): Ahead {
  const its = new Map<string, Looked[]>(shelf.map(({ id }) => [id, []]))
  for (const one of looked) its.get(one.scenario.id)?.push(one)
  const days = shelf.map(summary => ({ summary, day: cardOf(summary.id).day }))
  const proposals = days.flatMap(({ summary, day }) => {
    const own = summary.temperament
    const found = comeBack(summary.id, endingsIn(its.get(summary.id) ?? []), { own, day, now })
    return found ? [{ ...found, summary }] : []
  })
  proposals.sort((a, b) => order(a, b, one => one.on) || order(a, b, one => one.real ?? '9') || sooner(a, b))
  const today = dayOf(now)
  const real = days.flatMap(({ summary, day }) => (day !== null && day >= today ? [{ summary, day }] : []))
  real.sort((a, b) => order(a, b, one => one.day))
  return { proposals, real }
}

function order<One>(a: One, b: One, by: (one: One) => string): number {
  return by(a) < by(b) ? -1 : by(a) > by(b) ? 1 : 0
}

function sooner(a: Proposal, b: Proposal): number {
  return (a.last?.at ?? 0) - (b.last?.at ?? 0)
}
