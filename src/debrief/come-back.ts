import type { Temperament } from '../scenario/scenario.ts'
import { type Day, dayOf, nthDay, numberOf } from './days.ts'
import { type HowAgain, howAgain } from './how-again.ts'
import { type Ending, gapAfter, type Review, reviewsOf, wentPoorly, wentWell } from './reviews.ts'

/** A scenario to be tried again, when, how and why. It never says that anything is late. */
export interface Proposal extends HowAgain {
  scenario: string
  /** Today or later. */
  on: Day
  /** The day of the real conversation, where it lies ahead; `eve` is the day before it. */
  real: Day | null
  eve: Day | null
  /**
   * - `first`: a day is set, and nothing was played to an end yet.
   * - `eve`: the last time before the real conversation. `before`: sooner than usual, since it comes.
   * - `poor`, `mistakes`, `well`: how it went last.
   */
  why: 'first' | 'eve' | 'before' | 'poor' | 'mistakes' | 'well'
  /** The latest review, where there is one. */
  last: Review | null
}

/**
 * When to try a scenario again and how. Without a day it is the scheduler's. With one the retries are pressed into the days
 * left: the evening before always, and before that further and further apart. On the day itself and after it nothing is
 * proposed, unless somebody went on practising since.
 *
 * @param endings of this scenario, in any order.
 * @param own the boss's own temperament.
 * @param day of the real conversation, as its card has it.
 * @param now milliseconds since 1970. Days are those of the person's own calendar.
 * @returns null where there is nothing to come back to.
 */
export function comeBack(
  scenario: string,
  endings: readonly Ending[],
  { own, day, now }: { own: Temperament; day: Day | null; now: number },
): Proposal | null {
  const reviews = reviewsOf(endings)
  const today = numberOf(dayOf(now))
  const last = reviews.at(-1) ?? null
  const real = day === null || (last && last.day > numberOf(day)) ? null : numberOf(day)
  if (real !== null && real <= today) return null
  const when = real === null ? dueAfter(reviews) : dueBefore(real - 1, reviews, today)
  if (when === null) return null
  const on = Math.max(today, when)
  const why = whyOf(last, on, real, real !== null && on < (dueAfter(reviews) ?? on))
  return {
    ...howAgain(reviews, own),
    scenario,
    on: nthDay(on),
    real: real === null ? null : nthDay(real),
    eve: real === null ? null : nthDay(real - 1),
    why,
    last,
  }
}

function dueAfter(reviews: readonly Review[]): number | null {
  const last = reviews.at(-1)
  return last ? last.day + gapAfter(reviews) : null
}

/** The next day of practice before the eve, or the eve; null where that was the last already. */
function dueBefore(eve: number, reviews: readonly Review[], today: number): number | null {
  const last = reviews.at(-1)
  if (!last) return today
  if (last.day >= eve) return null
  const due = dueAfter(reviews) ?? eve
  if (due <= eve) return due
  // One more only where the days between grow, the last ones too.
  const gapBefore = last.day - (reviews.at(-2)?.day ?? last.day)
  const gap = Math.max(gapBefore + 1, Math.floor((eve - last.day) / 3))
  return last.day + 2 * gap <= eve ? last.day + gap : eve
}

function whyOf(last: Review | null, on: number, real: number | null, pressed: boolean): Proposal['why'] {
  if (real !== null && on === real - 1) return 'eve'
  if (!last) return 'first'
  if (pressed) return 'before'
  if (wentPoorly(last)) return 'poor'
  return wentWell(last) ? 'well' : 'mistakes'
}
