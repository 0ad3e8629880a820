import type { Trouble } from '../../progress/kept.ts'
import type { Progress } from '../../progress/progress.ts'
import { TroubleNotice } from '../stage/trouble.tsx'
import { useWords } from '../stage/words.tsx'

/**
 * Says once that something kept earlier could not be read (K2). The other troubles are told in a conversation, where
 * there is something to lose.
 */
export function UnreadableNotice(props: { trouble: Trouble | null; keep: Progress; root: string }) {
  const { unreadable } = useWords().trouble
  return (
    <div role="status">
      <TroubleNotice {...props} sentences={{ unreadable }} className="notice" />
    </div>
  )
}
