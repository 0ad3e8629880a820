import { useMemo } from 'react'
import type { Card } from '../../debrief/card.ts'
import { planFor } from '../../debrief/card-offers.ts'
import { useWords } from '../stage/words.tsx'
import type { Draft } from './card-draft.ts'
import type { Hand } from './card-hand.ts'
import { CardWords } from './card-words.tsx'
import type { Section } from './section.ts'

/** One if-then plan: what they may say, and what one says then. */
export function CardPlan({ section, on }: { section: Section; on: Hand }) {
  const { plan: words } = useWords().card
  const { scenario, played } = section
  const { plan } = on.draft
  const suggestion = useMemo(() => planFor(played), [played])
  const change = (half: Partial<Card['plan']>) => (draft: Draft) => ({
    ...draft,
    plan: { ...draft.plan, ...half },
    suggested: false,
  })
  return (
    <div className="plan">
      <h4>{words.heading}</h4>
      <CardWords
        label={words.ifSays(scenario.boss.name)}
        value={plan.ifBoss}
        onWrite={ifBoss => on.write(change({ ifBoss }))}
      />
      <CardWords label={words.thenSay} value={plan.thenI} onWrite={thenI => on.write(change({ thenI }))} />
      {!plan.ifBoss && !plan.thenI && suggestion.ifBoss && (
        <button type="button" className="btn plain" onClick={() => on.set(change(suggestion))}>
          <span>{words.suggest}</span>
        </button>
      )}
    </div>
  )
}
