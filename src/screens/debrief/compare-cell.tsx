import { useId } from 'react'
import type { Step } from '../../conversation/replay.ts'
import { debriefOf } from '../../debrief/debrief.ts'
import type { Way } from '../../debrief/ways.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import { debriefHash, playHash } from '../stage/address.ts'
import { useWords } from '../stage/words.tsx'
import { Moved } from './moved.tsx'

/** Which of the two: the first is drawn dashed and hollow, the second solid. */
export type Side = 'one' | 'other'

/** What was said, in the person's own words where they were typed. */
export function saidIn({ said, played }: Step): string {
  return said.typed?.words ?? played?.reply.words ?? ''
}

/** One reply of one of the two ways: the boss's line, yours, and what it moved. Its heading names the way. */
export function SaidCell(props: {
  side: Side
  letter: string
  number: number
  step: Step
  bossName: string
  /** Where they part the boss's line is the same in both, and stands above. */
  parts: boolean
}) {
  const { side, letter, number, step, bossName, parts } = props
  const { compare, stage } = useWords()
  const heading = useId()
  return (
    <article className={`cell ${side}`} aria-labelledby={heading}>
      <Heading id={heading} side={side}>
        {compare.reply(number, letter)}
      </Heading>
      <div>
        {!parts && (
          <>
            <p className="who">{bossName}</p>
            <p className="speech">“{step.line}”</p>
          </>
        )}
      </div>
      <div>
        <p className="who">{stage.you}</p>
        <p className="speech">“{saidIn(step)}”</p>
      </div>
      <Moved step={step} stance={step.played?.weighed.stance ?? 'unclear'} bossName={bossName} />
    </article>
  )
}

/** How one of the two ways ended, or where it waits, and the way to its own debrief. */
export function EndCell({ side, way, scenario }: { side: Side; way: Way; scenario: Scenario }) {
  const { compare, debrief, stage } = useWords()
  const { end } = compare
  const { letter, played, conversation } = way
  const { outcome, standing } = played
  const { score, most } = debriefOf(scenario, conversation, played)
  const heading = useId()
  const { name } = scenario.boss
  const rows = [
    ...(outcome ? [[end.ended, stage.outcomes[outcome.kind]]] : []),
    [end.footing(name), stage.footings[standing.footing]],
    [stage.yourPoint, stage.heards[standing.heard]],
    ...(played.steps.length ? [[debrief.tone.heading, `${Math.round(score.tone)} ${debrief.of}`]] : []),
    ...(most ? [[debrief.heard.heading, `${Math.round(score.heard)} ${debrief.of}`]] : []),
  ]
  return (
    <article className={`cell end ${side}`} aria-labelledby={heading}>
      <Heading id={heading} side={side}>
        {outcome ? end.over(letter) : end.waits(letter)}
      </Heading>
      <div>
        <p className="who">{name}</p>
        <p className="speech">“{played.line}”</p>
        {outcome && <p>{outcome.title}</p>}
        {played.lost.length > 0 && <p className="small">{end.lost}</p>}
        <dl>
          {rows.map(([term, value]) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        {way.from === 'in-view' ? (
          <p className="small">{end.inView(letter)}</p>
        ) : (
          <a className="btn" href={debriefHash(conversation)}>
            {end.look(letter)}
          </a>
        )}{' '}
        {!outcome && played.lost.length === 0 && (
          <a className="btn" href={playHash(conversation)}>
            {end.carryOn(letter)}
          </a>
        )}
      </div>
    </article>
  )
}

/** The print tells the two apart beside the name, as it does in the picture of the ways. */
function Heading({ id, side, children }: { id: string; side: Side; children: string }) {
  return (
    <h4 id={id}>
      <svg viewBox="-15 -7 30 14" aria-hidden="true" focusable="false">
        <use href="#print-boss" className={`p-boss ${side === 'one' ? 'hollow' : 'down'}`} />
      </svg>
      {children}
    </h4>
  )
}
