import { useMemo } from 'react'
import { sessionOf } from '../../../conversation/room/happen.ts'
import type { RoomRecord } from '../../../conversation/room/record.ts'
import { saysSomething, transcriptOf } from '../../../debrief/handout.ts'
import { card } from '../../../messages/en/card.ts'
import { own } from '../../../messages/en/own.ts'
import { roomPrint } from '../../../messages/en/room-print.ts'
import type { Scenario } from '../../../scenario/scenario.ts'
import { useWords, WordsProvider } from '../../stage/words.tsx'
import { sessionHash } from '../asked.ts'
import { AtHome } from './at-home.tsx'
import { EmptyCard } from './empty-card.tsx'
import { PrintFrame } from './frame.tsx'
import { HandoutLadder } from './handout-ladder.tsx'
import { homeAddress } from './home-address.ts'
import { TranscriptPrinted } from './transcript.tsx'
import './handout.css'

interface Props {
  scenario: Scenario
  /** The session that is handed out; null for what everybody gets without one. */
  record: RoomRecord | null
  /** The site's root as a URL relative to this page. */
  root: string
  /** Where the site is for others, as the facilitator typed it. */
  address: string | null
}

const WORDS = { roomPrint, own, card }

/** What participants take home: the ladder, what the room made of the scenario, and an empty card of their own. */
export function Handout(props: Props) {
  return (
    <WordsProvider messages={WORDS}>
      <Printed {...props} />
    </WordsProvider>
  )
}

function Printed({ scenario, record, root, address }: Props) {
  const { handout: words, running } = useWords().roomPrint
  const { title, scene } = scenario
  const made = useMemo(() => {
    const transcript = record && transcriptOf(scenario, sessionOf(scenario, record))
    return transcript && saysSomething(transcript) ? transcript : null
  }, [scenario, record])
  const home = homeAddress(address, location.href, scenario.id)
  return (
    <PrintFrame
      root={root}
      heading={title}
      lead={made ? words.lead : words.leadAlone}
      title={words.pageTitle(title)}
      running={running.handout(title)}
      session={record ? sessionHash(record.id) : undefined}
    >
      <div className="paper-handout">
        <section className="paper-scene" aria-labelledby="scene-h">
          <h2 id="scene-h">{words.scene}</h2>
          <p>{scene}</p>
        </section>
        <HandoutLadder kind={scenario.kind} />
        {home && <AtHome address={home} />}
        {made && record && <TranscriptPrinted {...{ scenario, record, transcript: made }} />}
        <EmptyCard />
      </div>
    </PrintFrame>
  )
}
