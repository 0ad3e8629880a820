import { useCallback, useEffect, useState } from 'react'
import { draftsOf, type KeptDraft, watchDrafts } from '../../progress/own-drafts.ts'
import type { Progress } from '../../progress/progress.ts'
import { useKept } from '../stage/kept.ts'

/** What is told and not finished, kept up to date; none at first, as everything that is kept. @returns them, and how to look again. */
export function useDrafts(keep: Progress): [readonly KeptDraft[], () => void] {
  const [drafts, setDrafts] = useState<readonly KeptDraft[]>([])
  const all = useKept(keep)
  const look = useCallback(() => setDrafts(draftsOf(keep)), [keep])
  // A file that was brought back, or erasing, may have changed them too.
  useEffect(() => {
    void all
    look()
    return watchDrafts(look)
  }, [all, look])
  return [drafts, look]
}
