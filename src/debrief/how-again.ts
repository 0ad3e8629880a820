import { STRIDES } from '../conversation/temperament.ts'
import { TEMPERAMENTS, type Temperament } from '../scenario/scenario.ts'
import { type Review, wentPoorly, wentWell } from './reviews.ts'

/** How a scenario is to be tried again. */
export interface HowAgain {
  temperament: Temperament
  /** When the coaching comes, as the settings have it: after each reply, on asking, at the end (L1). */
  coaching: 'each' | 'ask' | 'end'
  answer: 'written' | 'own'
  /** The one thing that is another this time; the order of the replies is another every time (P5). */
  change: 'order' | 'ask' | 'end' | 'own-words' | 'boss'
}

/** How far a push, soft and hard together, drives a boss back. */
const driven = (boss: Temperament) => STRIDES[boss].soft + STRIDES[boss].hard

/** From the boss whom one mistake costs least to the one whom it costs most; between equals a lead wins less back (B6). */
export const HARDER: readonly Temperament[] = TEMPERAMENTS.toSorted(
  (a, b) => driven(a) - driven(b) || STRIDES[b].lead - STRIDES[a].lead,
)

/**
 * The next rung: one thing at a time gets harder, each time that it went well since it last ended poorly. First the coaching
 * waits until it is asked for, then come one's own words, then a harder boss, then coaching only at the end, then harder
 * bosses still. After a poor ending the coaching is there after each reply again.
 *
 * @param reviews oldest first; none before the first ending.
 * @param own the boss's own temperament.
 */
export function howAgain(reviews: readonly Review[], own: Temperament): HowAgain {
  const last = reviews.at(-1)
  const since = reviews.slice(reviews.findLastIndex(wentPoorly) + 1)
  const well = since.filter(wentWell).length
  const temperament = last?.temperament ?? own
  const same = { temperament, answer: last?.typed ? 'own' : 'written' } as const
  if (well === 0) return { ...same, coaching: 'each', change: 'order' }
  if (well === 1) return { ...same, coaching: 'ask', change: 'ask' }
  if (well === 2 && !last?.typed) return { temperament, answer: 'own', coaching: 'ask', change: 'own-words' }
  const harder = HARDER[HARDER.indexOf(temperament) + 1]
  const coaching = well <= 3 ? 'ask' : 'end'
  if (well === 4 || (well < 4 && !harder)) return { ...same, coaching: 'end', change: 'end' }
  return { ...same, coaching, temperament: harder ?? temperament, change: harder ? 'boss' : 'order' }
}
