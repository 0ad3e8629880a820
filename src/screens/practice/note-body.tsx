import { useId, useState } from 'react'
import type { Conversation } from '../../conversation/record.ts'
import type { Step } from '../../conversation/replay.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import { Late } from '../stage/later.tsx'
import { Opener } from '../stage/opener.tsx'
import { pointsInWords } from '../stage/points.ts'
import { useWords } from '../stage/words.tsx'
import { typedNote } from './late-parts.ts'
import { WrittenNote } from './written-note.tsx'

/** A reply that is coached, and where. */
export interface Noted {
  step: Step
  scenario: Scenario
  conversation: Conversation
  now: () => number
  /** The same conversation with something written beside a reply. */
  onNoted: (conversation: Conversation) => void
}

/** The coaching after its heading. In a low frame most of it waits behind *Why?*. */
export function NoteBody(noted: Noted) {
  const { nowAndThen, debrief } = useWords()
  const { why, less } = nowAndThen.note
  const [open, setOpen] = useState(false)
  const body = useId()
  const { said, played } = noted.step
  if (!played) return <Unclear {...noted} />
  return (
    <>
      <span className="small points">{pointsInWords(played.weighed, debrief.note)}</span>
      <Opener open={open} opens={body} onOpen={setOpen} className="note-why">
        {open ? less : why}
      </Opener>
      {said.typed ? (
        <Late
          part={typedNote}
          props={{ ...noted, typed: said.typed, body, open }}
          instead={<p className="speech">“{said.typed.words}”</p>}
        />
      ) : (
        <WrittenNote {...{ played, body, open }} />
      )}
    </>
  )
}

/** [M4] Nothing was scored, so there is nothing to coach: what happens now, and what may help. */
function Unclear(noted: Noted) {
  const { note } = useWords().debrief
  const { said, turn } = noted.step
  return (
    <div className="not-clear">
      <p>{note.unclear(noted.scenario.boss.name)}</p>
      {turn.hint !== undefined && (
        <p>
          <b>{note.hint}</b> {turn.hint}
        </p>
      )}
      {said.typed && (
        <Late part={typedNote} props={{ ...noted, typed: said.typed, body: undefined, open: false }} />
      )}
    </div>
  )
}
