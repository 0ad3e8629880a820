import { useState } from 'react'
import type { Trouble } from '../../progress/kept.ts'
import type { Progress } from '../../progress/progress.ts'
import { saveAsFile } from '../stage/save-as-file.ts'
import { useWords } from '../stage/words.tsx'

/**
 * Says once that something kept earlier could not be read (K2). The other troubles are told in a conversation, where
 * there is something to lose.
 */
export function UnreadableNotice({ trouble, keep }: { trouble: Trouble | null; keep: Progress }) {
  const { trouble: words } = useWords().practice
  const [dismissed, dismiss] = useState<Trouble | null>(null)
  const told = trouble?.kind === 'unreadable' && trouble !== dismissed
  return (
    <div role="status">
      {told && (
        <p className="notice">
          {words.unreadable}{' '}
          <button type="button" className="btn plain" onClick={() => saveAsFile(keep.exportFile())}>
            <span>{words.save}</span>
          </button>{' '}
          <button type="button" className="btn plain" onClick={() => dismiss(trouble)}>
            <span>{words.dismiss}</span>
          </button>
        </p>
      )}
    </div>
  )
}
