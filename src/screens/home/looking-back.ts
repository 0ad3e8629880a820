import { useEffect, useState } from 'react'
import type { Progress } from '../../progress/progress.ts'
import type { Summary } from '../../scenario/summary.ts'
import { useKept } from '../stage/kept.ts'
import type { LookedBack } from './look-back.ts'

const NOTHING: LookedBack = { times: new Map(), next: null }

/**
 * How the last play of each scenario went, and what to play next. Nothing at first, as in the prerendered HTML; what was
 * played is fetched and replayed after the page is drawn.
 */
export function useLookingBack(shelf: readonly Summary[], keep: Progress): LookedBack {
  const { conversations, cards } = useKept(keep)
  const [found, setFound] = useState(NOTHING)
  useEffect(() => {
    // What they say is asked of `keep`.
    void cards
    let gone = false
    const nothing = Object.keys(conversations).length + Object.keys(cards).length === 0
    void (nothing ? Promise.resolve(NOTHING) : lookUp(shelf, keep)).then(looked => {
      if (!gone) setFound(looked)
    })
    return () => {
      gone = true
    }
  }, [shelf, keep, conversations, cards])
  return found
}

/** The shelf does without it where the chunk cannot be fetched. */
async function lookUp(shelf: readonly Summary[], keep: Progress): Promise<LookedBack> {
  try {
    const { lookBack } = await import('./look-back.ts')
    return await lookBack(shelf, keep, Date.now())
  } catch {
    return NOTHING
  }
}
