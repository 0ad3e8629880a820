import { useCallback, useEffect, useState } from 'react'
import { watchDrafts } from '../../progress/own-drafts.ts'
import type { Progress } from '../../progress/progress.ts'
import type { Own } from '../../scenario/pattern/own.ts'
import { goHere } from '../stage/go-here.ts'
import { useKept } from '../stage/kept.ts'
import { once } from '../stage/later.tsx'
import { withinOwn } from './asked.ts'
import { BLANK, type Draft, draftOf, isBlank, isEnough, ownOf } from './draft.ts'
import { type DraftPlace, draftPlaceIn, FRESH, type Written } from './draft-place.ts'
import { Form } from './form.tsx'

interface Props {
  /** The one that is changed; null where a new one is told. */
  edited: Own | null
  /** The draft to go on with; null is the latest there is. */
  wanted: string | null
  /** What the device refused, for as long as the page is open. */
  here: Map<string, Draft>
  root: string
  keep: Progress
  /** Whether this runs in a browser that has said what it keeps. */
  known: boolean
}

/** Needed at the end, so fetched when it can be foreseen. */
const ownActs = once(() => import('../../progress/own-acts.ts'))

interface Begun {
  place: DraftPlace | null
  draft: Draft
}

/** The form at its place: begun where it was left, kept at each letter, and at its end a conversation on this device. */
export function Telling({ edited, wanted, here, root, keep, known }: Props) {
  const of = edited?.id ?? 'new'
  const [{ place, draft: begun }, begin] = useState<Begun>(() => {
    const there = known ? draftPlaceIn(keep, of, wanted ?? reloaded(), here) : null
    return { place: there, draft: there?.begun ?? started(edited, keep) }
  })
  const [kept, setKept] = useState<Written>('kept')
  const { trouble } = useKept(keep)

  // What was erased elsewhere is not kept again from here.
  const afresh = useCallback(() => {
    begin({ place: draftPlaceIn(keep, of, FRESH, here), draft: { ...started(edited, keep) } })
    setKept('gone')
  }, [keep, of, here, edited])
  useEffect(() => {
    if (!place) return
    return watchDrafts(erased => {
      if (erased ? place.isBegun() : place.isGone()) afresh()
    })
  }, [place, afresh])

  const isAsBefore = (draft: Draft) =>
    edited !== null && ownOf(draft, edited, '', 0) === edited && keep.cardOf(of).day === draft.day
  const note = (draft: Draft) => {
    if (isEnough(draft)) void ownActs.load().catch(() => {})
    if (isBlank(draft) || isAsBefore(draft)) return place?.forget()
    const written = place?.write(draft) ?? 'kept'
    if (written === 'gone') return afresh()
    if (written === 'moved') noteInHistory(place?.id() ?? of)
    // What is told once stays, though the next letter is kept like any other.
    setKept(before => (written === 'kept' && (before === 'moved' || before === 'gone') ? before : written))
  }
  const done = async (draft: Draft, practise: boolean) => {
    const { keepOwn, newOwnId } = await ownActs.load()
    const now = Date.now()
    const made = ownOf(draft, edited, newOwnId(), now)
    if (!made) return
    const { id } = keepOwn(keep, made)
    // The day stands on the card of words to take along (L5).
    if (keep.cardOf(id).day !== draft.day)
      keep.keepCard(id, card => ({ ...card, day: draft.day, changedAt: now }))
    place?.forget()
    goHere(practise ? withinOwn(id) : '')
  }
  // Where it was plain from the start that nothing is kept, the page has said so on top.
  const said = kept === 'blocked' && trouble?.kind === 'blocked' ? 'kept' : kept
  return (
    <Form begun={begun} changes={edited !== null} {...{ root, kept: said }} onDraft={note} onDone={done} />
  )
}

function started(edited: Own | null, keep: Progress): Draft {
  return edited ? draftOf(edited, keep.cardOf(edited.id).day) : BLANK
}

/** Of two drafts of the same, a reload goes on with the one that was open here. */
function reloaded(): string | null {
  const { draft } = Object(history.state) as { draft?: unknown }
  return typeof draft === 'string' ? draft : null
}

function noteInHistory(draft: string): void {
  history.replaceState({ ...history.state, draft }, '')
}
