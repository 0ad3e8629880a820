import { isOwnId } from '../scenario/pattern/own-id.ts'
import type { Device } from './device.ts'
import { ERASED_KEY } from './keys.ts'
import { lettersByChance } from './own-letters.ts'
import type { Progress } from './progress.ts'
import { readJson } from './stored.ts'

/** Beside what keys.ts names, and here since no first screen needs it; under our prefix, so that erasing everything takes it along. */
const DRAFT = 'front-foot/1/own-draft/'
const LAST_DAY = 8.64e15

/** A conversation of a person's own that is being told or changed, and is not finished. */
export interface KeptDraft {
  /** What it is kept under: what it is of, and where two tabs wrote at the same time `~` and six letters more. */
  id: string
  /** The id of the conversation that it changes, or `new`. */
  of: string
  /** As it was stored: the form reads it (screens/own/draft.ts). */
  value: Readonly<Record<string, unknown>>
  /** Milliseconds since 1970; 0 where nobody noted it. */
  changedAt: number
}

/** All of them, the latest first. */
export function draftsOf(keep: Progress): KeptDraft[] {
  return keep.act(({ device }) => draftsOn(device))
}

/** Those on a device, the latest first; what cannot be read is left out. */
export function draftsOn(device: Device): KeptDraft[] {
  const keys = device.keys()
  if (!keys.ok) return []
  return keys.value
    .filter(key => key.startsWith(DRAFT))
    .flatMap(key => {
      const text = device.read(key)
      return text.ok && text.value !== null
        ? (draftFrom(key.slice(DRAFT.length), readJson(text.value)) ?? [])
        : []
    })
    .sort((a, b) => b.changedAt - a.changedAt)
}

/** One from anything. Never throws. */
export function draftFrom(id: unknown, value: unknown): KeptDraft | null {
  if (typeof id !== 'string' || typeof value !== 'object' || value === null || Array.isArray(value))
    return null
  const [of = '', tail, ...more] = id.split('~')
  if ((of !== 'new' && !isOwnId(of)) || more.length > 0) return null
  if (tail !== undefined && !/^[a-z0-9]{6}$/.test(tail)) return null
  const { changedAt } = value as { changedAt?: unknown }
  const known = typeof changedAt === 'number' && changedAt >= 0 && changedAt <= LAST_DAY
  return { id, of, value: value as KeptDraft['value'], changedAt: known ? changedAt : 0 }
}

export function keyOfDraft(id: string): string {
  return DRAFT + id
}

/** An id for one more of the same. */
export function anotherDraftId(of: string): string {
  return `${of}~${lettersByChance(6)}`
}

/** Erases one. A form that has it open begins anew (draft-place.ts). @returns false where the device did not. */
export function eraseDraft(keep: Progress, id: string): boolean {
  return keep.act(({ device }) => device.erase(keyOfDraft(id)).ok)
}

/**
 * Says when another tab may have changed them, also while the browser had put this page away.
 *
 * @param hear whether everything was erased, also what a tab alone had.
 * @returns how to stop.
 */
export function watchDrafts(hear: (erased: boolean) => void): () => void {
  const listen = (event: Event) => {
    const { key, newValue } = event as Partial<StorageEvent>
    const erased = key === ERASED_KEY && newValue !== null
    if (typeof key !== 'string' || key.startsWith(DRAFT) || erased) hear(erased)
  }
  const types = ['storage', 'pageshow'] as const
  for (const type of types) window.addEventListener(type, listen)
  return () => {
    for (const type of types) window.removeEventListener(type, listen)
  }
}
