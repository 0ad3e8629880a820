import type { ReactNode, Ref } from 'react'
import { backTo } from '../../conversation/branch.ts'
import type { Conversation } from '../../conversation/record.ts'
import type { Played } from '../../conversation/replay.ts'
import type { Outcome, Scenario } from '../../scenario/scenario.ts'
import { playHash } from '../stage/address.ts'
import { Face } from '../stage/face.tsx'
import { useWords } from '../stage/words.tsx'

interface Props {
  scenario: Scenario
  conversation: Conversation
  played: Played
  /** Takes the focus when the debrief opens. */
  heading: Ref<HTMLHeadingElement>
}

/** The ending, or that there is none yet: the outcome with what it won and cost, the boss's face and last words. */
export function HowItEnded({ scenario, conversation, played, heading }: Props) {
  const { outcome, line, standing } = played
  return (
    <section className="ending" aria-labelledby="ending-h">
      <div>
        {outcome ? (
          <Over outcome={outcome}>
            <h1 id="ending-h" ref={heading} tabIndex={-1}>
              {outcome.title}
            </h1>
          </Over>
        ) : (
          <Open {...{ scenario, conversation, played, heading }} />
        )}
        <Edited {...{ scenario, conversation, played }} />
      </div>
      <figure>
        <Face footing={standing.footing} />
        <figcaption>
          <span className="who">{scenario.boss.name}</span>
          <span className="speech">“{line}”</span>
        </figcaption>
      </figure>
    </section>
  )
}

function Over({ outcome, children }: { outcome: Outcome; children: ReactNode }) {
  const { debrief, stage } = useWords()
  const { kind, text, won, cost } = outcome
  return (
    <>
      <p className="kind">
        {debrief.ended} <strong>{stage.outcomes[kind]}</strong>. {debrief.kinds[kind]}
      </p>
      {children}
      <p className="after">{text}</p>
      {(won !== undefined || cost !== undefined) && (
        <dl className="wins">
          {won !== undefined && (
            <div>
              <dt>{debrief.won}</dt>
              <dd>{won}</dd>
            </div>
          )}
          {cost !== undefined && (
            <div>
              <dt>{debrief.cost}</dt>
              <dd>{cost}</dd>
            </div>
          )}
        </dl>
      )}
    </>
  )
}

function Open({ scenario, conversation, played, heading }: Props) {
  const { open } = useWords().debrief
  const { steps, lost } = played
  const next = steps.length + 1
  const [stray] = lost
  // Where replies lost their place, one goes on before the first of them.
  const here = stray ? backTo(conversation, stray.id) : conversation
  return (
    <>
      <p className="kind">{open.kind}</p>
      <h1 id="ending-h" ref={heading} tabIndex={-1}>
        {open.heading(next)}
      </h1>
      <p className="after">{(steps.length ? open.text : open.nothing)(scenario.boss.name)}</p>
      <p className="do">
        <a className="btn go" href={playHash(here)}>
          {open.carryOn(next)}
        </a>
      </p>
    </>
  )
}

/** What an edit of the scenario since then means for what is shown here (K1). */
function Edited({ scenario, conversation, played }: Omit<Props, 'heading'>) {
  const { edited } = useWords().debrief
  const lost = played.lost.length
  if (lost === 0 && scenario.version === conversation.version) return null
  return (
    <p className="edited">
      {edited.since} {lost > 0 && edited.lost(lost)}
    </p>
  )
}
