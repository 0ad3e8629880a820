import type { ReactNode } from 'react'
import { label } from '../../conversation/label.ts'
import { strongerFor } from '../../conversation/match.ts'
import type { Typed } from '../../conversation/record.ts'
import type { Step } from '../../conversation/replay.ts'
import { termsOf } from '../../conversation/weigh.ts'
import { stanceOf } from '../../scenario/moves.ts'
import { Cues } from '../stage/cues.tsx'
import { evidenceOf, heardIn } from '../stage/heard.ts'
import { MarkedPieces } from '../stage/marked-words.tsx'
import { markSpans, shortened } from '../stage/passages.ts'
import { useWords } from '../stage/words.tsx'
import { MeantAs } from './meant-as.tsx'
import type { Noted } from './note-body.tsx'
import { StepReached } from './written-note.tsx'

interface Props extends Noted {
  typed: Typed
  /** The id of what *Why?* opens in a low frame; undefined where nothing was scored. */
  body: string | undefined
  open: boolean
}

/** The coaching on words of one's own: which of them did what, what the boss heard, a line for the same job, and a say in it. */
export function TypedNote(props: Props) {
  const { step, typed, scenario, conversation, now, onNoted } = props
  const meant = (
    <MeantAs
      typed={typed}
      kind={scenario.kind}
      onMeant={what => onNoted(label(conversation, step.said.id, what, now()))}
    />
  )
  return step.played ? <Reading {...props} played={step.played} meant={meant} /> : meant
}

function Reading(props: Props & { played: NonNullable<Step['played']>; meant: ReactNode }) {
  const { step, typed, played, scenario, conversation, body, open, meant } = props
  const { note, typed: words } = useWords().debrief
  const { reply, weighed } = played
  const evidence = evidenceOf(typed)
  const [heard, ...more] = heardIn(typed, reply, scenario.boss.name, words)
  const stronger = strongerFor(termsOf(scenario, conversation.temperament), step)
  const goesAlong =
    scenario.kind === 'over-the-line' && (reply.move === 'concern' || reply.move === 'support')
  return (
    <>
      <p className="note-short">{heard}</p>
      <div className="note-body" id={body} data-open={open || undefined}>
        <p>
          <MarkedPieces
            pieces={shortened(markSpans(typed.words, evidence))}
            stanceOf={nth => stanceOf(evidence[nth]?.shows ?? reply.move, scenario.kind, step.before.raised)}
          />
        </p>
        <Cues shows={evidence.map(({ shows }) => words.shows[shows])} />
        {more.map(sentence => (
          <p key={sentence}>{sentence}</p>
        ))}
        {goesAlong && <p>{words.goingAlong}</p>}
        {weighed.misstep && <p>{note.missteps[weighed.misstep]}</p>}
        <StepReached weighed={weighed} move={reply.move} />
        {stronger !== null && (
          <p className="stronger">
            {weighed.stance === 'lead-forward' ? note.stronger : words.instead}{' '}
            <span className="speech">“{stronger}”</span>
          </p>
        )}
        {meant}
      </div>
    </>
  )
}
