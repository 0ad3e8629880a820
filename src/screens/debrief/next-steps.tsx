import type { Conversation } from '../../conversation/record.ts'
import { exportFile } from '../../progress/export.ts'
import type { Progress } from '../../progress/progress.ts'
import { debriefHash } from '../stage/address.ts'
import { Copy } from '../stage/copy.tsx'
import { saveAsFile } from '../stage/save-as-file.ts'
import { useWords } from '../stage/words.tsx'

interface Props {
  conversation: Conversation
  /** Whether it ended: then playing again comes first; before that, going on does. */
  over: boolean
  root: string
  keep: Progress
  /** The address of a fresh conversation. */
  afresh: string
  /** The part of a link for others, where it carries the scenario in the person's own words (K3): that is said beside it. */
  sharing?: ((conversation: Conversation) => string) | undefined
}

/** Where one can go from a debrief, and how to take it along. */
export function NextSteps({ conversation, over, root, keep, afresh, sharing }: Props) {
  const { next } = useWords().debrief
  return (
    <section className="next" aria-labelledby="next-h">
      <h2 id="next-h">{next.heading}</h2>
      <p className="do">
        <a className={over ? 'btn go' : 'btn'} href={afresh}>
          {over ? next.again : next.afresh}
        </a>
        <a className="btn" href={root}>
          {next.shelf}
        </a>
        <a className="btn" href={`${root}drill/`}>
          {next.drill}
        </a>
        <button type="button" className="btn" onClick={() => saveAsFile(exportFile(keep))}>
          {next.save}
        </button>
        <Copy text={() => new URL((sharing ?? debriefHash)(conversation), location.href).href} words={next}>
          {sharing ? next.copyWords : next.copy}
        </Copy>
      </p>
      <p className="small">{sharing ? next.carries : next.kept}</p>
    </section>
  )
}
