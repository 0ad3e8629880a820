import type { Lead } from '../../../conversation/room/leads.ts'
import type { Scenario } from '../../../scenario/scenario.ts'
import { StanceMark } from '../../stage/stance.tsx'
import { useWords } from '../../stage/words.tsx'

/** What a reply does, and what would come of it: for the facilitator's eyes. */
export function Does({ scenario, lead }: { scenario: Scenario; lead: Lead }) {
  const { roomConsole: room, stage } = useWords()
  const { board: words } = room
  const { stance, move, weighed, as, before, after, to } = lead
  const { name } = scenario.boss
  if (!weighed)
    return (
      <>
        <p className="desk-does">
          <StanceMark stance={stance} />
        </p>
        <p className="desk-leads">{words.asks(name)}</p>
      </>
    )
  const leads = weighed.stance === 'lead-forward'
  return (
    <>
      <p className="desk-does">
        <StanceMark stance={stance} />
        <span className="small">
          {move && words.moves[move]}
          {leads && `, ${weighed.inStep ? words.inStep : words.outOfStep}`}
          {' · '}
          {words.moved(before, after, stage.footings, stage.heards)}
        </span>
      </p>
      {as !== null && <p className="small">{words.playedAs(as)}</p>}
      <p className="desk-leads">
        {'outcome' in to ? (
          <>
            {words.ends} <b>{to.outcome.title}</b>
          </>
        ) : (
          <>
            {words.leads(name)} <span className="speech">“{to.line}”</span>
          </>
        )}
      </p>
    </>
  )
}
