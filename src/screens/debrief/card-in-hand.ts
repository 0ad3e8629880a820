import { useCallback, useEffect, useRef, useState } from 'react'
import type { Card } from '../../debrief/card.ts'
import { saySame } from '../../debrief/card-merge.ts'
import { type Draft, draftOf, following, merged } from './card-draft.ts'
import type { Section } from './section.ts'

/** The card as it is on the screen. */
export interface InHand {
  draft: Draft
  /** Changes it; kept a moment later, so that not every letter is written. */
  write(change: (draft: Draft) => Draft): void
  /** Changes it; kept at once. */
  set(change: (draft: Draft) => Draft): void
  /** Keeps what is not kept yet. */
  keepNow(): void
}

/** After so many milliseconds without a letter the words are kept. */
const PAUSE = 400

/**
 * A scenario's card, kept as it is written (K2). Before each writing the newest card is read and only what was changed here is
 * changed there; what another tab keeps meanwhile comes onto the screen.
 *
 * @param suggestion the plan that stands on a card on which nothing was ever written.
 * @param ofOwn whether it is the card of a conversation of one's own.
 */
export function useInHand(
  { scenario, keep, now }: Section,
  suggestion: Card['plan'],
  ofOwn: boolean,
): InHand {
  const { id } = scenario
  const [base] = useState<Card>(() => keep.cardOf(id))
  const [draft, show] = useState<Draft>(() => draftOf(base, suggestion, ofOwn))
  const hand = useRef({ draft, base, changed: false, timer: 0 })

  const keepNow = useCallback(() => {
    const { draft, base, changed, timer } = hand.current
    window.clearTimeout(timer)
    if (!changed) return
    const at = now()
    hand.current.changed = false
    keep.keepCard(id, theirs => merged(draft, base, theirs, at))
    hand.current.base = keep.cardOf(id)
    hand.current.draft = { ...following(draft, hand.current.base), suggested: false }
    show(hand.current.draft)
  }, [id, keep, now])

  const write = useCallback(
    (change: (draft: Draft) => Draft) => {
      const next = change(hand.current.draft)
      if (next === hand.current.draft) return
      window.clearTimeout(hand.current.timer)
      Object.assign(hand.current, { draft: next, changed: true, timer: window.setTimeout(keepNow, PAUSE) })
      show(next)
    },
    [keepNow],
  )
  const set = useCallback(
    (change: (draft: Draft) => Draft) => {
      write(change)
      keepNow()
    },
    [write, keepNow],
  )

  // Whatever another tab keeps, or erases.
  useEffect(
    () =>
      keep.store.subscribe(() => {
        const { draft, base } = hand.current
        const theirs = keep.cardOf(id)
        if (saySame(theirs, base)) return
        hand.current.draft = following(draft, merged(draft, base, theirs, 0))
        hand.current.base = theirs
        show(hand.current.draft)
      }),
    [keep, id],
  )

  useEffect(() => {
    const hidden = () => document.visibilityState === 'hidden' && keepNow()
    window.addEventListener('pagehide', keepNow)
    document.addEventListener('visibilitychange', hidden)
    return () => {
      window.removeEventListener('pagehide', keepNow)
      document.removeEventListener('visibilitychange', hidden)
      keepNow()
    }
  }, [keepNow])

  return { draft, write, set, keepNow }
}
