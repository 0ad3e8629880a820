import { useSyncExternalStore } from 'react'
import { DEFAULTS, type Kept } from '../../progress/kept.ts'
import { NO_MEMO } from '../../progress/memo.ts'
import type { Progress } from '../../progress/progress.ts'

/** What a page knows before it runs in a browser: nothing. The HTML that the build draws shows this too. */
const NOTHING: Kept = {
  conversations: {},
  settings: DEFAULTS,
  drill: {},
  cards: {},
  memo: NO_MEMO,
  own: {},
  trouble: null,
  unreadable: 0,
}

/** What is kept on this device, kept up to date; nothing at first, so that a page agrees with its prerendered HTML. */
export function useKept(keep: Progress): Kept {
  return useSyncExternalStore(keep.store.subscribe, keep.store.getState, () => NOTHING)
}

/** A part of it, for a screen that need not be drawn again when others change. */
export function useKeptPart<Part extends keyof Kept>(keep: Progress, part: Part): Kept[Part] {
  const { subscribe, getState } = keep.store
  return useSyncExternalStore(
    subscribe,
    () => getState()[part],
    () => NOTHING[part],
  )
}
