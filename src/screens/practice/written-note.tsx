import type { Step } from '../../conversation/replay.ts'
import type { Weighed } from '../../conversation/weigh.ts'
import { type Move, stepOf } from '../../scenario/moves.ts'
import { Cues } from '../stage/cues.tsx'
import { MarkedWords } from '../stage/marked-words.tsx'
import { useWords } from '../stage/words.tsx'

interface Props {
  played: NonNullable<Step['played']>
  /** The id of what *Why?* opens in a low frame. */
  body: string
  open: boolean
}

/** The coaching on a written reply, as the file has it. */
export function WrittenNote({ played, body, open }: Props) {
  const { note } = useWords().debrief
  const { reply, weighed } = played
  return (
    <>
      <p className="note-short">{reply.why}</p>
      <div className="note-body" id={body} data-open={open || undefined}>
        <p>
          <MarkedWords words={reply.words} cues={reply.because} stance={weighed.stance} />
        </p>
        <Cues shows={reply.because.map(({ shows }) => shows)} />
        {weighed.misstep && <p>{note.missteps[weighed.misstep]}</p>}
        <StepReached weighed={weighed} move={reply.move} />
        {reply.stronger && (
          <p className="stronger">
            {note.stronger} <span className="speech">“{reply.stronger}”</span>
          </p>
        )}
      </div>
    </>
  )
}

/** The step of the ladder that a lead stands on. */
export function StepReached({ weighed, move }: { weighed: Weighed; move: Move }) {
  const { debrief, stage } = useWords()
  const step = stepOf(move)
  if (weighed.stance !== 'lead-forward' || step === 0) return null
  return <p className="small">{debrief.note.step(step, stage.ladder[step - 1] ?? '')}</p>
}
