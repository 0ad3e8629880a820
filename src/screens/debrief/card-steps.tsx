import type { Found } from '../../debrief/own-card.ts'
import { RUNGS } from '../../debrief/own-card-lines.ts'
import { useWords } from '../stage/words.tsx'
import type { Hand } from './card-hand.ts'
import { CardStep } from './card-step.tsx'

/** The four steps of the ladder on the card of a conversation of one's own, each with the person's best line (L5). */
export function CardSteps({ on, found }: { on: Hand; found: Found }) {
  const { steps } = useWords().card.ofOwn
  return (
    <div className="steps">
      <h4>{steps}</h4>
      <ol>
        {RUNGS.map(rung => (
          <CardStep key={rung} {...{ rung, on, found }} />
        ))}
      </ol>
    </div>
  )
}
