/**
 * The gaps of a conversation pattern: what a person tells of a conversation of their own, and what its lines are filled with.
 * What each holds decides how its words are tidied (tidy.ts):
 * - `name`: a name, as it is;
 * - `verb`: what somebody does, beginning with the plain verb, so that it fits after *to*, *will* and *you*;
 * - `thing`: a person or a thing, so that it fits where a noun does;
 * - `clause`: what would follow *because*.
 */
export const GAPS = {
  boss: { holds: 'name', required: true },
  role: { holds: 'thing', required: false },
  ask: { holds: 'verb', required: true },
  mine: { holds: 'verb', required: true },
  because: { holds: 'clause', required: false },
  slips: { holds: 'thing', required: true },
  who: { holds: 'thing', required: true },
  after: { holds: 'thing', required: false },
  other: { holds: 'name', required: false },
  worry: { holds: 'thing', required: false },
  will: { holds: 'verb', required: false },
} as const satisfies Record<string, { holds: 'name' | 'verb' | 'thing' | 'clause'; required: boolean }>

export type Gap = keyof typeof GAPS
/** What a gap may hold. */
export type Holds = (typeof GAPS)[Gap]['holds']
/** What a person wrote into the gaps, in their own words; a gap that was skipped is missing. */
export type Fillings = Readonly<Partial<Record<Gap, string>>>

export const ALL_GAPS = Object.keys(GAPS) as Gap[]

export function isGap(name: string): name is Gap {
  return Object.hasOwn(GAPS, name)
}
