import { fsrs, type Grade, Rating } from 'ts-fsrs'
import { GOOD_KINDS, type OutcomeKind, type Temperament } from '../scenario/scenario.ts'
import { dayOf, numberOf } from './days.ts'
import { type Looked, saidLast } from './habits.ts'

/** A branch that came to an end. */
export interface Ending {
  /** When the last reply was said: milliseconds since 1970. */
  at: number
  kind: OutcomeKind
  /** How many of the replies that count did not lead in step. */
  mistakes: number
  /** Whether most of the replies were in the person's own words. */
  typed: boolean
  temperament: Temperament
}

/** What a day of practice came to: its best ending. */
export interface Review extends Ending {
  /** The number of the day (`numberOf`). */
  day: number
  grade: Grade
}

/** The most days that are let pass. */
const LONGEST = 60
// Nothing by chance (B6); days, no minutes: what is tried again at once is the same practice still.
const scheduler = fsrs({ enable_fuzz: false, enable_short_term: false, maximum_interval: LONGEST })

/** So many conversations of a scenario tell when it comes back: what was longer ago makes no difference any more. */
export const MOST_TOLD = 8

/** The endings that the latest conversations of one scenario came to, on every branch, in any order. */
export function endingsIn(looked: readonly Looked[]): Ending[] {
  const latestFirst = looked.toSorted((a, b) => saidLast(b.conversation) - saidLast(a.conversation))
  return latestFirst.slice(0, MOST_TOLD).flatMap(({ conversation, branches }) =>
    branches.flatMap(({ steps, outcome }): Ending[] => {
      const last = steps.at(-1)
      if (!outcome || !last) return []
      const counted = steps.filter(({ played }) => played)
      return [
        {
          at: last.said.at,
          kind: outcome.kind,
          mistakes: counted.filter(({ played }) => !played?.weighed.inStep).length,
          typed: counted.filter(({ said }) => said.typed).length * 2 > counted.length,
          temperament: conversation.temperament,
        },
      ]
    }),
  )
}

/**
 * How well an ending shows that the way is known, as a schedule of reviews asks it. A poor ending is to be had again soon;
 * a good one counts by how many lines on the way did not lead in step: none, one, more.
 */
export function gradeOf({ kind, mistakes }: Pick<Ending, 'kind' | 'mistakes'>): Grade {
  if (!GOOD_KINDS.includes(kind)) return Rating.Again
  if (mistakes === 0) return Rating.Easy
  return mistakes === 1 ? Rating.Good : Rating.Hard
}

/**
 * The days on which a scenario was practised, oldest first. A day counts once, with its best ending: trying a worse way on
 * purpose is what branches are for (L3), and sets nobody back.
 */
export function reviewsOf(endings: readonly Ending[]): Review[] {
  const best = new Map<number, Review>()
  for (const ending of endings) {
    const review = { ...ending, day: numberOf(dayOf(ending.at)), grade: gradeOf(ending) }
    const other = best.get(review.day)
    const better =
      !other || review.grade > other.grade || (review.grade === other.grade && review.at > other.at)
    if (better) best.set(review.day, review)
  }
  return [...best.values()].sort((a, b) => a.day - b.day)
}

/**
 * How many days after the last review the next one is due, 1 to 60, by the FSRS scheduler. What it knows is computed anew
 * from all reviews, so that nothing is stored (K1).
 *
 * @param reviews as `reviewsOf` gives them, at least one.
 */
export function gapAfter(reviews: readonly Review[]): number {
  let memory: Parameters<typeof scheduler.next_state>[0] = null
  let before = 0
  for (const { day, grade } of reviews) {
    memory = scheduler.next_state(memory, memory ? day - before : 0, grade)
    before = day
  }
  return memory ? scheduler.next_interval(memory.stability, 0) : 1
}

/** Whether a review went well: a good ending with at most one line out of step. */
export function wentWell({ grade }: Review): boolean {
  return grade >= Rating.Good
}

/** Whether a review ended poorly. */
export function wentPoorly({ grade }: Review): boolean {
  return grade === Rating.Again
}
