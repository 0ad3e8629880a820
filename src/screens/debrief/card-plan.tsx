import type { Card } from '../../debrief/card.ts'
import { useWords } from '../stage/words.tsx'
import type { Draft } from './card-draft.ts'
import type { Hand } from './card-hand.ts'
import { CardWords } from './card-words.tsx'

interface Props {
  boss: string
  /** What may be filled in where nothing is. */
  suggestion: Card['plan']
  on: Hand
}

/** One if-then plan: what they may say, and what one says then. */
export function CardPlan({ boss, suggestion, on }: Props) {
  const { plan: words } = useWords().card
  const { plan } = on.draft
  const change = (half: Partial<Card['plan']>) => (draft: Draft) => ({
    ...draft,
    plan: { ...draft.plan, ...half },
    suggested: false,
  })
  return (
    <div className="plan">
      <h4>{words.heading}</h4>
      <CardWords
        label={words.ifSays(boss)}
        value={plan.ifBoss}
        onWrite={ifBoss => on.write(change({ ifBoss }))}
      />
      <CardWords label={words.thenSay} value={plan.thenI} onWrite={thenI => on.write(change({ thenI }))} />
      {!plan.ifBoss && !plan.thenI && (suggestion.ifBoss || suggestion.thenI) && (
        <button type="button" className="btn plain" onClick={() => on.set(change(suggestion))}>
          <span>{words.suggest}</span>
        </button>
      )}
    </div>
  )
}
