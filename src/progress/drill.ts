import type { Lead, Tally } from '../debrief/drill.ts'
import type { Choice, Place } from './choices.ts'
import { DRILL_KEY } from './keys.ts'
import { DRILL_STEPS, FORMAT, migrate } from './migrate.ts'
import { readJson } from './stored.ts'

/** The drill's tally: how often each move was asked for, and how often it came. No words are in it. */
export const DRILL: Place<Tally> = {
  key: DRILL_KEY,
  nothing: {},
  read(text) {
    const found = migrate(readJson(text), DRILL_STEPS, FORMAT)
    return found.is === 'sound' ? { is: 'sound', value: readTally(found.value.moves) } : found
  },
  write: moves => JSON.stringify({ moves, format: FORMAT }),
}

/** One more line of the drill. */
export function counted(move: Lead, came: boolean): Choice<Tally> {
  return tally => {
    const { asked, came: times } = tally[move] ?? { asked: 0, came: 0 }
    return { ...tally, [move]: { asked: asked + 1, came: times + (came ? 1 : 0) } }
  }
}

/** A tally from anything: what is no count is left out, and a move unknown to this version stays. */
function readTally(value: unknown): Tally {
  const counts = Object.entries(Object(value)).filter(([, count]) => {
    const { asked, came } = Object(count) as { asked?: unknown; came?: unknown }
    return isCount(asked) && isCount(came) && came <= asked
  })
  return Object.fromEntries(counts)
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0
}
