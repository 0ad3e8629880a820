import { TEMPERAMENTS, type Temperament } from '../scenario/scenario.ts'
import type { Place } from './choices.ts'
import { entriesIn, withEntry } from './entries.ts'
import { ANSWERING, COACHING, DEFAULTS, type Settings, THEMES } from './kept.ts'
import { SETTINGS_KEY } from './keys.ts'
import { SETTINGS_STEPS } from './migrate.ts'

export const SETTINGS: Place<Settings> = {
  key: SETTINGS_KEY,
  nothing: DEFAULTS,
  steps: SETTINGS_STEPS,
  read: readSettings,
  write: settings => settings,
}

/** Settings from an object of any shape, each by itself: one bad value costs that setting alone. */
export function readSettings(value: Record<string, unknown>): Settings {
  return {
    coaching: oneOf(COACHING, value.coaching) ?? DEFAULTS.coaching,
    answer: oneOf(ANSWERING, value.answer) ?? DEFAULTS.answer,
    theme: oneOf(THEMES, value.theme) ?? DEFAULTS.theme,
    hearBoss: typeof value.hearBoss === 'boolean' ? value.hearBoss : DEFAULTS.hearBoss,
    singleKeys: typeof value.singleKeys === 'boolean' ? value.singleKeys : DEFAULTS.singleKeys,
    temperaments: entriesIn(value.temperaments, name => oneOf(TEMPERAMENTS, name)),
  }
}

/** The same settings with this temperament chosen for a scenario. */
export function withTemperament(settings: Settings, scenario: string, temperament: Temperament): Settings {
  return { ...settings, temperaments: withEntry(settings.temperaments, scenario, temperament) }
}

function oneOf<Name extends string>(names: readonly Name[], value: unknown): Name | undefined {
  return names.find(name => name === value)
}
