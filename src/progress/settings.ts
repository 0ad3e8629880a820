import { TEMPERAMENTS, type Temperament } from '../scenario/scenario.ts'
import { ANSWERING, COACHING, DEFAULTS, type Settings, THEMES } from './kept.ts'

/** Settings from an object of any shape, each by itself: one bad value costs that setting alone. */
export function readSettings(value: Record<string, unknown>): Settings {
  return {
    coaching: oneOf(COACHING, value.coaching) ?? DEFAULTS.coaching,
    answer: oneOf(ANSWERING, value.answer) ?? DEFAULTS.answer,
    theme: oneOf(THEMES, value.theme) ?? DEFAULTS.theme,
    hearBoss: typeof value.hearBoss === 'boolean' ? value.hearBoss : DEFAULTS.hearBoss,
    singleKeys: typeof value.singleKeys === 'boolean' ? value.singleKeys : DEFAULTS.singleKeys,
    temperaments: readTemperaments(value.temperaments),
  }
}

/** The same settings with this temperament chosen for a scenario. */
export function withTemperament(settings: Settings, scenario: string, temperament: Temperament): Settings {
  // Entries, not assignment: a scenario called `__proto__` stays an entry.
  const chosen = Object.entries(settings.temperaments).filter(([id]) => id !== scenario)
  return { ...settings, temperaments: Object.fromEntries([...chosen, [scenario, temperament]]) }
}

function readTemperaments(value: unknown): Record<string, Temperament> {
  if (typeof value !== 'object' || value === null) return {}
  const chosen = Object.entries(value).flatMap(([scenario, name]) => {
    const temperament = oneOf(TEMPERAMENTS, name)
    return temperament ? [[scenario, temperament] as const] : []
  })
  return Object.fromEntries(chosen)
}

function oneOf<Name extends string>(names: readonly Name[], value: unknown): Name | undefined {
  return names.find(name => name === value)
}
