import type { Device, Refusal } from './device.ts'
import type { Found } from './migrate.ts'
import type { Unreadables } from './unreadables.ts'

/** One choice of the person, as a change of whatever is chosen by the time it is written. */
export type Choice<Value> = (value: Value) => Value

/** What is chosen in this tab, all under one key, and the choices that the device does not have yet. */
export interface Choices<Value> {
  make(choice: Choice<Value>): void
  /** Takes in what the device has; null is nothing. Choices not yet written still hold. */
  take(text: string | null): void
  /** Writes the choices not written yet: only what was chosen here, so that another tab's choices stay. */
  save(): Refusal | null
  drop(): void
  /** The same object while nothing changes. */
  value(): Value
}

/** Where choices lie, and how. */
export interface Place<Value> {
  key: string
  /** What holds before anything is chosen. */
  nothing: Value
  /** Never throws. */
  read(text: string): Found<Value>
  /** @param before the sound text that this one replaces, if any. */
  write(value: Value, before: string | null): string
}

export function noChoices<Value>(
  device: Device,
  unreadables: Unreadables,
  { key, nothing, read, write }: Place<Value>,
): Choices<Value> {
  let stored = nothing
  let unsaved: Choice<Value>[] = []
  let value = nothing

  function update(): void {
    const next = unsaved.reduce((before, choose) => choose(before), stored)
    // The same object while nothing changes: screens compare.
    if (JSON.stringify(next) !== JSON.stringify(value)) value = next
  }
  function take(text: string | null): void {
    const found = text === null ? null : read(text)
    if (text === null || !found || found.is === 'sound') unreadables.gone(key)
    else unreadables.found(key, text, found.is)
    stored = found?.is === 'sound' ? found.value : nothing
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
      const before = device.read(key)
      if (!before.ok) return before
      take(before.value)
      let sound = before.value
      if (sound !== null && read(sound).is !== 'sound') {
        const room = unreadables.makeRoom(key, sound)
        if (!room.ok) return room
        sound = null
      }
      const written = device.write(key, write(value, sound))
      if (!written.ok) return written
      stored = value
      unsaved = []
      return null
    },
    drop() {
      unsaved = []
      take(null)
    },
    value: () => value,
  }
}
