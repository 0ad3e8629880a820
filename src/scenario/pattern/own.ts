import { type Scenario, TEMPERAMENTS, type Temperament } from '../scenario.ts'
import { filled } from './fill.ts'
import { ALL_GAPS, type Fillings, GAPS, type Gap } from './gaps.ts'
import { isOwnId } from './own-id.ts'
import { LONGEST_FILLING, tidied } from './tidy.ts'

/** A conversation of a person's own: what they told, from which a pattern makes a scenario. Plain JSON. */
export interface Own {
  format: 1
  /** `own-` and ten letters or digits; the id of the scenario that is made of it. */
  id: string
  /** From 1, raised with every change of what was told, so that a kept conversation knows (K1). */
  version: number
  /** The name of a pattern in scenarios/patterns. */
  pattern: string
  /** How the boss is under pressure. */
  temperament: Temperament
  fillings: Fillings
  /** Milliseconds since 1970: of two copies the later holds. */
  changedAt: number
}

/** Milliseconds of the last day that a calendar here has. What is later than any other would hold for ever. */
const LAST_DAY = 8.64e15

/** The scenario that a pattern and what a person told make. @throws Error where a required gap is not filled. */
export function ownScenario(pattern: Scenario, own: Own): Scenario {
  const scenario = filled(pattern, own.fillings)
  const { id, version, temperament } = own
  return { ...scenario, id, version, boss: { ...scenario.boss, temperament } }
}

/** The required gaps that have no words yet, in the order of the form. */
export function missing(fillings: Fillings): Gap[] {
  return ALL_GAPS.filter(gap => GAPS[gap].required && tidied(gap, fillings[gap] ?? '').words === '')
}

/** Reads one from anything: stored text's JSON, a link, a file. Never throws; null unless it can be played. */
export function readOwn(value: unknown): Own | null {
  const { format, id, version, pattern, temperament, fillings, changedAt } = Object(value) as Record<
    string,
    unknown
  >
  if (format !== 1 || typeof id !== 'string' || !isOwnId(id)) return null
  if (!Number.isSafeInteger(version) || (version as number) < 1) return null
  if (typeof pattern !== 'string' || !/^[a-z0-9-]{1,60}$/.test(pattern)) return null
  if (!TEMPERAMENTS.includes(temperament as Temperament)) return null
  if (typeof changedAt !== 'number' || !(changedAt >= 0 && changedAt <= LAST_DAY)) return null
  const told = readFillings(fillings)
  if (missing(told).length > 0) return null
  return {
    format,
    id,
    version: version as number,
    pattern,
    temperament: temperament as Temperament,
    fillings: told,
    changedAt,
  }
}

function readFillings(value: unknown): Fillings {
  const given = Object(value) as Record<string, unknown>
  const told = ALL_GAPS.flatMap(gap => {
    const words = Object.hasOwn(given, gap) ? given[gap] : undefined
    return typeof words === 'string' && words.trim() ? [[gap, words.slice(0, LONGEST_FILLING)] as const] : []
  })
  return Object.fromEntries(told)
}
