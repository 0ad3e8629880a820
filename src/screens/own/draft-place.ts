import { type Draft, readDraft } from './draft.ts'

/** Under the product's own prefix, so that erasing everything takes it along (progress/erase.ts). */
const PLACE = 'front-foot/1/own-draft/'

/** Where what is written is kept until it is finished: in this tab, and on the device where that allows (K2). Nothing throws. */
export interface DraftPlace {
  /** @param of the id of the conversation that is changed, or `new`. */
  read(of: string): Draft | null
  /** @returns false where this tab alone has it. */
  write(of: string, draft: Draft): boolean
  forget(of: string): void
}

/** @param storage such as `() => localStorage`; it may throw. */
export function draftPlaceIn(storage: () => Storage): DraftPlace {
  const here = new Map<string, Draft>()
  return {
    read(of) {
      try {
        const text = storage().getItem(PLACE + of)
        // Gone from the device is gone, unless the device never took it.
        return text === null ? (here.get(of) ?? null) : readDraft(JSON.parse(text))
      } catch {
        return here.get(of) ?? null
      }
    },
    write(of, draft) {
      try {
        storage().setItem(PLACE + of, JSON.stringify(draft))
        here.delete(of)
        return true
      } catch {
        here.set(of, draft)
        return false
      }
    },
    forget(of) {
      here.delete(of)
      try {
        storage().removeItem(PLACE + of)
      } catch {
        // It kept nothing, then.
      }
    },
  }
}
