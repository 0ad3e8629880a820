import { STANCES } from '../../scenario/moves.ts'
import { GOOD_KINDS } from '../../scenario/scenario.ts'
import { type Finding, waysTo } from './finding.ts'
import { arrivalsOf, bestTotal, type Future, futuresOf, inOrder, wayOf } from './futures.ts'
import { onlyBy, wayOnlyBy } from './only.ts'
import { isInStep, isLead, isPush, isRoll, leadingTo, lengthsTo, longestWay, reachable } from './paths.ts'
import type { Edge, Place, Visit } from './visit.ts'

/** A sum of halves may differ from another in the last bits; scores closer than this are the same. */
const SAME = 1e-9

/** The clauses of P4 that need no scores, for one temperament. Each broken clause gives one finding, its first example. */
export function provePlay(visit: Visit): Finding[] {
  const way = waysTo(visit.places[0])
  const leadingWay = waysTo(visit.places[0], isLead)
  const good = ({ outcome }: Place) => outcome !== null && GOOD_KINDS.includes(outcome.kind)
  const hopeful = leadingTo(visit.places, good, isLead)
  const found = (clause: Finding['clause'], place: Place, more: Partial<Finding> = {}): Finding => ({
    clause,
    temperament: visit.temperament,
    ...(place.turn ? { turn: place.turn.id } : {}),
    ...(place.outcome ? { outcome: place.outcome.id } : {}),
    standing: { footing: place.standing.footing, heard: place.standing.heard },
    way: way(place),
    ...more,
  })
  return [
    ...first(visit.places, place => notReached(place, visit, found)),
    ...outcomesNotReached(visit),
    ...first(visit.places, place =>
      place.turn && !place.ways.some(isInStep) ? found('no-lead-in-step', place) : null,
    ),
    ...first(visit.places, place => {
      const missing = STANCES.find(
        stance => place.turn && !place.ways.some(way => way.weighed.stance === stance),
      )
      return missing ? found('stance-missing-in-state', place, { values: { stance: missing } }) : null
    }),
    ...first(mistakes(visit), way => {
      if (way.to.outcome || hopeful.has(way.to)) return null
      return found('no-recovery', way.from, { reply: way.reply.id, way: leadingWay(way.from) })
    }),
  ]
}

/** P4 a: some way comes back to where it was, so a conversation might never end. */
function notReached(
  place: Place,
  visit: Visit,
  found: (clause: 'endless', place: Place, more: Partial<Finding>) => Finding,
): Finding | null {
  const way = visit.loop && place.ways.find(one => one === visit.loop)
  return way ? found('endless', place, { reply: way.reply.id }) : null
}

/** P4 b: an outcome that no conversation with this boss comes to. */
function outcomesNotReached({ scenario, temperament, places }: Visit): Finding[] {
  const reached = new Set(places.map(place => place.outcome?.id))
  return Object.keys(scenario.outcomes)
    .filter(outcome => !reached.has(outcome))
    .map(outcome => ({ clause: 'outcome-not-reached', temperament, outcome }))
}

/** P4 f: the one mistake of a conversation that leads everywhere else. */
function mistakes(visit: Visit): (Edge & { from: Place })[] {
  const leading = reachable(visit.places.slice(0, 1), isLead)
  return [...leading].flatMap(from => from.ways.filter(way => !isLead(way)).map(way => ({ ...way, from })))
}

/**
 * The clauses of P4 that speak of scores and lengths, for one temperament. Where paths do not end there are no scores.
 *
 * @param order of the visit, and the `arrivals` in it, where they are at hand already.
 */
export function proveScores(
  visit: Visit,
  order: Place[] | null = inOrder(visit),
  arrivals: ReturnType<typeof arrivalsOf> = arrivalsOf(order ?? []),
): Finding[] {
  if (!order) return []
  const { temperament, most } = visit
  const futures = futuresOf(order)
  const findings: Finding[] = []
  const ends = (follow: (way: Edge) => boolean) =>
    [...reachable(order.slice(0, 1), follow)].filter(place => place.outcome)
  const ways = { any: waysTo(order[0]), inStep: waysTo(order[0], isInStep) }

  for (const end of ends(isInStep))
    if (end.standing.heard < most || most === 0) {
      const total = most === 0 ? 50 : 50 + (50 * end.standing.heard) / most
      findings.push({ ...example('lead-below-100', end, { total: round(total) }), way: ways.inStep(end) })
      break
    }
  for (const [clause, follow, bound] of [
    ['rolling-over-pays', isRoll, 25],
    ['pushing-pays', isPush, 12.5],
  ] as const) {
    const over = onlyBy(order[0], follow).find(end => total(end) > bound + SAME)
    if (over)
      findings.push({
        ...example(clause, over.place, { total: round(total(over)), bound }),
        way: wayOnlyBy(over),
      })
  }
  findings.push(...first(order, place => mistakePays(place)))
  const lengths = lengthsTo(order)
  const [least, greatest] = visit.scenario.kind === 'not-worth-it' ? [2, 4] : [4, 8]
  findings.push(
    ...first(order, place => {
      const { shortest, longest } = lengths.get(place) ?? { shortest: least, longest: greatest }
      if (!place.outcome || (shortest >= least && longest <= greatest)) return null
      const short = shortest < least
      return {
        ...example('conversation-length', place, {
          replies: short ? shortest : longest,
          least,
          most: greatest,
        }),
        way: short ? ways.any(place) : longestWay(lengths, place),
      }
    }),
  )
  return findings

  function example(clause: Finding['clause'], place: Place, values: Finding['values']): Finding {
    return {
      clause,
      temperament,
      ...(place.turn ? { turn: place.turn.id } : {}),
      ...(place.outcome ? { outcome: place.outcome.id } : {}),
      standing: { footing: place.standing.footing, heard: place.standing.heard },
      way: ways.any(place),
      ...(values ? { values } : {}),
    }
  }

  function total(end: Future): number {
    return bestTotal([{ count: 0, sum: 0, heard: end.heard }], end.sum, end.count, most)
  }

  /** P4 e: whatever was said before, a mistake here must cost something that no lead here costs. */
  function mistakePays(place: Place): Finding | null {
    const leads = place.ways.filter(isInStep)
    const wrong = place.ways.filter(way => !isLead(way))
    for (const arrival of arrivals.get(place) ?? []) {
      const best = (way: Edge) =>
        bestTotal(futures.get(way.to) ?? [], arrival.sum + way.weighed.points, arrival.count + 1, most)
      for (const lead of leads)
        for (const mistake of wrong)
          if (best(mistake) >= best(lead) - SAME)
            return {
              ...example('mistake-pays', place, {
                lead: lead.reply.id,
                leadTotal: round(best(lead)),
                mistakeTotal: round(best(mistake)),
              }),
              reply: mistake.reply.id,
              way: wayOf(arrival),
            }
    }
    return null
  }
}

function first<T>(all: Iterable<T>, find: (one: T) => Finding | null): Finding[] {
  for (const one of all) {
    const finding = find(one)
    if (finding) return [finding]
  }
  return []
}

function round(n: number): number {
  return Math.round(n * 10) / 10
}
