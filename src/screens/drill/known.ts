import { useEffect, useState } from 'react'
import type { Progress } from '../../progress/progress.ts'
import type { Summary } from '../../scenario/summary.ts'
import { useKept } from '../stage/kept.ts'
import type { Known } from './look-back.ts'

const NOTHING: Known = { habits: { made: [], skipped: [], recent: 0 }, pushes: [] }

/** What the kept conversations tell the drill: nothing at first, as in the prerendered HTML, and where it cannot be fetched. */
export function useKnown(shelf: readonly Summary[], keep: Progress): Known {
  const { conversations } = useKept(keep)
  const [known, setKnown] = useState(NOTHING)
  useEffect(() => {
    if (Object.keys(conversations).length === 0) return
    let gone = false
    const ids = shelf.map(({ id }) => id)
    import('./look-back.ts')
      .then(({ lookBack }) => lookBack(ids, keep))
      .then(
        found => gone || setKnown(found),
        () => {},
      )
    return () => {
      gone = true
    }
  }, [shelf, keep, conversations])
  return known
}
