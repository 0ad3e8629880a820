import type { RoomRecord } from '../../../conversation/room/record.ts'
import type { Ended, Exchange, OtherWay, RoomSaid, Transcript } from '../../../debrief/handout.ts'
import type { Scenario } from '../../../scenario/scenario.ts'
import { StanceMark } from '../../stage/stance.tsx'
import { useWords } from '../../stage/words.tsx'
import { Votes } from './votes.tsx'

interface Props {
  scenario: Scenario
  record: RoomRecord
  transcript: Transcript
}

/** What the room made of a scenario: each line with its votes and what it did, how it ended, and the other ways. */
export function TranscriptPrinted({ scenario, record, transcript }: Props) {
  const { roomPrint, stage, language } = useWords()
  const { transcript: words } = roomPrint.handout
  const { exchanges, waits, ended, others } = transcript
  const { name } = scenario.boss
  // Bare `en` would put the month first.
  const written = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { dateStyle: 'long' })
  return (
    <section className="paper-made" aria-labelledby="made-h">
      <header>
        <h2 id="made-h">{words.heading}</h2>
        <p>
          {words.when(name, stage.temperaments[record.temperament].name, written.format(record.startedAt))}
        </p>
      </header>
      <ol>
        {exchanges.map((exchange, place) => (
          <Turned key={place} boss={name} exchange={exchange} n={place + 1} />
        ))}
        {waits && <Turned boss={name} exchange={waits} n={exchanges.length + 1} />}
      </ol>
      {ended && (
        <div className="paper-ended">
          <h3>{words.ended}</h3>
          <EndedIn boss={name} ended={ended} />
        </div>
      )}
      {others.length > 0 && (
        <div className="paper-others">
          <h3>{words.others}</h3>
          {others.map((other, place) => (
            <Other key={place} boss={name} other={other} />
          ))}
        </div>
      )}
    </section>
  )
}

function Turned({ boss, exchange, n }: { boss: string; exchange: Exchange; n: number }) {
  const { roomPrint } = useWords()
  const { transcript: words } = roomPrint.handout
  const { line, votes, said } = exchange
  return (
    <li className="paper-turned">
      <h3 className="sr">{words.reply(n)}</h3>
      <p className="paper-who">{boss}</p>
      <p className="speech">{roomPrint.quoted(line)}</p>
      {votes.length > 0 && <Votes votes={votes} said={said?.letter ?? null} />}
      <p className="paper-who">{words.room}</p>
      {said ? (
        <Said said={said} listed={votes.some(({ letter }) => letter === said.letter)} />
      ) : (
        <p>{words.waits(boss)}</p>
      )}
    </li>
  )
}

/** @param listed whether its words stand among the votes already. */
function Said({ said, listed }: { said: RoomSaid; listed: boolean }) {
  const { roomPrint } = useWords()
  const { letter, words, stance, why, called } = said
  return (
    <div className="paper-said">
      <p className="paper-does">
        {letter !== null && <b className="paper-letter">{letter}</b>}
        {!listed && <span className="speech">{roomPrint.quoted(words)}</span>}
        <StanceMark stance={stance} />
        {called && <span>({roomPrint.handout.transcript.calledOut})</span>}
      </p>
      {why && <p>{why}</p>}
    </div>
  )
}

function EndedIn({ boss, ended }: { boss: string; ended: Ended }) {
  const { quoted } = useWords().roomPrint
  const { outcome, line } = ended
  return (
    <p>
      {boss}: <span className="speech">{quoted(line)}</span> <b>{outcome.title}</b> {outcome.text}
    </p>
  )
}

function Other({ boss, other }: { boss: string; other: OtherWay }) {
  const { roomPrint } = useWords()
  const { transcript: words } = roomPrint.handout
  const { after, said, ended } = other
  return (
    <div className="paper-other">
      <p className="paper-who">{words.otherAfter(after)}</p>
      <div>
        {said.map((one, place) => (
          <p key={place}>
            <span className="speech">{roomPrint.quoted(one.words)}</span> <StanceMark stance={one.stance} />
          </p>
        ))}
        {ended ? <EndedIn boss={boss} ended={ended} /> : <p>{words.otherLeft}</p>}
      </div>
    </div>
  )
}
