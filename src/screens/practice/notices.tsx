import { Late } from '../stage/later.tsx'
import { told } from './late-parts.ts'
import type { Telling } from './told.tsx'

/** What a person has to be told about this conversation, besides the conversation. Mostly nothing. */
export function Notices(telling: Telling) {
  const { notice, lost, trouble } = telling
  return (
    // What goes is not said, and what stays is not said again.
    <div className="notices" role="status" aria-atomic="false">
      {(notice || lost > 0 || trouble) && <Late part={told} props={telling} />}
    </div>
  )
}
