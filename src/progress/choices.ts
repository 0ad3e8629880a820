import type { Device, Refusal } from './device.ts'
import { DEFAULTS, type Settings } from './kept.ts'
import { SETTINGS_KEY } from './keys.ts'
import { settingsIn, textOfSettings } from './stored.ts'
import type { Unreadables } from './unreadables.ts'

/** One choice of the person, as a change of whatever the settings are by the time it is written. */
export type Choice = (settings: Settings) => Settings

/** The settings of this tab, and the choices that the device does not have yet. */
export interface Choices {
  make(choice: Choice): void
  /** Takes in what the device has; null is nothing. Choices not yet written still hold. */
  take(text: string | null): void
  /** Writes the choices not written yet: only what was chosen here, so that another tab's choices stay. */
  save(): Refusal | null
  drop(): void
  settings(): Settings
}

export function noChoices(device: Device, unreadables: Unreadables): Choices {
  let stored = DEFAULTS
  let unsaved: Choice[] = []
  let settings = DEFAULTS

  function update(): void {
    const next = unsaved.reduce((before, choose) => choose(before), stored)
    // The same object while nothing changes: screens compare.
    if (JSON.stringify(next) !== JSON.stringify(settings)) settings = next
  }
  function take(text: string | null): void {
    const found = text === null ? null : settingsIn(text)
    if (text === null || !found || found.is === 'sound') unreadables.gone(SETTINGS_KEY)
    else unreadables.found(SETTINGS_KEY, text, found.is)
    stored = found?.is === 'sound' ? found.value : DEFAULTS
    update()
  }

  return {
    make(choice) {
      unsaved.push(choice)
      update()
    },
    take,
    save() {
      if (unsaved.length === 0) return null
      const before = device.read(SETTINGS_KEY)
      if (!before.ok) return before
      take(before.value)
      let sound = before.value
      if (sound !== null && settingsIn(sound).is !== 'sound') {
        const room = unreadables.makeRoom(SETTINGS_KEY, sound)
        if (!room.ok) return room
        sound = null
      }
      const written = device.write(SETTINGS_KEY, textOfSettings(settings, sound))
      if (!written.ok) return written
      stored = settings
      unsaved = []
      return null
    },
    drop() {
      unsaved = []
      take(null)
    },
    settings: () => settings,
  }
}
