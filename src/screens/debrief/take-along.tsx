import { useState } from 'react'
import { useKept } from '../stage/kept.ts'
import { useWords } from '../stage/words.tsx'
import { CardDay } from './card-day-field.tsx'
import { CardDo } from './card-do.tsx'
import { cardOf, there } from './card-draft.ts'
import { useInHand } from './card-in-hand.ts'
import { CardLines } from './card-lines.tsx'
import { CardOffers } from './card-offers.tsx'
import { CardPlan } from './card-plan.tsx'
import { CardSheet } from './card-sheet.tsx'
import type { Section } from './section.ts'
import './take-along.css'

/**
 * Words to take along into the real conversation (L5): lines chosen and put in one's own words, one if-then plan, the day.
 * Kept as they are written, one card a scenario; printed, copied, or put into a calendar.
 */
export function TakeAlong(section: Section) {
  const { conversation } = section
  // Another branch in view offers other lines; what was written stays, since it is kept.
  return <Card key={`${conversation.id} ${conversation.view}`} {...section} />
}

function Card(section: Section) {
  const { scenario, keep } = section
  const { card: words } = useWords()
  const { trouble } = useKept(keep)
  const hand = useInHand(section)
  const { draft, set, write, keepNow } = hand
  const [said, say] = useState('')
  const [dayNeeded, needDay] = useState(false)
  const card = cardOf(draft, 0)
  const refused = trouble?.kind === 'blocked' || trouble?.kind === 'full'
  const on = { draft, set, write, say }

  return (
    <section className="take" id="card" aria-labelledby="card-h">
      <div className="choose">
        <h2 id="card-h">{words.heading}</h2>
        <p>{words.lead}</p>
        <CardOffers {...{ section, on }} />
      </div>
      {/* Leaving a field keeps it. */}
      <article className="card" aria-labelledby="card-name" onBlur={keepNow}>
        <h3 id="card-name">{words.cardName}</h3>
        <p className="small">{words.about(scenario.boss.name, scenario.boss.role)}</p>
        {there(draft).length === 0 && <p className="none">{words.empty}</p>}
        <CardLines on={on} />
        <CardPlan {...{ section, on }} />
        <CardDay {...{ on }} needed={dayNeeded} />
        <CardDo {...{ scenario, card, keepNow }} now={section.now} onDayNeeded={needDay} />
        <p className={refused ? 'ink-push' : 'small'}>{refused ? words.notKept : words.kept}</p>
        <p role="status" className="sr">
          {said}
        </p>
      </article>
      <CardSheet {...{ scenario, card }} />
    </section>
  )
}
