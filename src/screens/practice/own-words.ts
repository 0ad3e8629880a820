import { type RefObject, useLayoutEffect, useRef } from 'react'
import { wordsToReword } from '../../conversation/branch.ts'
import type { Conversation, Typed } from '../../conversation/record.ts'
import type { Played } from '../../conversation/replay.ts'
import { readsIn } from '../../reply/languages.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import { useTyped } from '../stage/reader.ts'
import { fill } from '../stage/reply-box.tsx'
import { typing } from './late-parts.ts'

/** A moment at which something can be typed. */
export interface Moment {
  scenario: Scenario
  /** As one goes on from here. */
  here: Conversation
  played: Played
  /** Changes with every moment of every conversation. */
  moment: string
  /** Whether the page was just opened here: what was written before it came to life stays. */
  arrived: boolean
  /** The words as they were read. */
  onTyped: (typed: Typed) => void
}

/** Words of one's own in practice: what stands in the box at each moment, and saying it. */
export function useOwnWords(now: Moment) {
  const field = useRef<HTMLTextAreaElement>(null)
  const latest = useRef(now)
  useLayoutEffect(() => {
    latest.current = now
  })
  const keepDraft = useDrafts(field, now)
  const { take, is } = useTyped(typing, now.moment)
  const say = (words: string) => void take(({ read, sayTyped }) => sayTyped(latest.current, words, read))
  // An English page has English conversations alone, and asks nothing.
  return import.meta.env.VITE_LANGUAGE === 'en' || readsIn(now.scenario.language)
    ? { field, keepDraft, say, is }
    : { field, keepDraft, say, is, unread: true }
}

/** What is written at a moment and not said stays there, also for coming back to it; else there is what to reword. */
function useDrafts(field: RefObject<HTMLTextAreaElement | null>, { here, moment, arrived }: Moment) {
  const drafts = useRef(new Map<string, string>())
  const filled = useRef('')
  const place = `${here.id} ${here.view}`
  useLayoutEffect(() => {
    const box = field.current
    if (!box || filled.current === moment) return
    filled.current = moment
    if (arrived && box.value !== '') return
    fill(box, drafts.current.get(place) ?? wordsToReword(here))
  })
  return (words: string) => {
    drafts.current.set(place, words)
  }
}
