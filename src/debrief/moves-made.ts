import type { Step } from '../conversation/replay.ts'
import { type Terms, termsOf, weigh } from '../conversation/weigh.ts'
import { MOVES, type Move, STANCES, type Stance } from '../scenario/moves.ts'
import type { Scenario, Temperament } from '../scenario/scenario.ts'
import type { Looked } from './habits.ts'

/** How often a move was made, and how often it could have been (M1 to M3). A description, no grade. */
export interface MoveMade {
  move: Move
  /** What it amounted to there: most moves are always of one stance, a few bend with the scenario (M5). */
  stance: Stance
  /** How many replies made it. A typed one counts as the reply that it was played as (P0). */
  made: number
  /** How many of those were typed. */
  typed: number
  /** Leads only: in how many replies it was on offer and would have led in step, and in how many of those it was made. */
  offered: number
  taken: number
}

/** Each reply of a conversation once, on whichever branches it is (L3). */
export function repliesOf({ branches }: Pick<Looked, 'branches'>): Step[] {
  const [only, ...others] = branches
  if (others.length === 0) return only?.steps ?? []
  return [
    ...new Map(branches.flatMap(({ steps }) => steps.map(step => [step.said.id, step] as const))).values(),
  ]
}

/**
 * Which moves were made and which were passed by, over all branches. Unclear replies count nowhere (M4).
 *
 * @returns by stance and then in the order of MOVES: what was made, and each lead that was on offer.
 */
export function movesMade(looked: readonly Looked[]): MoveMade[] {
  const counts = new Map<string, MoveMade>()
  const count = (move: Move, stance: Stance): MoveMade => {
    const key = `${stance} ${move}`
    const found = counts.get(key) ?? { move, stance, made: 0, typed: 0, offered: 0, taken: 0 }
    counts.set(key, found)
    return found
  }
  const termsFor = allTerms()
  for (const one of looked) {
    const terms = termsFor(one.scenario, one.conversation.temperament)
    for (const { said, turn, before, played } of repliesOf(one)) {
      if (!played) continue
      const { reply, weighed } = played
      const made = count(reply.move, weighed.stance)
      made.made++
      if (said.typed) made.typed++
      const offered = turn.replies.filter(other => weigh(terms, before, other).inStep)
      for (const move of new Set(offered.map(other => other.move))) {
        const could = count(move, 'lead-forward')
        could.offered++
        if (weighed.inStep && move === reply.move) could.taken++
      }
    }
  }
  return STANCES.flatMap(stance => MOVES.flatMap(move => counts.get(`${stance} ${move}`) ?? []))
}

/** How many replies had each stance, and how many were unclear. */
export type StanceTally = Record<Stance | 'unclear', number>

export function stanceTally(replies: readonly Step[]): StanceTally {
  const tally: StanceTally = { 'lead-forward': 0, 'push-back': 0, 'roll-over': 0, unclear: 0 }
  for (const { played } of replies) tally[played?.weighed.stance ?? 'unclear']++
  return tally
}

/** How many replies of a tally count. */
export function countedIn(tally: StanceTally): number {
  return STANCES.reduce((sum, stance) => sum + tally[stance], 0)
}

/** The terms of each scenario and temperament, worked out once. */
function allTerms(): (scenario: Scenario, temperament: Temperament) => Terms {
  const found = new Map<Scenario, Map<Temperament, Terms>>()
  return (scenario, temperament) => {
    const its = found.get(scenario) ?? new Map<Temperament, Terms>()
    const terms = its.get(temperament) ?? termsOf(scenario, temperament)
    found.set(scenario, its.set(temperament, terms))
    return terms
  }
}
