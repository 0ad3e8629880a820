import type { Conversation } from '../../conversation/record.ts'
import { exportFile } from '../../progress/export.ts'
import type { Progress } from '../../progress/progress.ts'
import { debriefHash } from '../stage/address.ts'
import { CopyLink } from '../stage/copy-link.tsx'
import { saveAsFile } from '../stage/save-as-file.ts'
import { throwHash } from '../stage/throw-hash.ts'
import { useWords } from '../stage/words.tsx'

interface Props {
  conversation: Conversation
  /** Whether it ended: then playing again comes first; before that, going on does. */
  over: boolean
  root: string
  keep: Progress
  /** The address of a fresh conversation. */
  afresh: string
  /** The scenario's part of the address: one's own have one, and their boss's lines can be thrown again. */
  within: string
  /** The part of a link for others, where it carries the scenario in the person's own words (K3): that is said beside it. */
  sharing?: ((conversation: Conversation) => string) | undefined
}

/** Where one can go from a debrief, and how to take it along. */
export function NextSteps({ conversation, over, root, keep, afresh, within, sharing }: Props) {
  const { debrief, throwAgain } = useWords()
  const { next } = debrief
  return (
    <section className="next" aria-labelledby="next-h">
      <h2 id="next-h">{next.heading}</h2>
      <p className="do">
        <a className={over ? 'btn go' : 'btn'} href={afresh}>
          {over ? next.again : next.afresh}
        </a>
        {within && (
          <a className="btn" href={throwHash(within)}>
            {throwAgain.hardOnes}
          </a>
        )}
        <a className="btn" href={root}>
          {next.shelf}
        </a>
        <a className="btn" href={`${root}drill/`}>
          {next.drill}
        </a>
        <button type="button" className="btn" onClick={() => saveAsFile(exportFile(keep))}>
          {next.save}
        </button>
        <CopyLink to={() => (sharing ?? debriefHash)(conversation)} words={next}>
          {sharing ? next.copyWords : next.copy}
        </CopyLink>
      </p>
      <p className="small">{sharing ? next.carries : next.kept}</p>
    </section>
  )
}
