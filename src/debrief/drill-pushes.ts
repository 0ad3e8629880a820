import type { Stance } from '../scenario/moves.ts'
import type { Looked } from './habits.ts'

/** A reply of the person's own, typed or picked, that pushed or rolled over. */
export interface OwnPush {
  scenario: string
  /** The turn's id. */
  turn: string
  /** The boss's words that it answered. */
  line: string
  /** As they were said. */
  words: string
  stance: Exclude<Stance, 'lead-forward'>
  /** Milliseconds since 1970. */
  at: number
}

/** The pushes and roll-overs of the kept conversations, on every branch, the latest first; the same words at a turn once. */
export function pushesOf(looked: readonly Looked[]): OwnPush[] {
  const all = looked.flatMap(({ scenario, branches }) =>
    branches.flatMap(({ steps }) =>
      steps.flatMap(({ said, turn, line, played }): OwnPush[] => {
        if (!played || played.weighed.stance === 'lead-forward') return []
        const words = said.typed?.words ?? played.reply.words
        return [
          { scenario: scenario.id, turn: turn.id, line, words, stance: played.weighed.stance, at: said.at },
        ]
      }),
    ),
  )
  const latestFirst = all.toSorted((a, b) => b.at - a.at)
  const once = new Map(latestFirst.map(push => [`${push.scenario}/${push.turn}/${push.words}`, push]))
  return [...once.values()]
}
