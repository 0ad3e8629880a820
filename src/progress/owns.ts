import type { Own } from '../scenario/pattern/own.ts'
import type { Apart, Kind } from './apart.ts'
import { OWN } from './keys.ts'
import { FORMAT, migrate, OWN_STEPS } from './migrate.ts'
import { readJson } from './stored.ts'

/** Conversations of a person's own, each under a key of its own: of two copies the later `changedAt` holds, whole. */
export type Owns = Apart<Own>

export const OWNS: Kind<Own> = {
  under: OWN,
  // Only what keeping it needs: every page does that. Whether it can be played is for those that open it (readOwn).
  read(text, id) {
    const found = migrate(readJson(text), OWN_STEPS, FORMAT)
    if (found.is !== 'sound') return found
    const own = found.value as unknown as Own
    const { changedAt } = own
    // A later moment than any date can name would hold for ever, and readOwn refuses it.
    const dated = Number.isFinite(changedAt) && changedAt >= 0 && changedAt <= 8.64e15
    return own.id === id && dated ? { is: 'sound', value: own } : { is: 'broken' }
  },
  // Two tabs that changed one at the same moment come to the same: what was written last.
  unite: (mine, theirs, tie) =>
    theirs.changedAt > mine.changedAt || (tie === 'theirs' && theirs.changedAt === mine.changedAt)
      ? theirs
      : mine,
  lacks: (copy, whole) => whole.changedAt > copy.changedAt,
}
