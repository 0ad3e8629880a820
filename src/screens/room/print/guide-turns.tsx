import type { Guide, GuideTurn } from '../../../debrief/guide.ts'
import type { Scenario } from '../../../scenario/scenario.ts'
import { useWords } from '../../stage/words.tsx'
import { fromWords } from './from-words.ts'
import { GuideReply } from './guide-reply.tsx'

/** Every turn, in the order in which a room meets them. */
export function GuideTurns({ scenario, guide }: { scenario: Scenario; guide: Guide }) {
  const { turns: words } = useWords().roomPrint.guide
  return (
    <section className="paper-turns" aria-labelledby="turns-h">
      <h2 id="turns-h">{words.heading}</h2>
      <p>{words.lead}</p>
      {guide.turns.map(one => (
        <TurnPrinted key={one.n} {...{ scenario, guide, one }} />
      ))}
    </section>
  )
}

interface Props {
  scenario: Scenario
  guide: Guide
  one: GuideTurn
}

function TurnPrinted({ scenario, guide, one }: Props) {
  const { roomPrint, stage } = useWords()
  const { turns: words } = roomPrint.guide
  const { n, turn, from, replies } = one
  const heading = `turn-${n}`
  const conditional = turn.lines.length > 1
  return (
    <article className="paper-turn" aria-labelledby={heading}>
      <header>
        <h3 id={heading}>{words.turn(n)}</h3>
        <p className="paper-after">{from.length > 0 ? words.after(fromWords(from)) : words.begins}</p>
        {turn.lines.map(({ when, say }) => (
          <p key={say} className="paper-line">
            <span className="speech">{roomPrint.quoted(say)}</span>
            {conditional && (
              <span className="paper-when">
                {when ? words.if(when, stage.footings, stage.heards) : words.otherwise}
              </span>
            )}
          </p>
        ))}
      </header>
      <ol className="paper-replies" aria-label={words.replies}>
        {replies.map(reply => (
          <GuideReply key={reply.letter} {...{ scenario, guide, reply }} />
        ))}
      </ol>
      <dl className="paper-asides">
        {turn.discuss && (
          <div>
            <dt>{words.discuss}</dt>
            <dd>{turn.discuss}</dd>
          </div>
        )}
        {turn.notes && (
          <div>
            <dt>{words.notes}</dt>
            <dd>{turn.notes}</dd>
          </div>
        )}
      </dl>
    </article>
  )
}
