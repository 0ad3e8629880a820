import type { Step } from '../../conversation/replay.ts'
import { Couple } from '../stage/couple.tsx'
import { StanceMark } from '../stage/stance.tsx'
import type { ShownStance } from '../stage/standing.ts'
import { useWords } from '../stage/words.tsx'

/** What a line was, and which of the two scales it moved (B1): a picture, and the same in words. */
export function Moved({ step, stance, bossName }: { step: Step; stance: ShownStance; bossName: string }) {
  const { debrief, stage } = useWords()
  const { before, after, played } = step
  const footing = before.footing !== after.footing
  const heard = before.heard !== after.heard
  return (
    <div className="did">
      <Couple
        footing={after.footing}
        stance={stance}
        stand={stance === 'lead-forward' && played?.reply.move === 'concern'}
      />
      <div>
        <p>
          <StanceMark stance={stance} />
          {played && <span className="move small">{debrief.lines.moves[played.reply.move]}</span>}
        </p>
        {footing || heard ? (
          <dl className="small">
            {footing && (
              <Change
                name={bossName}
                from={stage.footings[before.footing]}
                to={stage.footings[after.footing]}
              />
            )}
            {heard && (
              <Change
                name={stage.yourPoint}
                from={stage.heards[before.heard]}
                to={stage.heards[after.heard]}
              />
            )}
          </dl>
        ) : (
          <p className="small">{debrief.lines.still}</p>
        )}
      </div>
    </div>
  )
}

function Change({ name, from, to }: { name: string; from: string; to: string }) {
  const { stage } = useWords()
  return (
    <div>
      <dt>{name}:</dt>{' '}
      <dd>
        {from} <span aria-hidden="true">→</span>
        <span className="sr">{stage.to}</span> {to}
      </dd>
    </div>
  )
}
