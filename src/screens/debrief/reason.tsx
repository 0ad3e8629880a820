import { meantAs } from '../../conversation/label.ts'
import type { Typed } from '../../conversation/record.ts'
import type { Step } from '../../conversation/replay.ts'
import { heardIn } from '../stage/heard.ts'
import { pointsInWords } from '../stage/points.ts'
import { useWords } from '../stage/words.tsx'

/** Why a line did what it did, what it counts (P1), what the boss thought of it, and a stronger one. */
export function Reason({ step, bossName }: { step: Step; bossName: string }) {
  const { debrief } = useWords()
  const { lines } = debrief
  const { said, played } = step
  if (!played)
    return (
      <div className="reason">
        <p>{lines.unclear(bossName)}</p>
        {said.typed && <MeantAs typed={said.typed} />}
      </div>
    )
  const { reply, weighed } = played
  return (
    <div className="reason">
      {said.typed && (
        <>
          {heardIn(said.typed, reply, bossName, debrief.typed).map(sentence => (
            <p key={sentence}>{sentence}</p>
          ))}
          {said.typed.reading.move === reply.move && (
            <p>
              {lines.playedAs} <span className="speech">“{reply.words}”</span>
            </p>
          )}
          <MeantAs typed={said.typed} />
        </>
      )}
      <p>
        {reply.why} <b className="counts">{pointsInWords(weighed, debrief.note)}.</b>
      </p>
      {weighed.misstep && <p>{debrief.note.missteps[weighed.misstep]}</p>}
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

/** What the person says that the line was, beside what was read. */
function MeantAs({ typed }: { typed: Typed }) {
  const words = useWords().debrief.typed
  const meant = meantAs(typed)
  if (!meant) return null
  return <p>{words.meant.was(meant.move ? words.moves[meant.move] : words.meant.stances[meant.stance])}</p>
}
