import type { Step } from '../../conversation/replay.ts'
import { StanceMark } from '../stage/stance.tsx'
import { useWords } from '../stage/words.tsx'

interface Props {
  steps: readonly Step[]
  bossName: string
  /** The reply that is looked at, from 1; null is the whole way. */
  at: number | null
  onGo: (at: number | null) => void
}

/** Goes along the way: what each reply moved, and why. The picture shows the same reply. */
export function WaySteps({ steps, bossName, at, onGo }: Props) {
  const { stepByStep } = useWords().debrief.plane
  const step = at === null ? undefined : steps[at - 1]
  return (
    <section className="stepping" aria-labelledby="stepping-h">
      <h3 id="stepping-h">{stepByStep.heading}</h3>
      <div className="do">
        <Go to={(at ?? 1) - 1} within={steps.length} onGo={onGo}>
          {stepByStep.previous}
        </Go>
        <Go to={(at ?? 0) + 1} within={steps.length} onGo={onGo}>
          {stepByStep.next}
        </Go>
        <button
          type="button"
          className="btn"
          aria-disabled={at === null}
          onClick={() => at !== null && onGo(null)}
        >
          {stepByStep.all}
        </button>
      </div>
      <div role="status">
        {step && at !== null ? (
          <OneStep step={step} bossName={bossName} place={stepByStep.place(at, steps.length)} />
        ) : (
          <p className="small">{stepByStep.hint(steps.length)}</p>
        )}
      </div>
    </section>
  )
}

/** At the last reply the way on stays where it is, so that the focus does too. */
function Go(props: { to: number; within: number; onGo: (at: number) => void; children: string }) {
  const { to, within, onGo, children } = props
  const open = to >= 1 && to <= within
  return (
    <button type="button" className="btn" aria-disabled={!open} onClick={() => open && onGo(to)}>
      {children}
    </button>
  )
}

function OneStep({ step, bossName, place }: { step: Step; bossName: string; place: string }) {
  const { debrief } = useWords()
  const { before, after, played, said } = step
  const stance = played?.weighed.stance ?? 'unclear'
  const words = said.typed?.words ?? played?.reply.words
  return (
    <>
      <p className="place">
        <b className="num">{place}</b> <StanceMark stance={stance} />
      </p>
      {words !== undefined && <p className="speech">“{words}”</p>}
      <p>{debrief.plane.stepByStep.moved(bossName, stance, before, after)}</p>
      <p>
        {played ? played.reply.why : debrief.lines.unclear(bossName)}{' '}
        {played?.weighed.misstep && debrief.note.missteps[played.weighed.misstep]}
      </p>
    </>
  )
}
