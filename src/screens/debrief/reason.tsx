import type { Step } from '../../conversation/replay.ts'
import type { Weighed } from '../../conversation/weigh.ts'
import type { Messages } from '../../messages/messages.ts'
import { useWords } from '../stage/words.tsx'

/** Why a line did what it did, what it counts (P1), what the boss thought of it, and a stronger one. */
export function Reason({ step, bossName }: { step: Step; bossName: string }) {
  const { debrief, practice } = useWords()
  const { lines } = debrief
  const { said, played } = step
  if (!played) return <p className="reason">{lines.unclear(bossName)}</p>
  const { reply, weighed } = played
  const read = said.typed?.reading.move ?? reply.move
  return (
    <div className="reason">
      {said.typed && (
        <p>
          {lines.playedAs} <span className="speech">“{reply.words}”</span>{' '}
          {/* P0: its own move is told where it differs from the one that it was played as. */}
          {read !== reply.move && lines.readAs(lines.moves[read])}
        </p>
      )}
      <p>
        {reply.why} <b className="counts">{pointsInWords(weighed, practice.note.points)}.</b>
      </p>
      {weighed.misstep && <p>{practice.note.missteps[weighed.misstep]}</p>}
      <p>
        {lines.thought(bossName)} <span className="thought">{reply.thinks}</span>
      </p>
      {reply.stronger !== undefined && (
        <p>
          {lines.stronger} <span className="speech">“{reply.stronger}”</span>
        </p>
      )}
    </div>
  )
}

/** P1 with its reason in words, as the coaching says it. */
function pointsInWords({ stance, force, inStep }: Weighed, points: Messages['practice']['note']['points']) {
  if (stance === 'roll-over') return points.rollOver
  if (force) return points[force]
  return inStep ? points.inStep : points.outOfStep
}
