import type { Standing } from '../conversation/standing.ts'
import { TEMPERAMENTS, type Temperament } from '../scenario/scenario.ts'
import type { HardLine } from './again-lines.ts'

/** A line as it is thrown once. */
export interface Throw {
  /** The boss's words, and the written reply that they answer, if they answer one (Wording). */
  says: string
  after: string | null
  temperament: Temperament
  /** Where that boss stands when the line is said. */
  standing: Standing
}

/**
 * The ways to throw a line, in order: other words, then another temperament, then other words again, so that mostly one thing
 * at a time is new. Which comes when is counted, never drawn (B6). After the last one it begins anew.
 *
 * @param told how the boss is as the person told it: the first throw has that, where that boss ever says this line.
 * @returns at least one, none like the one before it.
 */
export function throwsOf({ wordings }: HardLine, told: Temperament): Throw[] {
  const bosses = [told, ...TEMPERAMENTS.filter(one => one !== told)]
  const thrown = (words: number, boss: number): Throw[] => {
    const wording = wordings[words % wordings.length]
    const temperament = bosses[boss % bosses.length]
    const standing = temperament && wording?.standings[temperament]
    return wording && standing ? [{ says: wording.says, after: wording.after, temperament, standing }] : []
  }
  const inTurn = wordings.flatMap((_, n) => bosses.map((_, b) => n * bosses.length + b))
  const all = [
    ...inTurn.flatMap(n => [...thrown(n, n), ...thrown(n + 1, n)]),
    // What the two counts never bring together.
    ...wordings.flatMap((_, n) => bosses.flatMap((_, b) => thrown(n, b))),
  ]
  return [...new Map(all.map(one => [`${one.temperament} ${one.says}`, one])).values()]
}

/** What is new in a throw, beside the one before it. */
export interface Differs {
  words: boolean
  temperament: boolean
}

/** @param before null for the first: then nothing is new. */
export function differs(now: Throw, before: Throw | null): Differs {
  return {
    words: before !== null && before.says !== now.says,
    temperament: before !== null && before.temperament !== now.temperament,
  }
}
