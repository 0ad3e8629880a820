import { type Scenario, TEMPERAMENTS, type Temperament } from '../../src/scenario/scenario.ts'
import { Endless, type Moment, type Next, walk } from './brute-force.ts'

/*
 * P4 of design.md judged on every way through: each clause is one question to the tree of ways, in the words of the page.
 */

/** What came of it under one temperament. */
export interface Verdict {
  temperament: Temperament
  /** Codes of the clauses that do not hold. Where conversations need not end, that alone. */
  broken: Set<string>
  /** Null where conversations need not end. */
  figures: {
    ways: number
    shortest: number
    longest: number
    totals: Record<string, [number, number]>
  } | null
}

const GOOD = ['moved', 'heard', 'followed', 'line-held']
const A_HAIR = 1e-9

/** Judges a scenario under all four temperaments. `played` collects the turns that somebody comes to. */
export function judgeByForce(scenario: Scenario): { verdicts: Verdict[]; notPlayed: string[] } {
  const played = new Set<string>()
  const verdicts = TEMPERAMENTS.map(temperament => judgeOne(scenario, temperament, played))
  return { verdicts, notPlayed: Object.keys(scenario.turns).filter(turn => !played.has(turn)) }
}

function judgeOne(scenario: Scenario, temperament: Temperament, played: Set<string>): Verdict {
  let start: Moment
  try {
    start = walk(scenario, temperament)
  } catch (error) {
    if (!(error instanceof Endless)) throw error
    for (const turn of Object.keys(scenario.turns)) played.add(turn)
    return { temperament, broken: new Set(['endless']), figures: null }
  }
  const all = everyMoment(start)
  const ends = all.filter(moment => moment.outcome !== null)
  const turns = all.filter(moment => moment.turn !== null)
  for (const { turn } of turns) if (turn !== null) played.add(turn)
  const most = Math.max(...all.map(moment => moment.heard))
  const total = ({ points, heard }: Moment) => {
    const mean = points.reduce((a, b) => a + b, 0) / points.length
    return (50 * (mean + 2)) / 4 + (most ? (50 * heard) / most : 0)
  }
  const isGood = (end: Moment) => GOOD.includes(scenario.outcomes[end.outcome ?? '']?.kind ?? '')
  const [least, greatest] = scenario.kind === 'not-worth-it' ? [2, 4] : [4, 8]

  const clauses: Record<string, () => boolean> = {
    'outcome-not-reached': () =>
      Object.keys(scenario.outcomes).some(id => !ends.some(end => end.outcome === id)),
    'no-lead-in-step': () => turns.some(moment => !moment.replies.some(next => next.inStep)),
    'lead-below-100': () => endsBy(start, next => next.inStep).some(end => total(end) < 100 - A_HAIR),
    'rolling-over-pays': () =>
      endsBy(start, next => next.stance === 'roll').some(end => total(end) > 25 + A_HAIR),
    'pushing-pays': () =>
      endsBy(start, next => next.stance === 'push').some(end => total(end) > 12.5 + A_HAIR),
    'mistake-pays': () => mistakePays(start, total),
    'no-recovery': () =>
      momentsBy(start, isLead).some(moment =>
        moment.replies.some(next => !isLead(next) && next.to.turn && !endsBy(next.to, isLead).some(isGood)),
      ),
    'stance-missing-in-state': () =>
      turns.some(moment =>
        ['lead', 'push', 'roll'].some(stance => !moment.replies.some(next => next.stance === stance)),
      ),
    'conversation-length': () => ends.some(({ points }) => points.length < least || points.length > greatest),
    'point-said-twice': () => all.some(moment => moment.twice !== null),
  }
  const broken = Object.keys(clauses).filter(clause => clauses[clause]?.())
  return { temperament, broken: new Set(broken), figures: figuresOf(ends, total) }
}

/** P4 e, in every state: the best still reachable after any lead in step above the best after any push or roll-over. */
function mistakePays(start: Moment, total: (end: Moment) => number): boolean {
  let pays = false
  best(start)
  return pays

  function best(moment: Moment): number {
    if (moment.outcome !== null) return total(moment)
    const bests = moment.replies.map(next => ({ next, best: best(next.to) }))
    const worstLead = Math.min(...bests.filter(one => one.next.inStep).map(one => one.best))
    if (bests.some(one => !isLead(one.next) && one.best >= worstLead - A_HAIR)) pays = true
    return Math.max(...bests.map(one => one.best))
  }
}

function figuresOf(ends: readonly Moment[], total: (end: Moment) => number): Verdict['figures'] {
  const lengths = ends.map(end => end.points.length)
  const totals: Record<string, [number, number]> = {}
  for (const end of ends) {
    const [low, high] = totals[end.outcome ?? ''] ?? [Infinity, -Infinity]
    totals[end.outcome ?? ''] = [Math.min(low, total(end)), Math.max(high, total(end))]
  }
  return { ways: ends.length, shortest: Math.min(...lengths), longest: Math.max(...lengths), totals }
}

function isLead(next: Next): boolean {
  return next.stance === 'lead'
}

function everyMoment(start: Moment): Moment[] {
  return momentsBy(start, () => true)
}

function momentsBy(start: Moment, follow: (next: Next) => boolean): Moment[] {
  const found = [start]
  for (const moment of found) for (const next of moment.replies) if (follow(next)) found.push(next.to)
  return found
}

function endsBy(start: Moment, follow: (next: Next) => boolean): Moment[] {
  return momentsBy(start, follow).filter(moment => moment.outcome !== null)
}
