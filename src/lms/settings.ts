import { PASS_MARK } from '../conversation/score.ts'
import type { CourseOptions } from './options.ts'
import { OPTIONS, type OptionName, type ReadOptions, readOptions } from './read-options.ts'

/** The same options as an address says them: what is as it is by itself is left out. `readOptions` gives them back. */
export function writeOptions(options: CourseOptions): URLSearchParams {
  const { scenarios, temperament, typed, coaching, passMark, policy, language, theme } = options
  const values: Record<OptionName, string | null> = {
    scenario: scenarios.join(',') || null,
    temperament,
    typed: typed ? null : 'no',
    coaching,
    pass: passMark === PASS_MARK ? null : String(passMark),
    policy: policy === 'best' ? null : policy,
    language,
    theme,
  }
  const written = new URLSearchParams()
  for (const option of OPTIONS) {
    const value = values[option]
    if (value !== null) written.set(option, value)
  }
  return written
}

/**
 * Reads a package's settings: `CourseOptions` as JSON, from anything. Fields that are missing or of another kind are as they are by
 * themselves, and said.
 */
export function readSettings(value: unknown, known: readonly string[]): ReadOptions {
  const fields = typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
  const given = new URLSearchParams()
  for (const [name, option] of Object.entries(FIELDS)) {
    const field = Object.hasOwn(fields, name) ? fields[name] : null
    if (field !== null && field !== undefined) given.set(option, asText(field))
  }
  return readOptions(given, known)
}

const FIELDS: Record<keyof CourseOptions, OptionName> = {
  scenarios: 'scenario',
  temperament: 'temperament',
  typed: 'typed',
  coaching: 'coaching',
  passMark: 'pass',
  policy: 'policy',
  language: 'language',
  theme: 'theme',
}

function asText(field: unknown): string {
  if (field === true) return 'yes'
  if (field === false) return 'no'
  if (Array.isArray(field)) return field.map(one => (typeof one === 'string' ? one : '?')).join(',')
  return typeof field === 'string' || typeof field === 'number' ? String(field) : '?'
}
