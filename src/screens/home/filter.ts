import { SKILLS, type Skill } from '../../scenario/scenario.ts'
import type { Summary } from '../../scenario/summary.ts'

export const LENGTHS = ['short', 'middle', 'long'] as const
export type Length = (typeof LENGTHS)[number]

/** The longest play of each length, in minutes. */
const MOST: Record<Length, number> = { short: 4, middle: 7, long: Number.POSITIVE_INFINITY }

/** Which scenarios the shelf shows; null is no choice. */
export interface Filter {
  skill: Skill | null
  length: Length | null
}
export const EVERYTHING: Filter = { skill: null, length: null }

/** How long a scenario takes to play, or null where its file does not say. */
export function lengthOf({ minutes }: Summary): Length | null {
  return minutes === undefined ? null : (LENGTHS.find(length => minutes <= MOST[length]) ?? null)
}

/** Any of its skills counts, the first or not. A scenario of unknown length fits no chosen one. */
export function fits(summary: Summary, { skill, length }: Filter): boolean {
  if (skill !== null && !summary.skills.includes(skill)) return false
  return length === null || lengthOf(summary) === length
}

/** Reads a filter from the part of an address behind `?`. What it does not know is no choice. */
export function filterIn(search: string): Filter {
  const asked = new URLSearchParams(search)
  return {
    skill: SKILLS.find(skill => skill === asked.get('skill')) ?? null,
    length: LENGTHS.find(length => length === asked.get('length')) ?? null,
  }
}

/** The part of an address from `?` on that `filterIn` reads back, or '' where nothing is chosen. */
export function searchOf({ skill, length }: Filter): string {
  const asked = new URLSearchParams()
  if (skill !== null) asked.set('skill', skill)
  if (length !== null) asked.set('length', length)
  return asked.size > 0 ? `?${asked}` : ''
}
