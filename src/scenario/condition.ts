import type { When } from './scenario.ts'

/** The two scales and their ends, both included (B1). */
export const SCALES = { footing: { from: -3, to: 3 }, heard: { from: 0, to: 3 } } as const
type Scale = keyof typeof SCALES

/** What came of reading a condition: the ranges, or why there are none. */
export type ConditionRead =
  | { when: When }
  | { wrong: 'unreadable' }
  | { wrong: 'contradiction' }
  | { wrong: 'range'; scale: Scale }

/**
 * Reads a condition of the fixed grammar (S9): `footing|heard at least|at most|is <whole number>`, joined by `and`.
 * Capital letters, extra spaces and a real minus sign are fine.
 */
export function conditionOf(text: string): ConditionRead {
  const words = text.toLowerCase().replaceAll('−', '-').split(/\s+/).filter(Boolean)
  const when: When = {}
  for (let i = 0; ; i++) {
    const scale = words[i++]
    if (scale !== 'footing' && scale !== 'heard') return { wrong: 'unreadable' }
    const relation = words[i] === 'at' ? `at ${words[++i]}` : words[i]
    const digits = words[++i]
    if (digits === undefined || !/^[-+]?\d{1,6}$/.test(digits)) return { wrong: 'unreadable' }
    const { from, to } = SCALES[scale]
    const value = Number(digits)
    if (value < from || value > to) return { wrong: 'range', scale }
    const before = when[scale] ?? { from, to }
    if (relation === 'at least') when[scale] = { from: Math.max(before.from, value), to: before.to }
    else if (relation === 'at most') when[scale] = { from: before.from, to: Math.min(before.to, value) }
    else if (relation === 'is') {
      when[scale] = { from: Math.max(before.from, value), to: Math.min(before.to, value) }
    } else return { wrong: 'unreadable' }
    const range = when[scale]
    if (range && range.from > range.to) return { wrong: 'contradiction' }
    if (words[++i] === undefined) return { when }
    if (words[i] !== 'and') return { wrong: 'unreadable' }
  }
}

/** Every pair of footing and heard there is: 28. */
export const ALL_STATES: readonly { footing: number; heard: number }[] = [...Array(7).keys()].flatMap(f =>
  [...Array(4).keys()].map(h => ({ footing: f + SCALES.footing.from, heard: h })),
)
