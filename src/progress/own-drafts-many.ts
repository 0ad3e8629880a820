import type { Device } from './device.ts'
import { anotherDraftId, draftsOn, type KeptDraft, keyOfDraft } from './own-drafts.ts'
import type { Parts } from './parts.ts'

/** UTF-16 units; a draft with every gap full has a third of that. */
const LONGEST = 20_000

/** Erases what was not finished of this conversation. @returns false where something is left. */
export function eraseDraftsOf(device: Device, of: string): boolean {
  const those = draftsOn(device).filter(draft => draft.of === of)
  return those.map(({ id }) => device.erase(keyOfDraft(id)).ok).every(Boolean)
}

/**
 * Adds a file's drafts to those that are here, beside them where both have one of the same (K2).
 *
 * @returns how many came.
 */
export function bringDrafts(file: readonly KeptDraft[], { device }: Pick<Parts, 'device'>): number {
  const came = file.filter(({ id, of, value }) => {
    const text = JSON.stringify(value)
    const here = draftsOn(device)
    if (text.length > LONGEST || here.some(one => JSON.stringify(one.value) === text)) return false
    const free = here.some(one => one.id === id) ? anotherDraftId(of) : id
    return device.write(keyOfDraft(free), text).ok
  })
  return came.length
}
