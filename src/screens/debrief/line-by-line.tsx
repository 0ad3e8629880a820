import type { Conversation } from '../../conversation/record.ts'
import type { Played } from '../../conversation/replay.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import { useWords } from '../stage/words.tsx'
import { Line } from './line.tsx'
import { LostLine } from './lost-line.tsx'
import './line-by-line.css'

interface Props {
  scenario: Scenario
  conversation: Conversation
  played: Played
  /** The scenario's part of the address, where it is one's own. */
  within: string
}

/** Where the lines are on the page, to skip to. */
export const LINES = 'lines'

/** The transcript as a score sheet: the boss at the left, you at the right, between them what the line moved. */
export function LineByLine({ scenario, conversation, played, within }: Props) {
  const { lines } = useWords().debrief
  return (
    <section className="lines" id={LINES} aria-labelledby="lines-h" tabIndex={-1}>
      <h2 id="lines-h">{lines.heading}</h2>
      <ol className="sheet">
        {played.steps.map((step, i) => (
          <Line
            key={step.said.id}
            step={step}
            number={i + 1}
            {...{ conversation, within }}
            bossName={scenario.boss.name}
            kind={scenario.kind}
          />
        ))}
        {played.lost.map((said, i) => (
          <LostLine key={said.id} said={said} number={played.steps.length + i + 1} scenario={scenario} />
        ))}
      </ol>
    </section>
  )
}
