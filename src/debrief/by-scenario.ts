import type { Conversation } from '../conversation/record.ts'
import type { OutcomeKind } from '../scenario/scenario.ts'
import { bestOf, endings, type Looked, saidLast } from './habits.ts'
import { repliesOf, type StanceTally, stanceTally } from './moves-made.ts'

/** How one scenario was played, over all its conversations and branches. */
export interface ScenarioPlayed {
  scenario: string
  conversations: number
  /** When something was last said in it: milliseconds since 1970. */
  at: number
  /** The best ending; null before the first. */
  best: OutcomeKind | null
  tally: StanceTally
  /** The conversation to look back on: the latest that is over in view, else the latest. */
  latest: Conversation
  /** Whether the latest conversation waits for a reply. */
  waits: boolean
}

/** One a scenario, the one played last first. */
export function byScenario(looked: readonly Looked[]): ScenarioPlayed[] {
  const latestFirst = looked.toSorted((a, b) => saidLast(b.conversation) - saidLast(a.conversation))
  const scenarios = [...new Set(latestFirst.map(({ scenario }) => scenario.id))]
  return scenarios.flatMap(id => {
    const all = latestFirst.filter(({ scenario }) => scenario.id === id)
    const [latest] = all
    if (!latest) return []
    const over = all.find(({ view }) => view.outcome) ?? latest
    return {
      scenario: id,
      conversations: all.length,
      at: saidLast(latest.conversation),
      best: bestOf(all.flatMap(endings)),
      tally: stanceTally(all.flatMap(repliesOf)),
      latest: over.conversation,
      waits: latest.view.outcome === null && latest.conversation.view !== null,
    }
  })
}
