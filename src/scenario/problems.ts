import type { Place } from './places.ts'
import { conditionProblems } from './problems/conditions.ts'
import { patternProblems } from './problems/pattern.ts'
import { playProblems } from './problems/play.ts'
import { shapeProblems } from './problems/shape.ts'
import { smellProblems } from './problems/smells.ts'
import { textProblems } from './problems/text.ts'
import { translationProblems } from './problems/translation.ts'
import { turnProblems } from './problems/turns.ts'
import type { Wording } from './problems/wording.ts'

/** An author's mistake as a value: what, where, and what to do. Line and column count from 1. */
export interface Problem extends Place {
  code: Code
  severity: Severity
  sentence: string
  remedy: string
}

/** An error keeps the scenario from being played; a warning does not. */
export type Severity = 'error' | 'warning'

const catalogue = {
  ...textProblems,
  ...shapeProblems,
  ...turnProblems,
  ...conditionProblems,
  ...translationProblems,
  ...playProblems,
  ...smellProblems,
  ...patternProblems,
}

/** The stable names of all mistakes. A code is never renamed: people search for it, and fixtures carry it. */
export type Code = keyof typeof catalogue
type ValuesByCode = { [C in Code]: Parameters<(typeof catalogue)[C]['words']>[0] }
/** What the sentence of a code speaks about. */
export type Values<C extends Code> = ValuesByCode[C]

/** Codes that come from playing a scenario through (P4, P5), not from reading its file. */
export const PLAY_CODES = Object.keys(playProblems) as (keyof typeof playProblems)[]
/** Codes of what is not wrong and should be looked at, once a scenario can be played. All are warnings. */
export const SMELL_CODES = Object.keys(smellProblems) as (keyof typeof smellProblems)[]
/** Codes of what is wrong with the gaps of a pattern (S17 to S20). */
export const PATTERN_CODES = Object.keys(patternProblems) as (keyof typeof patternProblems)[]
/** Codes that come from reading a scenario or a translation. */
export const READ_CODES = (Object.keys(catalogue) as Code[]).filter(
  code => ![playProblems, smellProblems, patternProblems].some(others => Object.hasOwn(others, code)),
)

// The same catalogue with code and values tied together, which a spread of object types does not keep.
const wordings: { [C in Code]: Wording<ValuesByCode[C]> } = catalogue

/**
 * A problem of this code at this place.
 *
 * @param values what its sentence speaks about; each code says which it needs.
 */
export function problem<C extends Code>(code: C, place: Place, values: Values<C>): Problem {
  const { severity, words } = wordings[code]
  const { file, line, column } = place
  return { code, severity, file, line, column, ...words(values) }
}

/** By place, then errors before warnings: the order in which a person would meet them. */
export function byPlace(a: Problem, b: Problem): number {
  return (
    a.line - b.line ||
    a.column - b.column ||
    a.severity.localeCompare(b.severity) ||
    a.code.localeCompare(b.code)
  )
}

/** `file:line:column code sentence remedy`, as `npm run check` prints it. */
export function printed(p: Problem): string {
  return `${p.file}:${p.line}:${p.column} ${p.code} ${p.sentence} ${p.remedy}`
}
