import { useState } from 'react'
import { keepOwn, newOwnId } from '../../progress/own-acts.ts'
import type { Progress } from '../../progress/progress.ts'
import type { Own } from '../../scenario/pattern/own.ts'
import { withinOwn } from './asked.ts'
import { BLANK, type Draft, draftOf, isBlank, ownOf } from './draft.ts'
import type { DraftPlace } from './draft-place.ts'
import { Form } from './form.tsx'

interface Props {
  /** The one that is changed; null where a new one is told. */
  edited: Own | null
  place: DraftPlace
  root: string
  keep: Progress
  /** Whether this runs in a browser that has said what it keeps. */
  known: boolean
}

/** The form at its place: begun where it was left, kept at each letter, and at its end a conversation on this device. */
export function Telling({ edited, place, root, keep, known }: Props) {
  const of = edited?.id ?? 'new'
  const [begun] = useState(() => (known ? place.read(of) : null) ?? started(edited, keep))
  const note = (draft: Draft): boolean => {
    if (!isBlank(draft)) return place.write(of, draft)
    place.forget(of)
    return true
  }
  const done = (draft: Draft, practise: boolean) => {
    const now = Date.now()
    const made = ownOf(draft, edited, newOwnId(), now)
    if (!made) return
    const { id } = keepOwn(keep, made)
    // The day stands on the card of words to take along (L5).
    if (keep.cardOf(id).day !== draft.day)
      keep.keepCard(id, card => ({ ...card, day: draft.day, changedAt: now }))
    place.forget(of)
    location.hash = practise ? withinOwn(id) : ''
  }
  return <Form begun={begun} changes={edited !== null} root={root} onDraft={note} onDone={done} />
}

function started(edited: Own | null, keep: Progress): Draft {
  return edited ? draftOf(edited, keep.cardOf(edited.id).day) : BLANK
}
