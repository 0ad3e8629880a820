import { useEffect, useMemo, useState } from 'react'
import type { Progress } from '../../progress/progress.ts'
import type { Summary } from '../../scenario/summary.ts'
import { useKept } from './kept.ts'

const NONE: Summary[] = []

/** The shelf, and after it the conversations of the person's own. Those come a moment later, as nothing is known of them before. */
export function useWholeShelf(shelf: readonly Summary[], keep: Progress): readonly Summary[] {
  const { own } = useKept(keep)
  const [owns, setOwns] = useState(NONE)
  useEffect(() => {
    let gone = false
    const arrive = (found: Summary[]) => {
      if (!gone) setOwns(found)
    }
    const none = Object.keys(own).length === 0
    // What makes scenarios of them is fetched for nobody else.
    const coming = none ? null : import('../../library/own.ts').then(({ ownShelf }) => ownShelf(own))
    if (coming)
      coming.then(arrive, () => {
        // The rest of the page does without them.
      })
    else arrive(NONE)
    return () => {
      gone = true
    }
  }, [own])
  return useMemo(() => (owns.length === 0 ? shelf : [...shelf, ...owns]), [shelf, owns])
}
