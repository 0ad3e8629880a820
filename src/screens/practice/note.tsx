import type { Ref } from 'react'
import { Late } from '../stage/later.tsx'
import { StanceMark } from '../stage/stance.tsx'
import { useWords } from '../stage/words.tsx'
import { noteBody } from './late-parts.ts'
import { wordsOf } from './log.tsx'
import type { Noted } from './note-body.tsx'

interface Props extends Noted {
  /** Takes the focus after a reply (L1). */
  headingRef: Ref<HTMLHeadingElement>
}

/** The coaching on one reply: what the line did, and then by which words, at which step of the ladder, and a stronger one. */
export function Note({ headingRef, ...noted }: Props) {
  const { heading, likely } = useWords().practice.note
  const { said, played } = noted.step
  const stance = played?.weighed.stance
  const sure = said.typed?.reading.sure ?? true
  return (
    <article className="note" aria-labelledby="note-h">
      <h2 id="note-h" ref={headingRef} tabIndex={-1}>
        <StanceMark stance={stance ?? 'unclear'}>
          {stance ? (sure ? heading : likely)[stance] : heading.unclear}
        </StanceMark>
      </h2>
      <Late
        part={noteBody}
        props={noted}
        instead={coming => (
          <p className="speech" data-coming={coming}>
            “{wordsOf(noted.step)}”
          </p>
        )}
      />
    </article>
  )
}
