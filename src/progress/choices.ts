import type { Device, Refusal } from './device.ts'
import { FORMAT, type Found, migrate, type Steps } from './migrate.ts'
import { readJson } from './stored.ts'
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

type Fields = Readonly<Record<string, unknown>>

/** Where choices lie, and how. */
export interface Place<Value> {
  key: string
  /** What holds before anything is chosen. */
  nothing: Value
  /** From earlier formats to the present one. */
  steps: Steps
  /** From fields of any shape: one that is missing or wrong is as before anything was chosen. Never throws. */
  read(fields: Fields): Value
  write(value: Value): object
}

/** Reads a stored text. Never throws. */
export function foundIn<Value>({ steps, read }: Place<Value>, text: string): Found<Value> {
  const found = migrate(readJson(text), steps, FORMAT)
  return found.is === 'sound' ? { is: 'sound', value: read(found.value) } : found
}

/** So many tabs are told apart in a text, and so many of its own writes a tab could mend. */
const MOST_TABS = 20
const MOST_MENDED = 8

/**
 * Tabs do not wait for each other: one that read before another wrote, and writes after it, writes over what it never
 * saw. So each text says which writes of which tabs it stands on (`tabs`), and a tab that misses its own in there
 * makes its choices again.
 */
export function noChoices<Value>(
  device: Device,
  unreadables: Unreadables,
  place: Place<Value>,
): Choices<Value> {
  const { key, nothing, steps, read, write } = place
  const tab = `t${Math.random().toString(36).slice(2, 9)}`
  let writes = 0
  let written: { nth: number; choices: Choice<Value>[] }[] = []
  let stored = nothing
  /** What the sound text has in all: what another program of this format added to it stays. */
  let fields: Fields | null = null
  let unsaved: Choice<Value>[] = []
  let value = nothing

  function update(): void {
    const next = unsaved.reduce((before, choose) => choose(before), stored)
    // The same object while nothing changes: screens compare.
    if (JSON.stringify(next) !== JSON.stringify(value)) value = next
  }
  function tabs(): Record<string, unknown> {
    return Object(fields?.tabs)
  }
  function take(text: string | null): void {
    const found = text === null ? null : migrate(readJson(text), steps, FORMAT)
    if (text === null || !found || found.is === 'sound') unreadables.gone(key)
    else unreadables.found(key, text, found.is)
    fields = found?.is === 'sound' ? found.value : null
    stored = fields ? read(fields) : nothing
    const seen = Number(tabs()[tab] ?? 0)
    if (fields) unsaved.unshift(...written.filter(({ nth }) => !(nth <= seen)).flatMap(one => one.choices))
    // Erased, or to be written again.
    written = fields ? written.filter(({ nth }) => nth <= seen) : []
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
      if (before.value !== null && !fields) {
        const room = unreadables.makeRoom(key, before.value)
        if (!room.ok) return room
      }
      const others = Object.entries(tabs()).filter(([one]) => one !== tab)
      const all = [...others, [tab, writes + 1]].slice(-MOST_TABS)
      const next = { ...fields, ...write(value), format: FORMAT, tabs: Object.fromEntries(all) }
      const answer = device.write(key, JSON.stringify(next))
      if (!answer.ok) return answer
      fields = next
      stored = value
      written = [...written, { nth: ++writes, choices: unsaved }].slice(-MOST_MENDED)
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
