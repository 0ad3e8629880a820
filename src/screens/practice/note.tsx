import { type Ref, useId, useState } from 'react'
import type { Step } from '../../conversation/replay.ts'
import type { Weighed } from '../../conversation/weigh.ts'
import { stepOf } from '../../scenario/moves.ts'
import { MarkedWords } from '../stage/marked-words.tsx'
import { StanceMark } from '../stage/stance.tsx'
import { useWords } from '../stage/words.tsx'
import { wordsOf } from './log.tsx'

interface Props {
  step: Step
  bossName: string
  /** Takes the focus after a reply (L1). */
  headingRef: Ref<HTMLHeadingElement>
}

/** The coaching on one reply: what the line did, by which words, at which step of the ladder, and a stronger one. */
export function Note({ step, bossName, headingRef }: Props) {
  const { practice } = useWords()
  const [open, setOpen] = useState(false)
  const body = useId()
  const { played } = step
  if (!played) {
    return (
      <article className="note" aria-labelledby="note-h">
        <h2 id="note-h" ref={headingRef} tabIndex={-1}>
          <StanceMark stance="unclear">{practice.note.heading.unclear}</StanceMark>
        </h2>
        <p>{practice.note.unclear(bossName)}</p>
      </article>
    )
  }
  const { reply, weighed } = played
  return (
    <article className="note" aria-labelledby="note-h">
      <div className="note-head">
        <h2 id="note-h" ref={headingRef} tabIndex={-1}>
          <StanceMark stance={weighed.stance}>{practice.note.heading[weighed.stance]}</StanceMark>
        </h2>
        <span className="small points">
          <PointsInWords weighed={weighed} />
        </span>
        <button
          type="button"
          className="btn plain note-why"
          aria-expanded={open}
          aria-controls={body}
          onClick={() => setOpen(!open)}
        >
          <span>{open ? practice.note.less : practice.note.why}</span>
        </button>
      </div>
      <p className="note-short">{reply.why}</p>
      <div className="note-body" id={body} data-open={open || undefined}>
        <p>
          <MarkedWords words={wordsOf(step)} cues={reply.because} stance={weighed.stance} />
        </p>
        <ul className="because">
          {reply.because.map((cue, i) => (
            <li key={cue.words}>
              <b>{String.fromCharCode(97 + i)}</b>
              <span>{sentence(cue.shows)}</span>
            </li>
          ))}
        </ul>
        {weighed.misstep && <p>{practice.note.missteps[weighed.misstep]}</p>}
        <StepReached weighed={weighed} move={reply.move} />
        {reply.stronger && (
          <p className="stronger">
            {practice.note.stronger} <span className="speech">“{reply.stronger}”</span>
          </p>
        )}
      </div>
    </article>
  )
}

/** P1 with its reason in words: never the number alone. */
export function PointsInWords({ weighed }: { weighed: Weighed }) {
  const { points } = useWords().practice.note
  if (weighed.stance === 'roll-over') return points.rollOver
  if (weighed.force) return points[weighed.force]
  return weighed.inStep ? points.inStep : points.outOfStep
}

function StepReached({ weighed, move }: { weighed: Weighed; move: Parameters<typeof stepOf>[0] }) {
  const { practice, stage } = useWords()
  const step = stepOf(move)
  if (weighed.stance !== 'lead-forward' || step === 0) return null
  return <p className="small">{practice.note.step(step, stage.ladder[step - 1] ?? '')}</p>
}

/** What a passage shows is written as a part of a sentence; here it stands alone. */
function sentence(text: string): string {
  return `${text.charAt(0).toLocaleUpperCase()}${text.slice(1)}.`
}
