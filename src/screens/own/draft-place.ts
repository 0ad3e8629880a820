import { anotherDraftId, draftsOf, type KeptDraft, keyOfDraft } from '../../progress/own-drafts.ts'
import type { Progress } from '../../progress/progress.ts'
import { type Draft, readDraft } from './draft.ts'

/**
 * What became of a draft that was written:
 * - `kept`: it is on the device;
 * - `moved`: it is, and from now on under an id of its own, since another tab has written where it was;
 * - `gone`: it is not. It was finished or erased elsewhere, and what was erased is not kept again unasked;
 * - `blocked`, `full`: the device refused it, and this tab alone has it (K2).
 */
export type Written = 'kept' | 'moved' | 'gone' | 'blocked' | 'full'

/** No draft has this id. */
export const FRESH = ''

/** Where what is written is kept until it is finished. Two tabs never write over each other's. Nothing throws. */
export interface DraftPlace {
  /** What was left here, or null. */
  begun: Draft | null
  write(draft: Draft): Written
  /** Takes it away, unless another tab has written there since. */
  forget(): void
  /** Whether anything was begun here, and whether it has been finished or erased elsewhere since. */
  isBegun(): boolean
  isGone(): boolean
  /** Under which id it is now. */
  id(): string
}

/**
 * @param of the id of the conversation that is changed, or `new`.
 * @param wanted the one to go on with, as far as there is such a one; null is the latest, `FRESH` none of them.
 * @param here what the device refused, for as long as the page is open.
 */
export function draftPlaceIn(
  keep: Progress,
  of: string,
  wanted: string | null,
  here: Map<string, Draft>,
): DraftPlace {
  const all = draftsOf(keep).filter(draft => draft.of === of)
  const fresh = wanted === FRESH
  if (fresh) here.delete(of)
  const found: KeptDraft | undefined = fresh ? undefined : (all.find(one => one.id === wanted) ?? all[0])
  let id = found?.id ?? of
  const stored = () => keep.act(({ device }) => device.read(keyOfDraft(id)))
  const first = found ? stored() : null
  /** What this tab read or wrote last; null where it knows of nothing. */
  let last = first?.ok ? first.value : null

  return {
    begun: here.get(of) ?? (found ? readDraft(found.value) : null),
    write(draft) {
      here.set(of, draft)
      const before = stored()
      if (!before.ok) return before.kind
      if (last !== null && before.value === null) {
        here.delete(of)
        return 'gone'
      }
      const taken = before.value !== last
      if (taken) id = anotherDraftId(of)
      const written = keep.act(({ device, now }) => {
        const text = JSON.stringify({ ...draft, changedAt: now() })
        const answer = device.write(keyOfDraft(id), text)
        if (answer.ok) last = text
        return answer
      })
      // What was there is another tab's, and nothing is here yet.
      if (taken && !written.ok) last = null
      if (written.ok) here.delete(of)
      return written.ok ? (taken ? 'moved' : 'kept') : written.kind
    },
    forget() {
      here.delete(of)
      const before = stored()
      if (before.ok && before.value === last) keep.act(({ device }) => device.erase(keyOfDraft(id)))
      last = null
    },
    isBegun: () => last !== null || here.has(of),
    isGone() {
      const before = stored()
      return last !== null && before.ok && before.value === null
    },
    id: () => id,
  }
}
