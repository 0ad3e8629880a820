import { useState } from 'react'
import { MOST_LINES } from '../../debrief/card.ts'
import { ownWordsOf } from '../../debrief/own-card.ts'
import { useKept } from '../stage/kept.ts'
import { useWords } from '../stage/words.tsx'
import { CardDay } from './card-day-field.tsx'
import { CardDo } from './card-do.tsx'
import { cardOf, there } from './card-draft.ts'
import type { Room } from './card-fit.ts'
import { useInHand } from './card-in-hand.ts'
import { CardLines } from './card-lines.tsx'
import { CardOffers } from './card-offers.tsx'
import { useBeginnings } from './card-own-found.ts'
import { CardPlan } from './card-plan.tsx'
import { CardSheet } from './card-sheet.tsx'
import { CardSteps } from './card-steps.tsx'
import { CardUnsaid } from './card-unsaid.tsx'
import type { Section } from './section.ts'
import './take-along.css'
import './card-own.css'

/**
 * Words to take along into the real conversation (L5): lines chosen and put in one's own words, one if-then plan, the day.
 * Kept as they are written, one card a scenario; printed, copied, or put into a calendar. For a conversation of one's own the
 * four steps stand on it with one's best lines, and what not to say.
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
  const { found, suggestion } = useBeginnings(section)
  const hand = useInHand(section, suggestion, found !== null)
  const { draft, set, write, keepNow } = hand
  const [said, say] = useState('')
  const [dayNeeded, needDay] = useState(false)
  const [room, setRoom] = useState<Room>('enough')
  const card = cardOf(draft, 0)
  const own = found && ownWordsOf(card, found)
  const refused = trouble?.kind === 'blocked' || trouble?.kind === 'full'
  const full = found ? words.ofOwn.full : words.full(String(MOST_LINES))
  const on = { draft, set, write, say, full }

  return (
    <section className="take" id="card" aria-labelledby="card-h">
      <div className="choose">
        <h2 id="card-h">{words.heading}</h2>
        <p>{found ? words.ofOwn.lead : words.lead}</p>
        <CardOffers {...{ section, on }} taken={own?.steps.map(step => step.words) ?? []} />
      </div>
      {/* Leaving a field keeps it. */}
      <article className="card" aria-labelledby="card-name" onBlur={keepNow}>
        <h3 id="card-name">{words.cardName}</h3>
        <p className="small">{words.about(scenario.boss.name, scenario.boss.role)}</p>
        {found && <CardSteps {...{ on, found }} />}
        {!found && there(draft).length === 0 && <p className="none">{words.empty}</p>}
        <CardLines on={on} />
        <CardPlan boss={scenario.boss.name} {...{ suggestion, on }} />
        {found && <CardUnsaid on={on} unsaid={found.unsaid} />}
        <CardDay {...{ on }} needed={dayNeeded} />
        <CardDo {...{ scenario, card, own, room, keepNow }} now={section.now} onDayNeeded={needDay} />
        <p className={refused ? 'ink-push' : 'small'}>{refused ? words.notKept : words.kept}</p>
        <p role="status" className="sr">
          {said}
        </p>
      </article>
      <CardSheet {...{ scenario, card, own }} onFit={setRoom} />
    </section>
  )
}
