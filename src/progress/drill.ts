import type { Lead, Tally } from '../debrief/drill.ts'
import type { Choice, Place } from './choices.ts'
import { entriesIn } from './entries.ts'
import { DRILL_KEY } from './keys.ts'
import { DRILL_STEPS } from './migrate.ts'

/** The drill's tally: how often each move was asked for, and how often it came. No words are in it. */
export const DRILL: Place<Tally> = {
  key: DRILL_KEY,
  nothing: {},
  steps: DRILL_STEPS,
  read: ({ moves }) => readTally(moves),
  write: moves => ({ moves }),
}

/** One more line of the drill. */
export function counted(move: Lead, came: boolean): Choice<Tally> {
  return tally => {
    const { asked, came: times } = tally[move] ?? { asked: 0, came: 0 }
    return { ...tally, [move]: { asked: asked + 1, came: times + (came ? 1 : 0) } }
  }
}

/** A tally from anything: what is no count is left out, and a move unknown to this version stays. */
export function readTally(value: unknown): Tally {
  return entriesIn(value, one => {
    const { asked, came } = Object(one) as { asked?: unknown; came?: unknown }
    return isCount(asked) && isCount(came) && came <= asked ? { asked, came } : null
  })
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0
}
