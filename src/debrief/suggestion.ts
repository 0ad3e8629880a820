import { GOOD_KINDS, OUTCOME_KINDS, type OutcomeKind, SKILLS, type Skill } from '../scenario/scenario.ts'
import type { Summary } from '../scenario/summary.ts'
import type { Proposal } from './come-back.ts'
import { type Day, dayOf } from './days.ts'
import { type Habits, hasStep, type LadderMove } from './habits.ts'
import type { HowAgain } from './how-again.ts'

/** What to play next, and why: each reason makes one sentence. */
export type Suggestion = {
  scenario: string
} /** The real conversation is near, and a retry is due before it. */ & (
  | { why: 'real-day'; real: Day; again: HowAgain }
  | { why: 'unfinished'; reply: number }
  /** `recent` conversations in a row had no line on this step of the ladder. */
  | { why: 'skipped'; move: LadderMove; recent: number }
  | { why: 'skill'; skill: Skill }
  | { why: 'again'; best: OutcomeKind }
  | { why: 'unplayed' }
)

/**
 * What to play next: what is unfinished; else a step of the ladder that is skipped; else a skill not tried; else the
 * poorest ending again; else something not played. Pure: the same shelf and habits give the same (B6).
 *
 * @returns null where nothing was played yet, or where there is nothing left to say a reason for.
 */
export function suggestionOf(shelf: readonly Summary[], habits: Habits): Suggestion | null {
  if (habits.plays.length === 0) return null
  const onShelf = new Set(shelf.map(({ id }) => id))
  const plays = habits.plays.filter(({ scenario }) => onShelf.has(scenario))
  for (const { scenario, waitsFor } of plays)
    if (waitsFor !== null) return { scenario, why: 'unfinished', reply: waitsFor }
  const fresh = freshest(shelf, plays)
  for (const move of habits.skipped) {
    const found = fresh.find(({ practises }) => hasStep(practises, move))
    if (found) return { scenario: found.id, why: 'skipped', move, recent: habits.recent }
  }
  for (const skill of SKILLS) {
    // What practises it beside another skill, as nearly all do with leading forward, does not introduce it.
    const found = habits.tried.includes(skill) ? undefined : shelf.find(({ skills }) => skills[0] === skill)
    if (found) return { scenario: found.id, why: 'skill', skill }
  }
  const poor = poorest(plays)
  if (poor) return { scenario: poor.scenario, why: 'again', best: poor.best }
  const played = new Set(plays.map(({ scenario }) => scenario))
  const left = shelf.find(({ id }) => !played.has(id))
  return left ? { scenario: left.id, why: 'unplayed' } : null
}

/**
 * What comes before any other suggestion: a retry that is due before a real conversation, the nearest one first.
 *
 * @param now milliseconds since 1970.
 */
export function beforeRealDay(proposals: readonly Proposal[], now: number): Suggestion | null {
  const today = dayOf(now)
  const due = proposals.flatMap(one =>
    one.real !== null && one.on <= today ? [{ ...one, real: one.real }] : [],
  )
  const [nearest] = due.sort((a, b) => (a.real < b.real ? -1 : a.real > b.real ? 1 : 0))
  return nearest ? { scenario: nearest.scenario, why: 'real-day', real: nearest.real, again: nearest } : null
}

/** The scenario that practises a skill first of all, else one that practises it too. */
export function mostAbout(shelf: readonly Summary[], skill: Skill): Summary | undefined {
  return shelf.find(({ skills }) => skills[0] === skill) ?? shelf.find(({ skills }) => skills.includes(skill))
}

/** Not played first, in the shelf's order; then what was played longest ago. */
function freshest(shelf: readonly Summary[], plays: Habits['plays']): Summary[] {
  const when = new Map(plays.map(({ scenario, at }) => [scenario, at]))
  return shelf.toSorted((a, b) => (when.get(a.id) ?? 0) - (when.get(b.id) ?? 0))
}

/** The play whose best ending is the poorest, the latest of several; none where all ended well. */
function poorest(plays: Habits['plays']): { scenario: string; best: OutcomeKind } | undefined {
  const poor = plays.flatMap(({ scenario, best }) =>
    best === null || GOOD_KINDS.includes(best) ? [] : { scenario, best },
  )
  return poor.toSorted((a, b) => OUTCOME_KINDS.indexOf(b.best) - OUTCOME_KINDS.indexOf(a.best))[0]
}
