import type { Guide, GuideReply as Reply } from '../../../debrief/guide.ts'
import type { Scenario } from '../../../scenario/scenario.ts'
import { StanceMark } from '../../stage/stance.tsx'
import { useWords } from '../../stage/words.tsx'

interface Props {
  scenario: Scenario
  guide: Guide
  reply: Reply
}

/** One reply with everything that the facilitator may want to know of it. */
export function GuideReply({ scenario, guide, reply: one }: Props) {
  const { roomPrint, stage, debrief } = useWords()
  const { turns: words } = roomPrint.guide
  const { letter, reply, stance, later, ways } = one
  const { force = 'soft', puts } = reply
  const point = puts === undefined ? undefined : scenario.you.points[puts]
  const boss = scenario.boss.name
  const answers = [...new Set(ways.map(({ answer }) => answer))]
  const alike = answers.length === 1 ? (answers[0] ?? null) : null
  const where = (go: (typeof ways)[number]['go']) => {
    if ('turn' in go) return words.goTurn(go.turn)
    const ending = guide.endings.find(({ n }) => n === go.ending)
    return words.goEnding(go.ending, ending ? stage.outcomes[ending.outcome.kind] : '')
  }
  const [only, ...more] = ways
  return (
    <li className="paper-option">
      <b className="paper-letter">{letter}</b>
      <div className="paper-told">
        <p className="speech">{roomPrint.quoted(reply.words)}</p>
        <p>
          {reply.why} {point !== undefined && words.puts(point)}
        </p>
        <p>
          {words.thinks(boss)} <i className="thought">{reply.thinks}</i>
        </p>
        {reply.stronger !== undefined && (
          <p>
            {words.stronger} <span className="speech">{roomPrint.quoted(reply.stronger)}</span>
          </p>
        )}
        {alike !== null && (
          <p>
            {words.answers(boss)} <span className="speech">{roomPrint.quoted(alike)}</span>
          </p>
        )}
        {more.length > 0 && (
          <ul className="paper-ways">
            {ways.map(({ when, go, answer }, i) => (
              <li key={i}>
                <b>{words.leadsTo(where(go))}</b>{' '}
                {when ? words.if(when, stage.footings, stage.heards) : words.otherwise}
                {alike === null && answer !== null && (
                  <>
                    {words.saying} <span className="speech">{roomPrint.quoted(answer)}</span>
                  </>
                )}
              </li>
            ))}
          </ul>
        )}
      </div>
      <div className="paper-comes-to">
        <StanceMark stance={stance} />
        <p>
          {debrief.lines.moves[reply.move]}
          {stance === 'push-back' && `, ${words.force[force]}`}
        </p>
        {later !== stance && <p>{words.later(stage.stances[later])}</p>}
        {only && more.length === 0 && (
          <p>
            <b>{words.leadsTo(where(only.go))}</b>
          </p>
        )}
      </div>
    </li>
  )
}
